import type { StoryHead } from '../../shared/story/story.ts'
import { stylebookOf, stylebooks } from '../../shared/stylebooks/stylebooks.ts'
import { useStore } from '../app/store.ts'
import type { Option } from '../ui/Choice.tsx'
import { housesInForce } from './houses.ts'

type Named = Pick<StoryHead, 'stylebook' | 'house'>

const shipped: readonly Option<string>[] = stylebooks.map(({ id, name, shortName }) => ({ value: id, label: name === shortName ? name : `${shortName} – ${name}`, short: shortName }))

/**
 * The stylebooks that can be chosen, the house's own first. `value` is the one that `chosen` names; where that is not in
 * force on this machine it stands among the options and says so, and the choice is kept.
 */
export function useStylebookOptions(chosen: Named): { readonly options: readonly Option<string>[]; readonly value: string; readonly named: (value: string) => Named | null } {
  const houses = useStore(housesInForce)
  const value = chosen.house ?? chosen.stylebook
  const own = houses.map(({ id, stylebook: { name, extends: base } }): Option<string> => ({ value: id, label: `${name} – on ${stylebookOf(base).shortName}`, short: name }))
  const { shortName } = stylebookOf(chosen.stylebook)
  const isMissing = chosen.house !== undefined && !houses.some(({ id }) => id === chosen.house)
  const missing: readonly Option<string>[] = isMissing ? [{ value, label: `A house stylebook that is not in force here – ${shortName} counts`, short: `${shortName} (house missing)` }] : []
  return {
    options: [...missing, ...own, ...shipped],
    value,
    named: (next) => {
      const house = houses.find(({ id }) => id === next)
      const stylebook = house?.stylebook.extends ?? stylebooks.find(({ id }) => id === next)?.id
      return stylebook === undefined ? null : { stylebook, house: house?.id }
    },
  }
}
