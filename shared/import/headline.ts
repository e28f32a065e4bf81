import { parseDateline } from '../dateline/find-dateline.ts'
import { isBylineLabel, readByline } from './byline.ts'
import { looksLikeKicker } from './kicker.ts'
import type { Piece } from './reading.ts'
import { countWords, folded, readsAsProse } from './source-block.ts'

interface Entry {
  readonly piece: Piece
  readonly index: number
}

/**
 * The headline of a text that marks none: of the lines above the text, the one that stands near it, shares its words and has the byline or date
 * below it; where all are short, the last of them. Gives its index, -1 where there is none.
 */
export function headlineByWords(pieces: readonly Piece[]): number {
  const open = pieces.map((piece, index): Entry => ({ piece, index })).filter(({ piece }) => piece.role === null && (piece.block.hint === 'text' || piece.block.hint === 'heading'))
  const start = startOfText(open)
  const above = open.slice(0, start).filter(({ piece }) => !isHeadMatter(piece.text) && !readsAsSentence(piece.text))
  if (start === open.length && open.length > 3) return -1
  const long = above.filter(({ piece }) => countWords(piece.text) >= 4 && !looksLikeKicker(piece.text))
  if (long.length > 1) return best(long, open.slice(start, start + 10), pieces, open[start]?.index ?? pieces.length)
  return (long[0] ?? above.filter(({ piece }) => countWords(piece.text) >= 1).at(-1))?.index ?? -1
}

/** Where the text begins: the first prose that more prose follows closely; a page may promise this and that in sentences above it. */
function startOfText(open: readonly Entry[]): number {
  const opening = open.flatMap(({ piece }, at) => (opensText(piece.text) ? [at] : []))
  const dense = opening.find((at) => opening.some((other) => other > at && other <= at + 4))
  return dense ?? opening[0] ?? open.length
}

function best(candidates: readonly Entry[], text: readonly Entry[], pieces: readonly Piece[], start: number): number {
  const words = new Set(text.flatMap(({ piece }) => contentWords(piece.text)))
  let found = candidates[0]
  let highest = Number.NEGATIVE_INFINITY
  for (const [order, candidate] of candidates.entries()) {
    const shared = Math.min(4, contentWords(candidate.piece.text).filter((word) => words.has(word)).length)
    const near = candidates.length - 1 - order
    const dated = pieces.slice(candidate.index + 1, Math.min(start, candidate.index + 5)).some((piece) => piece.furniture?.why === 'Publication date' || readByline(piece.text) !== null)
    // Nearness counts little: a standfirst or a caption may stand between the headline and the text.
    const score = shared * 1.5 + (dated ? 2 : 0) - Math.min(near, 12) * 0.75
    if (score > highest) {
      highest = score
      found = candidate
    }
  }
  return found?.index ?? -1
}

function contentWords(text: string): string[] {
  return [...new Set(folded(text).match(/\p{L}{4,}/gu) ?? [])].map((word) => word.replace(/(?:s|ed|ing)$/u, ''))
}

function readsAsSentence(text: string): boolean {
  return countWords(text) >= 4 && /\p{Ll}{2}[.]["'”’»)]*$/u.test(text)
}

function opensText(text: string): boolean {
  return readsAsSentence(text) || (readsAsProse(text) && !/[?!]["'”’]?$/u.test(text)) || text.length > 220 || parseDateline(text) !== null
}

function isHeadMatter(text: string): boolean {
  return readByline(text) !== null || isBylineLabel(text)
}
