import { preferences, setPreferences } from '../app/preferences.ts'
import { useStore } from '../app/store.ts'
import { useStylebookOptions } from '../stylebooks/use-stylebook-options.ts'
import { Choice } from '../ui/Choice.tsx'

/** The stylebook that a new story begins in: a shipped one or the house's own. */
export function FirstStylebook() {
  const { stylebook, house } = useStore(preferences)
  const { options, value, named } = useStylebookOptions({ stylebook, house: house === '' ? undefined : house })
  const choose = (chosen: string) => {
    const next = named(chosen)
    if (next !== null) void setPreferences({ stylebook: next.stylebook, house: next.house ?? '' })
  }
  return <Choice label="Stylebook" options={options.map(({ value: option, label }) => ({ value: option, label }))} value={value} onChange={choose} />
}
