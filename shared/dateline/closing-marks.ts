import { isAgency } from './agencies.ts'

/** What stands between a dateline and the story's own text. `line`: a line end, the place stands on a line of its own. `bracket`: only the agency's bracket. */
export type ClosingKind = 'dash' | 'double-hyphen' | 'hyphen' | 'colon' | 'bracket' | 'line'

export interface ClosingMark {
  readonly kind: ClosingKind
  /** The mark without spaces round it; offsets in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly spacedBefore: boolean
  readonly spacedAfter: boolean
}

/** A dateline with its mark is over by here; one place takes at most some 90 letters, several filing together more. */
export const longestDateline = 200
const longestOwnLine = 70
const mostMarks = 4

/**
 * The first marks that may close a dateline at `from`, in reading order: dashes (hyphens only where one side is open
 * or a figure or bracket stands before), colons followed by a space, closing brackets, the end of a short first line.
 */
export function closingMarks(text: string, from: number): ClosingMark[] {
  const marks: ClosingMark[] = []
  const limit = Math.min(text.length, from + longestDateline)
  let depth = 0
  for (let at = from; at < limit && marks.length < mostMarks; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(') depth += 1
    else if (letter === ')') {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && /^\s{0,3}[\p{Lu}"“‘']/u.test(text.slice(at + 1, at + 5))) marks.push(markAt(text, at + 1, at + 1, 'bracket'))
    } else if (depth > 0) continue
    else if (letter === '/') {
      // `MOSCOW, January 3. /TASS/. The council …`: no dash stands behind the agency.
      const agency = /\/([\p{L}\p{N} .&-]{2,30})\/$/u.exec(text.slice(Math.max(from, at - 32), at + 1))?.[1]
      const end = text.charAt(at + 1) === '.' ? at + 2 : at + 1
      if (agency !== undefined && isAgency(agency) && /^\s{1,3}[\p{Lu}"“‘']/u.test(text.slice(end, end + 4))) marks.push({ ...markAt(text, at + 1, end, 'bracket'), spacedAfter: true })
    }
    else if (letter === '\n') {
      if (at - from <= longestOwnLine) marks.push(markAt(text, at, at + 1, 'line'))
      return marks
    } else if (letter === ':') {
      if (/\s|^$/.test(text.charAt(at + 1))) marks.push(markAt(text, at, at + 1, 'colon'))
    } else if (isDash(letter)) {
      const mark = dashAt(text, at)
      if (mark !== null) marks.push(mark)
      at = (mark?.end ?? at + 1) - 1
    } else if (letter === '.' && /\s/.test(text.charAt(at + 1)) && /[a-z]{4}/.test(text.slice(Math.max(from, at - 4), at)) && /[A-Z]/.test(text.charAt(at + 2))) {
      // A sentence has ended: what follows is no dateline, except after a shortened month or state of four letters.
      if (!/(?:Sept|Calif|Colo|Conn|Mass|Mich|Minn|Miss|Mont|Okla|Tenn|Wash|Penn|Nebr|Ariz|Alas|Wisc|Oreg)\.$/.test(text.slice(Math.max(from, at - 5), at + 1))) return marks
    }
  }
  if (text.length - from <= longestOwnLine && marks.length < mostMarks) marks.push(markAt(text, text.length, text.length, 'line'))
  return marks
}

function isDash(letter: string): boolean {
  return letter === '-' || letter === '–' || letter === '—' || letter === '―' || letter === '‒' || letter === '−' || letter === '‐'
}

function dashAt(text: string, start: number): ClosingMark | null {
  let end = start + 1
  while (end < text.length && end - start < 4 && isDash(text.charAt(end))) end += 1
  const mark = text.slice(start, end)
  if (mark.length > 1) return markAt(text, start, end, 'double-hyphen')
  if (mark !== '-' && mark !== '‐') {
    const betweenFigures = /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end))
    return betweenFigures ? null : markAt(text, start, end, 'dash')
  }
  const open = /\s|^$/.test(text.charAt(start - 1)) || /\s|^$/.test(text.charAt(end))
  const afterBracketOrDay = /[)\d]/.test(text.charAt(start - 1)) && /[^\d\s]/.test(text.charAt(end))
  return open || afterBracketOrDay ? markAt(text, start, end, 'hyphen') : null
}

function markAt(text: string, start: number, end: number, kind: ClosingKind): ClosingMark {
  return { kind, start, end, spacedBefore: /\s/.test(text.charAt(start - 1)), spacedAfter: end >= text.length || /\s/.test(text.charAt(end)) }
}
