import type { Stylebook } from '../stylebooks/stylebook.ts'
import { smartDash, smartEllipsis, smartSpace } from './smart-signs.ts'
import { smartQuote } from './smart-quotes.ts'

/** What takes the place of a stretch of what stands before the caret; UTF-16 units. */
export interface TypingEdit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** How the house and the language of the story set what is typed. */
export interface TypingForm {
  readonly dash: Stylebook['dash']
  readonly ellipsis: Stylebook['ellipsis']
  /** BCP 47. Quotation marks are set in English only: other languages have marks of their own. */
  readonly language: string
}

/**
 * What typing makes of the words before the caret, whose last sign has just been typed: a curly mark, the house's
 * dash, an ellipsis, one space for two; null where they stay as typed. Addresses, file paths and measures are left
 * alone. The words after the edit are never touched again by it.
 *
 * Sources: the stylebooks' dash and ellipsis (AP: dashes with a space on each side, the ellipsis as a word of three
 * stops; Guardian: the spaced en dash).
 */
export function smartTyping(before: string, form: TypingForm): TypingEdit | null {
  if (before === '' || isCode(before)) return null
  const quote = smartQuote(before, form.language)
  // A curly mark is as long as a straight one, so what stands before it is found where it was.
  const text = quote === null ? before : before.slice(0, quote.start) + quote.insert + before.slice(quote.end)
  return smartDash(text, form) ?? quote ?? smartEllipsis(before, form) ?? smartSpace(before)
}

/** True where the word that is being typed is an address, a path or an e-mail. */
function isCode(before: string): boolean {
  const word = /\S*\s?$/u.exec(before)?.[0] ?? ''
  return /:\/\/|^www\.|^[a-z]:\\|^[~.]{0,2}\/\w|\w@\w|\\\w/iu.test(word)
}
