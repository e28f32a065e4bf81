import { smartTyping } from '../../shared/typing/smart-typing.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { openStory } from '../app/open-story.ts'
import { tellUnknownCode, typedCode } from '../captions/codes/codes.ts'
import { preferences } from '../app/preferences.ts'

/**
 * What typing makes of a field of the head: its words and where the caret goes (UTF-16 units); null where they stay as
 * typed, or where more than one sign came in at once. A closed code is written out, and quotes, dashes
 * and spaces are set where the person wants it.
 */
export function smartField(before: string, typed: string, caret: number): { readonly value: string; readonly caret: number } | null {
  const head = openStory.get()?.story.head
  if (head === undefined || typed.length !== before.length + 1) return null
  if (typed.slice(0, caret - 1) !== before.slice(0, caret - 1) || typed.slice(caret) !== before.slice(caret - 1)) return null
  const code = typedCode(typed, caret)
  if (code?.kind === 'unknown') tellUnknownCode(code.code)
  if (code?.kind === 'expand') return { value: code.text, caret: code.caret }
  if (!preferences.get().smartTyping) return null
  const { dash, ellipsis } = stylebookOf(head.stylebook)
  const edit = smartTyping(typed.slice(0, caret), { dash, ellipsis, language: head.language })
  if (edit === null) return null
  return { value: typed.slice(0, edit.start) + edit.insert + typed.slice(edit.end), caret: caret + edit.insert.length - (edit.end - edit.start) }
}
