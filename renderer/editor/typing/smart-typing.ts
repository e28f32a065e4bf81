import type { LexicalEditor } from 'lexical'
import { smartTyping, type TypingForm } from '../../../shared/typing/smart-typing.ts'
import { followTypedSigns } from './typed-sign.ts'

/** What may be set, in the last signs before the caret. */
const likely = /["'‘]|--|\.\.| {2}/u
const looked = 12

/** Sets quotes, dashes, ellipses and spaces as they are typed. Gives the function that stops it. */
export function followTyping(editor: LexicalEditor, form: () => TypingForm): () => void {
  return followTypedSigns(editor, (before) => likely.test(before.slice(-looked)), (before) => smartTyping(before, form()))
}
