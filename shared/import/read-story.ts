import { isMostlyCapitals } from './kicker.ts'
import { readHead, readHeadline } from './read-head.ts'
import { readMarkedPictures, readPictures } from './read-pictures.ts'
import { leaveOut, leaveOutFurniture, leaveOutTail, piecesOf, type Piece, type PictureRead } from './reading.ts'
import { countWords, endsAsSentence, readsAsProse, type SourceBlock, type SourceEvidence } from './source-block.ts'

/** A source read as a story: its pieces, each with a role, and its pictures. */
export interface StoryRead {
  readonly pieces: readonly Piece[]
  readonly pictures: readonly PictureRead[]
}

/**
 * Reads blocks of any source as a story: furniture, headline, pictures, head, tail, body, in that order, each pass
 * on what the ones before it left open. What nothing else claims is text of the body: no word is dropped.
 */
export function readStory(blocks: readonly SourceBlock[], evidence: SourceEvidence = {}): StoryRead {
  const pieces = piecesOf(blocks)
  if (evidence.ownFile === true) return readOwnFile(pieces)
  leaveOutFurniture(pieces)
  const headline = readHeadline(pieces, evidence)
  const pictures = readPictures(pieces)
  readHead(pieces, headline, evidence)
  leaveOutTail(pieces)
  readBody(pieces)
  return { pieces, pictures }
}

/** A file that Copydesk wrote: every block is what its mark says. */
function readOwnFile(pieces: readonly Piece[]): StoryRead {
  const roles = { title: 'headline', kicker: 'kicker', standfirst: 'standfirst' } as const
  for (const piece of pieces) {
    const { hint } = piece.block
    if (hint === 'furniture') leaveOut(piece, piece.block.why ?? 'Setting of the file')
    else if (hint === 'byline') piece.role = { kind: 'byline', names: [piece.text] }
    else if (hint === 'title' || hint === 'kicker' || hint === 'standfirst') piece.role = { kind: roles[hint] }
  }
  const pictures = readMarkedPictures(pieces)
  readBody(pieces)
  return { pieces, pictures }
}

function readBody(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    if (piece.role !== null) return
    const { hint } = piece.block
    if (hint === 'heading' || hint === 'title') piece.role = { kind: 'crosshead' }
    else if (hint === 'quote') piece.role = { kind: 'block-quote' }
    else if (hint === 'list-item') piece.role = { kind: 'list-item' }
    else piece.role = { kind: hint === 'text' && isCrosshead(pieces, index) ? 'crosshead' : 'paragraph' }
  })
}

/** Page text marks no crossheads: a short line without a stop, apart from its neighbours, between two runs of prose. */
function isCrosshead(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece === undefined || piece.block.joined === true || endsAsSentence(piece.text) || /[,;–—-]$/u.test(piece.text)) return false
  if (piece.text.length > 60 || countWords(piece.text) > 9 || countWords(piece.text) < 1) return false
  if (!/^["'“‘]?[\p{Lu}\p{N}]/u.test(piece.text) || /^[\p{N}\p{P}\s]+$/u.test(piece.text)) return false
  if (isMostlyCapitals(piece.text) && countWords(piece.text) > 7) return false
  const before = neighbour(pieces, index, -1)
  const after = neighbour(pieces, index, 1)
  return before !== null && after !== null && readsAsProse(before.text) && readsAsProse(after.text) && after.block.joined !== true
}

function neighbour(pieces: readonly Piece[], index: number, step: 1 | -1): Piece | null {
  for (let at = index + step; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]
    if (piece === undefined) return null
    if (piece.role === null || piece.role.kind === 'paragraph') return piece
    if (piece.role.kind !== 'left-out' && piece.role.kind !== 'picture') return null
  }
  return null
}
