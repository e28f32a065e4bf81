import type { StoryHead } from '../../shared/story/story.ts'
import { changeStory } from '../app/open-story.ts'
import { runCommand } from '../app/run-command.ts'
import { useStylebookOptions } from '../stylebooks/use-stylebook-options.ts'
import { Choice, type Option } from '../ui/Choice.tsx'

/** Not a stylebook: leads to the screen where they are made. */
const edit: Option<string> = { value: 'edit', label: 'Edit stylebooks…' }

/** The stylebook of a story: the house's own first, then the shipped ones. */
export function StylebookChoice({ head }: { readonly head: StoryHead }) {
  const { options, value, named } = useStylebookOptions(head)
  const choose = (chosen: string) => {
    if (chosen === edit.value) return runCommand('open-stylebooks')
    const next = named(chosen)
    if (next !== null) changeStory((now) => ({ ...now, head: { ...now.head, ...next } }))
  }
  return <Choice look="quiet" label="Stylebook" labelHidden options={[...options, edit]} value={value} onChange={choose} />
}
