import type { StoryHead } from '../../shared/story/story.ts'
import { stylebookOf, stylebooks } from '../../shared/stylebooks/stylebooks.ts'
import { changeStory } from '../app/open-story.ts'
import { useStore } from '../app/store.ts'
import { runCommand } from '../app/run-command.ts'
import { housesInForce } from '../stylebooks/houses.ts'
import { Choice, type Option } from '../ui/Choice.tsx'

const shipped: readonly Option<string>[] = stylebooks.map(({ id, name, shortName }) => ({ value: id, label: name === shortName ? name : `${shortName} – ${name}`, short: shortName }))

/** Not a stylebook: leads to the screen where they are made. */
const edit: Option<string> = { value: 'edit', label: 'Edit stylebooks…' }

/** The stylebook of a story: the house's own first, then the shipped ones. */
export function StylebookChoice({ head }: { readonly head: StoryHead }) {
  const houses = useStore(housesInForce)
  const own = houses.map(({ id, stylebook: { name, extends: base } }): Option<string> => ({ value: id, label: `${name} – on ${stylebookOf(base).shortName}`, short: name }))
  const value = head.house ?? head.stylebook
  const isMissing = head.house !== undefined && !houses.some(({ id }) => id === head.house)
  // The choice is kept: on a machine that has the stylebook, or once it is back, it counts again.
  const missing: readonly Option<string>[] = isMissing ? [{ value, label: `A house stylebook that is not in force here – ${stylebookOf(head.stylebook).shortName} counts`, short: `${stylebookOf(head.stylebook).shortName} (house missing)` }] : []
  const choose = (chosen: string) => {
    if (chosen === edit.value) return runCommand('open-stylebooks')
    const house = houses.find(({ id }) => id === chosen)
    const stylebook = house?.stylebook.extends ?? stylebooks.find(({ id }) => id === chosen)?.id
    if (stylebook !== undefined) changeStory((now) => ({ ...now, head: { ...now.head, stylebook, house: house?.id } }))
  }
  return <Choice look="quiet" label="Stylebook" labelHidden options={[...missing, ...own, ...shipped, edit]} value={value} onChange={choose} />
}
