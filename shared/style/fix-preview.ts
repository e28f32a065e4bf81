import { compareWords, type RedlineWords } from '../compare/compare-words.ts'
import { placeKey, type Place } from '../story/text-block.ts'
import type { Edit } from './finding.ts'

/** What a fix makes of the text: the words it touches, with a few around them, as a redline. */
export interface FixPreview {
  readonly words: readonly RedlineWords[]
  /** How many more places the fix changes that are not shown. */
  readonly elsewhere: number
}

/** So much is shown on either side of what changes, up to a whole word. UTF-16 units. */
const context = 28
/** Changes closer than this are shown with all that stands between them. */
const nearby = 60
/** A longer stretch that goes or comes is shown by its ends. */
const longest = 120

/**
 * The preview of edits in one place, that of the finding where it is among them. `textOf` gives the words of a place as
 * they stand now; null where they are not known or no edit fits them any more.
 */
export function previewFix(edits: readonly Edit[], own: Place, textOf: (place: Place) => string | undefined): FixPreview | null {
  const home = edits.some(({ place }) => placeKey(place) === placeKey(own)) ? own : edits[0]?.place
  const text = home === undefined ? undefined : textOf(home)
  if (home === undefined || text === undefined) return null
  const here = edits.filter(({ place }) => placeKey(place) === placeKey(home)).toSorted((one, other) => one.start - other.start)
  if (here.some(({ start, end }, index) => start < (here[index - 1]?.end ?? 0) || end > text.length)) return null
  const last = here.findIndex(({ end }, index) => (here[index + 1]?.start ?? Infinity) - end > nearby)
  const shown = here.slice(0, last + 1)
  const words: RedlineWords[] = []
  let at = leftOf(text, shown[0]?.start ?? 0)
  if (at > 0) words.push({ text: '… ', change: 'same' })
  for (const { start, end, insert } of shown) {
    if (start > at) words.push({ text: text.slice(at, start), change: 'same' })
    for (const part of compareWords(text.slice(start, end), insert)) words.push({ ...part, text: shortened(part.text) })
    at = end
  }
  const right = rightOf(text, at)
  if (right > at) words.push({ text: text.slice(at, right), change: 'same' })
  if (right < text.length) words.push({ text: ' …', change: 'same' })
  return { words, elsewhere: edits.length - shown.length }
}

function leftOf(text: string, start: number): number {
  if (start <= context) return 0
  const gap = text.slice(start - context, start).search(/\s\S/u)
  return gap === -1 ? wholeAt(text, start - context) : start - context + gap + 1
}

function rightOf(text: string, end: number): number {
  if (text.length - end <= context) return text.length
  const gap = text.slice(end, end + context).search(/\s\S*$/u)
  return gap <= 0 ? wholeAt(text, end + context) : end + gap
}

/** No letter outside the basic plane is cut in two. */
function wholeAt(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, wholeAt(text, longest / 2))} … ${text.slice(wholeAt(text, text.length - longest / 2))}`
}
