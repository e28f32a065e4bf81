import type { Edit } from '../style/finding.ts'
import type { FoundMatch } from './find-in-story.ts'

/** What takes the place of a match. */
export interface Replacement {
  readonly words: string
  /** `$1` to `$9` stand for what the pattern's brackets held, `$&` for the whole match, `$$` for a dollar sign. */
  readonly isPattern: boolean
  /** A match with a capital first letter, or all in capitals, hands that on. */
  readonly keepCapitals: boolean
}

/** The edit that replaces one match. */
export function replacementEdit({ place, start, end, text, groups }: FoundMatch, replacement: Replacement): Edit {
  const written = replacement.isPattern ? filled(replacement.words, text, groups) : replacement.words
  return { place, start, end, insert: replacement.keepCapitals ? withCapitalsOf(text, written) : written }
}

/** The edits that replace every match that can be replaced; those that would change nothing are left out. */
export function replaceAllEdits(matches: readonly FoundMatch[], replacement: Replacement): Edit[] {
  return matches.flatMap((match) => {
    const edit = match.isWritten ? null : replacementEdit(match, replacement)
    return edit === null || edit.insert === match.text ? [] : [edit]
  })
}

function filled(words: string, whole: string, groups: readonly (string | null)[]): string {
  return words.replaceAll(/\$([$&1-9])/gu, (_, sign: string) => {
    if (sign === '$') return '$'
    return sign === '&' ? whole : (groups[Number(sign) - 1] ?? '')
  })
}

/** Two letters and more, all capitals: one letter alone says nothing of the rest. */
const allCapitals = /^(?=(?:\P{L}*\p{L}){2})\P{Ll}*$/u
const firstLetter = /\p{L}/u

function withCapitalsOf(matched: string, written: string): string {
  if (allCapitals.test(matched) && matched.toUpperCase() === matched && matched.toLowerCase() !== matched) return written.toUpperCase()
  const first = firstLetter.exec(matched)?.[0]
  if (first === undefined || first === first.toLowerCase()) return written
  return written.replace(firstLetter, (letter) => letter.toUpperCase())
}
