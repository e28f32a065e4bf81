import { isAbbreviation } from './abbreviations.ts'
import { matchesOf } from './matches.ts'

const end = /[.!?…]["”’')\]]{0,3}\s{1,4}(?=["“‘'([]{0,3}[\p{Lu}\p{N}])/gu

/** How many sentences a text holds, by its full stops; 0 for an empty text. Counts low where a stop may belong to an abbreviation. */
export function countSentences(text: string): number {
  const trimmed = text.trim()
  if (trimmed === '') return 0
  let count = 1
  for (const match of matchesOf(trimmed, end)) if (!isAbbreviation(wordBefore(trimmed, match.index))) count += 1
  return count
}

/** The word that ends at an offset, stops inside it included: `U.S` before the last stop of `U.S.`. */
export function wordBefore(text: string, offset: number): string {
  let start = offset
  while (start > 0 && offset - start < 40 && /[\p{L}\p{N}.'’-]/u.test(text.charAt(start - 1))) start -= 1
  return text.slice(start, offset)
}

/** True where an offset is the first of its sentence, spaces and opening marks aside; an abbreviation’s stop ends none. */
export function startsSentence(text: string, offset: number): boolean {
  const before = /([.!?…:]?)["”’')\]]{0,3}\s{0,4}["“‘'([]{0,3}$/u.exec(text.slice(Math.max(0, offset - 14), offset))
  if (before === null) return false
  const at = Math.max(0, offset - 14) + before.index
  if (before[1] === '') return startsLine(text, offset)
  return before[1] !== '.' || !isAbbreviation(wordBefore(text, at))
}

/** True where nothing but white space stands between an offset and the beginning of the text or of its line. */
function startsLine(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && text.charAt(at) !== '\n' && /\s/u.test(text.charAt(at))) at -= 1
  return at < 0 || text.charAt(at) === '\n'
}
