import { parseDateline } from '../dateline/find-dateline.ts'
import { isBylineLabel, isFullName, readBareNames, readByline, readPlacedName } from './byline.ts'
import { publicationDateAtEnd, readsAsLinkTitle } from './furniture.ts'
import { headlineByWords } from './headline.ts'
import { looksLikeKicker, mayBeKicker } from './kicker.ts'
import { leaveOut, type Piece } from './reading.ts'
import { countWords, endsAsSentence, folded, readsAsProse, type SourceEvidence } from './source-block.ts'

/** How far below the headline the head of a story may reach, in blocks. */
const deepestHead = 14

/** Gives the headline its role and returns its index; -1 where the source has none. */
export function readHeadline(pieces: readonly Piece[], evidence: SourceEvidence): number {
  const known = evidence.headline === undefined ? '' : folded(evidence.headline)
  const named = known === '' ? -1 : pieces.findIndex((piece) => piece.role === null && piece.text !== '' && folded(piece.text) === known)
  const titled = pieces.findIndex((piece) => piece.role === null && piece.block.hint === 'title')
  const index = titled >= 0 ? titled : named >= 0 ? named : known === '' ? headlineByWords(pieces) : -1
  const piece = pieces[index]
  if (piece === undefined) return -1
  piece.role = { kind: 'headline' }
  for (const other of pieces) {
    if (other.role === null && other.block.hint !== 'caption' && folded(other.text) === folded(piece.text)) leaveOut(other, 'Repeats the headline')
  }
  return index
}

/** Kicker, bylines and standfirst round the headline; labels above it that are none of these are left out. */
export function readHead(pieces: readonly Piece[], headline: number, evidence: SourceEvidence): void {
  readMarkedHead(pieces)
  if (headline > 0) readAboveHeadline(pieces, headline, evidence)
  const end = endOfHead(pieces, headline)
  readBylines(pieces, headline, end, evidence)
  if (headline >= 0) readStandfirst(pieces, headline, evidence)
}

/** What the source itself marks as kicker or byline. */
function readMarkedHead(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.role !== null) continue
    if (piece.block.hint === 'kicker' && countWords(piece.text) <= 12 && !pieces.some((other) => other.role?.kind === 'kicker')) piece.role = { kind: 'kicker' }
    else if (piece.block.hint === 'byline') readBylineWith(piece, (bare) => readByline(bare) ?? readBareNames(bare) ?? (countWords(bare) > 0 && countWords(bare) <= 8 && !endsAsSentence(bare) ? [bare] : null))
  }
}

function readAboveHeadline(pieces: readonly Piece[], headline: number, evidence: SourceEvidence): void {
  const above = pieces.slice(0, headline).filter((piece) => piece.role === null)
  const nearest = above.at(-1)
  const known = pieces.some((piece) => piece.role?.kind === 'kicker')
  if (nearest !== undefined && !known && isKicker(nearest, above.length, evidence)) nearest.role = { kind: 'kicker' }
  // A line or two above a headline are a page's only where the page shows its furniture.
  const isPage = above.length >= 4 || pieces.some((piece) => piece.furniture !== undefined)
  for (const piece of above) {
    if (piece.role !== null || readsAsProse(piece.text)) continue
    const names = readByline(piece.text)
    if (names !== null) piece.role = { kind: 'byline', names }
    else if (isPage && piece.block.hint === 'text' && (countWords(piece.text) <= 8 || readsAsLinkTitle(piece.text))) leaveOut(piece, 'Menu or section label above the headline')
  }
}

function isKicker({ text, block }: Piece, count: number, evidence: SourceEvidence): boolean {
  if (evidence.kicker !== undefined && folded(evidence.kicker) === folded(text)) return true
  if (block.hint === 'list-item' || block.hint === 'quote') return false
  return looksLikeKicker(text) || (count <= 2 && mayBeKicker(text))
}

/** The index after the last block that may still be head matter: the first prose that opens the text, or a little further. */
function endOfHead(pieces: readonly Piece[], headline: number): number {
  let prose = 0
  const limit = Math.min(pieces.length, headline + 1 + deepestHead)
  for (let index = headline + 1; index < limit; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.role !== null || !readsAsProse(piece.text)) continue
    prose += 1
    // One paragraph of prose may be the standfirst, with the byline below it.
    if (prose === 2 || parseDateline(piece.text) !== null) return index
  }
  return limit
}

function readBylines(pieces: readonly Piece[], headline: number, end: number, evidence: SourceEvidence): void {
  const known = (evidence.bylines ?? []).map(folded)
  for (let index = headline + 1; index < end; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.role !== null) continue
    const { text } = piece
    const next = pieces[index + 1]
    if (isBylineLabel(text) && next !== undefined && next.role === null) {
      const names = readBareNames(next.text)
      if (names === null) continue
      piece.role = { kind: 'byline', names: [] }
      next.role = { kind: 'byline', names }
      readJobTitle(pieces, index + 2)
      continue
    }
    if (readDatedByline(piece, headline >= 0)) {
      readJobTitle(pieces, index + 1)
      continue
    }
    const names = readByline(text) ?? (known.includes(folded(text)) ? [text] : null) ?? bareByline(pieces, index, headline)
    if (names === null) continue
    piece.role = { kind: 'byline', names }
    readJobTitle(pieces, index + 1)
  }
}

/** Names and a publication date on one line: the names are the byline, the date is left out. */
function readDatedByline(piece: Piece, belowHeadline: boolean): boolean {
  if (publicationDateAtEnd(piece.text) === null) return false
  return readBylineWith(piece, (bare) => readByline(bare) ?? (belowHeadline && isFullName(bare) ? [bare] : null))
}

/** Reads a byline from the line without the date, account name and separators at its end. */
function readBylineWith(piece: Piece, read: (bare: string) => string[] | null): boolean {
  const at = publicationDateAtEnd(piece.text) ?? piece.text.length
  const bare = piece.text.slice(0, at).replace(/(?:\s+(?:on|at)|\s*[-–—,;|·•]+|\s*@\w+)+\s*$/iu, '').trim()
  const names = read(bare)
  if (names === null) return false
  const rest = piece.text.slice(bare.length).trim()
  piece.role = /[\p{L}\p{N}]/u.test(rest) ? { kind: 'byline', names, rest } : { kind: 'byline', names }
  return true
}

/** A name without `By` counts where a publication date stands next to it, or where it gives its place. */
function bareByline(pieces: readonly Piece[], index: number, headline: number): string[] | null {
  const piece = pieces[index]
  if (piece === undefined || headline < 0 || piece.block.hint === 'heading' || endsAsSentence(piece.text)) return null
  const placed = readPlacedName(piece.text)
  if (placed !== null) return placed
  const dated = [pieces[index - 1], pieces[index + 1]].some((near) => near?.furniture?.why === 'Publication date')
  return dated && isFullName(piece.text) ? readBareNames(piece.text) : null
}

const house = /\b(?:correspondents?|editors?|reporters?|writers?|bureau|columnists?|producers?|journalists?|analysts?|staff)\b|^(?:bbc|cnn|sky|itv|afp|ap|reuters|rfi)\b[\w ,.-]*$/iu

/** `Political correspondent` or `BBC News, Beirut` on the line below a name belongs to it. */
function readJobTitle(pieces: readonly Piece[], index: number): void {
  const piece = pieces[index]
  if (piece === undefined || piece.role !== null || piece.text.length > 80 || endsAsSentence(piece.text) || !house.test(piece.text)) return
  if (countWords(piece.text) > 9) return
  piece.role = { kind: 'byline', names: [`, ${piece.text}`] }
}

const longestStandfirst = 600

function readStandfirst(pieces: readonly Piece[], headline: number, evidence: SourceEvidence): void {
  const marked = pieces.find((piece) => piece.role === null && piece.block.hint === 'standfirst' && countWords(piece.text) >= 2 && piece.text.length <= 10_000)
  if (marked !== undefined) {
    marked.role = { kind: 'standfirst' }
    return
  }
  const run: Piece[] = []
  let broken: 'byline' | 'picture' | null = null
  let advertised = false
  for (let index = headline + 1; index < pieces.length && broken === null; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) break
    if (piece.role === null) {
      if (advertised) break
      run.push(piece)
    } else if (piece.role.kind === 'byline' || piece.furniture?.why === 'Publication date') broken = run.length > 0 ? 'byline' : null
    else if (piece.role.kind === 'picture') broken = run.length > 0 ? 'picture' : null
    else if (piece.role.kind === 'left-out' && run.length > 0 && piece.furniture?.why === 'Advertising label') advertised = true
  }
  const first = run[0]
  if (first === undefined || !mayBeStandfirst(first)) return
  const known = evidence.standfirst !== undefined && folded(evidence.standfirst) === folded(first.text)
  const proseBelow = pieces.slice(pieces.indexOf(run.at(-1) ?? first) + 1).some((piece) => piece.role === null && readsAsProse(piece.text))
  const alone = run.length === 1 && proseBelow && (broken === 'byline' || (broken === 'picture' && first.block.hint === 'text'))
  const second = run[1]
  const subhead = second !== undefined && !endsAsSentence(first.text) && countWords(first.text) >= 6 && (readsAsProse(second.text) || parseDateline(second.text) !== null)
  if (alone || subhead || (known && proseBelow && broken !== null)) first.role = { kind: 'standfirst' }
}

function mayBeStandfirst({ text, block }: Piece): boolean {
  if (block.hint === 'list-item' || block.hint === 'quote' || text.length > longestStandfirst) return false
  return countWords(text) >= 4 && parseDateline(text) === null
}
