import { smartTyping } from '../../shared/typing/smart-typing.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { openStory } from '../app/open-story.ts'
import { preferences } from '../app/preferences.ts'

/**
 * What typing makes of a field of the head: its words and where the caret goes (UTF-16 units); null where they stay as
 * typed, where more than one sign came in at once, or where the person wants none of it.
 */
export function smartField(before: string, typed: string, caret: number): { readonly value: string; readonly caret: number } | null {
  const head = openStory.get()?.story.head
  if (head === undefined || !preferences.get().smartTyping || typed.length !== before.length + 1) return null
  if (typed.slice(0, caret - 1) !== before.slice(0, caret - 1) || typed.slice(caret) !== before.slice(caret - 1)) return null
  const { dash, ellipsis } = stylebookOf(head.stylebook)
  const edit = smartTyping(typed.slice(0, caret), { dash, ellipsis, language: head.language })
  if (edit === null) return null
  return { value: typed.slice(0, edit.start) + edit.insert + typed.slice(edit.end), caret: caret + edit.insert.length - (edit.end - edit.start) }
}
