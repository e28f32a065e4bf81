import type { Credit, FoundCredit } from '../credit/credit.ts'
import { findCredit, parseCredit } from '../credit/find-credit.ts'
import { leaveOut, nextOpen, type Piece, type PictureRead } from './reading.ts'
import { countWords, endsAsSentence, folded, readsAsProse } from './source-block.ts'

/** Longer than any caption with its credit: what is longer is text of the story. */
const longestCaption = 900

const signOff = /^[([]?(?:(?:additional |with )?reporting|writing|editing|edited|compiled|translated|graphics?) by\b/iu
const imageLabel = /^(?:image|media|photo|picture|video) (?:source|credit|copyright|caption)\s*[,:]\s*/iu
const sourceLabel = /^(?:image|media|photo|picture|video) (?:source|credit|copyright)\s*[,:]\s*/iu

/**
 * Finds captions and credit lines and makes picture slots of them. Evidence: markup; a line repeated with its credit glued on
 * (the caption, then its alt text); a credit at a line's end; a credit line below a short line; BBC's `Image source, …`.
 */
export function readPictures(pieces: readonly Piece[]): PictureRead[] {
  const pictures = readMarkedPictures(pieces)
  pieces.forEach((piece, index) => {
    if (piece.role !== null || piece.text.length > longestCaption || signOff.test(piece.text)) return
    if (piece.block.hint !== 'text' && piece.block.hint !== 'paragraph' && piece.block.hint !== 'standfirst') return
    // In order of evidence; the first that fits gives the piece its role.
    const readers = [readBelowPicture, readLabelled, readRepeated, readEnding, readCreditBelow]
    readers.some((read) => read(pieces, index, pictures))
  })
  return pictures
}

function slot(pieces: readonly Piece[], pictures: PictureRead[], caption: string, credit: Credit): void {
  const picture = pictures.length
  pictures.push({ line: pieces[0]?.block.line ?? 1, caption, credit, alt: '' })
  for (const piece of pieces) piece.role = { kind: 'picture', picture }
}

/** `figure`, `figcaption` and `img` of a page or Markdown: blocks that share a picture number belong together. */
export function readMarkedPictures(pieces: readonly Piece[]): PictureRead[] {
  const pictures: PictureRead[] = []
  const numbers = new Map<number, number>()
  for (const piece of pieces) {
    const { hint, picture: number } = piece.block
    if (piece.role !== null || (hint !== 'caption' && hint !== 'credit' && hint !== 'picture')) continue
    const known = number === undefined ? undefined : numbers.get(number)
    const at = known ?? pictures.length
    const picture = pictures[at] ?? { line: piece.block.line, ...(number !== undefined && { mark: number }), caption: '', credit: {}, alt: '' }
    pictures[at] = picture
    if (number !== undefined) numbers.set(number, at)
    piece.role = { kind: 'picture', picture: at }
    if (piece.block.alt !== undefined && picture.alt === '') picture.alt = piece.block.alt
    if (piece.text === '') continue
    if (hint === 'credit') addCredit(picture, piece.text)
    else addCaption(picture, piece.text)
  }
  return pictures
}

function addCaption(picture: PictureRead, text: string): void {
  const { caption, credit } = withoutCredit(text.replace(imageLabel, ''))
  if (folded(caption) !== folded(picture.caption) && caption !== '') picture.caption = picture.caption === '' ? caption : `${picture.caption} ${caption}`
  if (credit !== null) picture.credit = { ...credit, ...picture.credit }
}

function addCredit(picture: PictureRead, text: string): void {
  const credit = creditAlone(text)
  if (credit !== null) picture.credit = { ...picture.credit, ...credit }
  else if (!folded(picture.caption).includes(folded(text))) picture.credit = { ...picture.credit, photographer: text.slice(0, 300) }
}

function creditAlone(text: string): Credit | null {
  const line = text.replace(sourceLabel, '').trim()
  const parsed = parseCredit(line)
  if (parsed !== null) return parsed
  return sourceLabel.test(text) && line.length <= 120 && line !== '' ? { agency: line } : null
}

/** A caption with its credit taken off its end or its beginning; the credit is null where there is none. */
function withoutCredit(text: string): { caption: string; credit: Credit | null } {
  const found = findCredit(text)
  if (found === null || isEmpty(found.value)) return { caption: text.trim(), credit: null }
  if (!keepsWords(found)) return { caption: text.trim(), credit: found.value }
  return { caption: joinAround(text, found.start, found.end), credit: found.value }
}

function joinAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/\s*[|•·–—-]\s*$/u, '').replace(/[\s([]+$/u, '')
  const after = text.slice(end).replace(/^[\s)\]]+/u, '').replace(/^[|•·–—.-]\s*/u, '')
  return [before, after].filter((part) => part !== '').join(' ').trim()
}

const creditLabels = new Set('a an and archive archives by caption copyright courtesy credit credits de file files for from graphic graphics handout hide illustration illustrations image images montage of on par photo photograph photographed photographs photography photographer photomontage photos picture pictures provided rights reserved source supplied taken the via'.split(' '))

/** True where the credit taken apart still holds every word of the line, labels aside. */
function keepsWords({ text, value }: FoundCredit): boolean {
  const kept = new Set(wordsOf([value.photographer, value.agency, value.via].join(' ')))
  return wordsOf(text).every((word) => kept.has(word) || creditLabels.has(word))
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function isEmpty(credit: Credit): boolean {
  return credit.photographer === undefined && credit.agency === undefined && credit.via === undefined
}

/** Text right below a picture that repeats its alt text is its caption. */
function readBelowPicture(pieces: readonly Piece[], index: number, pictures: PictureRead[]): boolean {
  const piece = pieces[index]
  const above = pieces[index - 1]
  const number = above?.block.hint === 'picture' && above.role?.kind === 'picture' ? above.role.picture : undefined
  const picture = number === undefined ? undefined : pictures[number]
  if (piece === undefined || number === undefined || picture === undefined || picture.alt === '' || picture.caption !== '') return false
  const { caption } = withoutCredit(piece.text)
  if (folded(picture.alt) !== folded(caption) && folded(picture.alt) !== folded(piece.text)) return false
  addCaption(picture, piece.text)
  piece.role = { kind: 'picture', picture: number }
  return true
}

/** BBC: `Image source, Name` and `Image caption, Words`, in either order. */
function readLabelled(pieces: readonly Piece[], index: number, pictures: PictureRead[]): boolean {
  const piece = pieces[index]
  if (piece === undefined || !imageLabel.test(piece.text) || imageLabel.exec(piece.text)?.[0].length === piece.text.length) return false
  const next = nextOpen(pieces, index)
  const isSource = sourceLabel.test(piece.text)
  const pair = next !== null && imageLabel.test(next.piece.text) && sourceLabel.test(next.piece.text) !== isSource ? next.piece : null
  const source = isSource ? piece : pair
  const caption = isSource ? pair : piece
  slot(pair === null ? [piece] : [piece, pair], pictures, caption?.text.replace(imageLabel, '').trim() ?? '', source === null ? {} : (creditAlone(source.text) ?? {}))
  return true
}

/** The caption, then the same words again as alt text, with or without the credit glued on. */
function readRepeated(pieces: readonly Piece[], index: number, pictures: PictureRead[]): boolean {
  const piece = pieces[index]
  const next = nextOpen(pieces, index)
  if (piece === undefined || next === null || piece.text.length > longestCaption) return false
  const first = piece.text
  const second = next.piece.text
  if (countWords(first) < 2 || !folded(second).startsWith(folded(first).replace(/[.]$/, ''))) return false
  if (folded(first) === folded(second)) {
    // A sentence twice over may be a slip of the writer's: only one that dates or points as captions do is a caption.
    if (readsAsProse(first) && (countWords(first) > 40 || !/\b(?:19|20)\d\d\b|\b(?:left|right|cent(?:re|er)|pictured|seen|file (?:photo|picture))\b/iu.test(first))) return false
    slot([piece], pictures, first, {})
    leaveOut(next.piece, 'Repeats the caption above it')
    return true
  }
  const credit = creditAfter(first, second)
  if (credit === null) return false
  slot([piece, next.piece], pictures, first, credit)
  return true
}

/** The credit that follows `first` in `second`: all that is there besides, and nothing like a sentence. */
function creditAfter(first: string, second: string): Credit | null {
  const rest = second.slice(first.length).replace(/^[\s.|–—-]+/u, '')
  const found = wholeCredit(rest)
  if (found !== null) return found
  const glued = withoutCredit(second)
  if (glued.credit !== null && folded(glued.caption).replace(/[.]$/, '') === folded(first).replace(/[.]$/, '')) return glued.credit
  // The repetition itself says that a caption stands here: a short name without a verb is its credit.
  if (countWords(rest) > 8 || !/^[\p{Lu}©(]/u.test(rest) || /\b(?:is|are|was|were|has|have|said|says|will|to|in|on|at|after|as)\b/u.test(rest)) return null
  const parsed = parseCredit(rest)
  return parsed !== null && !isEmpty(parsed) ? parsed : null
}

/** A text that is nothing but a credit, and plainly one. */
function wholeCredit(text: string): Credit | null {
  const found = findCredit(text)
  if (found === null || isEmpty(found.value) || !keepsWords(found)) return null
  return /[\p{L}\p{N}]/u.test(text.slice(0, found.start) + text.slice(found.end)) || !isPlainlyCredit(found.text) ? null : found.value
}

/** Names alone may be anybody's; a slash, a label or an agency of pictures makes a credit of them. */
function isPlainlyCredit(text: string): boolean {
  return /\S ?[/|] ?\S|©|\([A-Z]{2,}/u.test(text) || /\b(?:photo(?:s|graph|graphs|graphy|grapher)?|pictures?|image|illustration|credits?|courtesy|handout)\b/iu.test(text) || /\b(?:AFP|REUTERS|Reuters|Getty|EPA|AP|Shutterstock|Alamy|iStock|Agency|Images)\b/u.test(text)
}

/** A caption with its credit at the end of the line (or all of it): `A market in Paris, 3 May 2014. Jane Roe / AFP`. */
function readEnding(pieces: readonly Piece[], index: number, pictures: PictureRead[]): boolean {
  const piece = pieces[index]
  if (piece === undefined) return false
  const { text } = piece
  const found = findCredit(text)
  if (found === null || isEmpty(found.value) || found.start === 0 || !keepsWords(found)) return false
  if (/[\p{L}\p{N}]/u.test(text.slice(found.end))) return false
  const caption = joinAround(text, found.start, found.end)
  if (countWords(caption) < 2 || !isPlainlyCredit(found.text) || (countWords(caption) > 70 && !/[/|(]/.test(found.text))) return false
  slot([piece], pictures, caption, found.value)
  return true
}

/** A line that is nothing but a credit; the short line right above it is its caption. */
function readCreditBelow(pieces: readonly Piece[], index: number, pictures: PictureRead[]): boolean {
  const piece = pieces[index]
  if (piece === undefined || endsAsSentence(piece.text) || piece.text.length > 120) return false
  const credit = wholeCredit(piece.text)
  if (credit === null) return false
  const above = pieces[index - 1]
  const belongs = above !== undefined && above.role === null && piece.block.joined === true && above.block.hint === 'text' && above.text.length <= longestCaption
  if (belongs) slot([above, piece], pictures, above.text, credit)
  else slot([piece], pictures, '', credit)
  return true
}
