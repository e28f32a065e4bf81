import { apostrophe, hyphen, kindOfUnit, mark, other } from './characters.ts'

/** The first characters of the words of a text, as they are written, one after the other. */
export interface Initials {
  readonly all: string
  /** Those of the words that carry the sense: without of, the, and. */
  readonly ofLongWords: string
}

const smallWords = new Set('of the and for in on to a an it de du la le des at against with'.split(' '))
const longestSmallWord = 7

/** The initials of a text, in which the full form of an acronym can be looked for. Words are runs of letters, figures and apostrophes. */
export function initialsOf(text: string): Initials {
  let all = ''
  let ofLongWords = ''
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? kindOfUnit(text.charCodeAt(at)) : other
    if (kind <= apostrophe) {
      if (start < 0) start = at
    } else if (start >= 0) {
      // What begins with an apostrophe (`’tis`) has lost its initial.
      if (kindOfUnit(text.charCodeAt(start)) < mark) {
        const first = text.charAt(start)
        all += first
        if (kind === hyphen || at - start > longestSmallWord || !smallWords.has(text.slice(start, at).toLowerCase())) ofLongWords += first
      }
      start = -1
    }
  }
  return { all, ofLongWords }
}
