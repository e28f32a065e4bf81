import { isAgency } from './agencies.ts'
import { closingMarks, longestDateline, type ClosingMark } from './closing-marks.ts'
import { isDateline } from './judge-dateline.ts'
import { readHead, type ReadHead } from './read-head.ts'
import type { Dateline, FoundDateline } from './dateline.ts'

/** Headline, standfirst, byline and the like stand before it; further down a place and a dash are the story's own. */
const mostParagraphs = 12

/**
 * The story's dateline: the first found at the start of one of its first paragraphs, or null.
 * Offsets are UTF-16 units within that paragraph.
 */
export function findDateline(paragraphs: readonly string[]): FoundDateline | null {
  for (const [index, paragraph] of paragraphs.slice(0, mostParagraphs).entries()) {
    const found = parseDateline(paragraph)
    if (found === null) continue
    if (isClosedByColon(found) && isTranscript(paragraphs)) continue
    return index === 0 ? found : { ...found, paragraph: index }
  }
  return null
}

/**
 * The dateline at the start of one text, or null. Takes the forms of the AP Stylebook, the Reuters Handbook and AFP, and
 * those of release wires and papers; `end` is where the story's own text begins, after the mark and its spaces.
 */
export function parseDateline(text: string): FoundDateline | null {
  const start = startOfText(text)
  if (!/^[\p{L}(]/u.test(text.charAt(start))) return null
  for (const mark of closingMarks(text, start)) {
    const head = readHead(text.slice(start, mark.start))
    if (head === null) continue
    const whole = withAgencyAfter(text, mark, head)
    const end = afterSpace(text, whole.end)
    if (isDateline(whole.head, mark, text.slice(end, end + longestDateline))) return found(text, start, end, whole.head)
  }
  return null
}

/** Passes over spaces and the asterisks of old wires. */
function startOfText(text: string): number {
  let at = 0
  while (at < text.length && at < 50 && /[\s*\uFEFF\u200B•]/.test(text.charAt(at))) at += 1
  return at
}

function afterSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length
}

/** Release wires sign after the dash: `SAN DIEGO--(BUSINESS WIRE)--`, `LONDON - (Reuters) - `. */
function withAgencyAfter(text: string, mark: ClosingMark, head: ReadHead): { head: ReadHead; end: number } {
  const plain = { head, end: mark.end }
  if (head.agency !== undefined || mark.kind === 'bracket' || mark.kind === 'line' || head.places.length === 0) return plain
  const match = /^\s{0,3}[(/]([\p{L}\p{N} .&-]{2,40})[)/]\s{0,3}(?:[-–—―]{1,3})?/u.exec(text.slice(mark.end, mark.end + 60))
  const agency = match?.[1]?.trim()
  if (match === null || agency === undefined || !isAgency(agency)) return plain
  return { head: { ...head, agency, agencyKnown: true }, end: mark.end + match[0].length }
}

function found(text: string, start: number, end: number, head: ReadHead): FoundDateline {
  const value: Dateline = {
    places: head.places.map((place) => place.value),
    ...(head.date === undefined ? {} : { date: head.date }),
    ...(head.agency === undefined ? {} : { agency: head.agency }),
  }
  return { paragraph: 0, start, end, text: text.slice(start, end).trimEnd(), value, ...(head.dateText === undefined ? {} : { dateText: head.dateText }) }
}

function isClosedByColon(dateline: FoundDateline): boolean {
  return dateline.text.endsWith(':')
}

/** Interviews and transcripts name each speaker in capitals before a colon; one of them may be called Lincoln. */
function isTranscript(paragraphs: readonly string[]): boolean {
  let speakers = 0
  for (const paragraph of paragraphs) if (/^["“]?\p{Lu}[\p{Lu}.'’ -]{1,40}:/u.test(paragraph)) speakers += 1
  return speakers > 1
}
