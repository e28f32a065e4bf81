import type { Credit } from '../credit/credit.ts'
import { furnitureOf, mayBeCrosshead, readsAsLinkTitle } from './furniture.ts'
import type { FurniturePattern } from './furniture-patterns.ts'
import { countWords, endsAsSentence, readsAsProse, textOf, type SourceBlock } from './source-block.ts'

/** What a block of the source turned out to be. Every block gets exactly one role: nothing falls between. */
export type Role =
  | { readonly kind: 'left-out'; readonly why: string }
  | { readonly kind: 'kicker' | 'headline' | 'standfirst' | 'paragraph' | 'crosshead' | 'block-quote' | 'list-item' }
  | { readonly kind: 'byline'; readonly names: readonly string[]; /** A publication date glued to the names, left out. */ readonly rest?: string }
  | { readonly kind: 'picture'; readonly picture: number }

/** One block on its way to its role. */
export interface Piece {
  readonly block: SourceBlock
  readonly text: string
  role: Role | null
  /** Set where the words are a site's furniture. */
  furniture?: FurniturePattern
}

export interface PictureRead {
  readonly line: number
  /** The number that the source's blocks give the picture. */
  readonly mark?: number
  caption: string
  credit: Credit
  alt: string
}

export function piecesOf(blocks: readonly SourceBlock[]): Piece[] {
  return blocks.map((block) => ({ block, text: textOf(block), role: null }))
}

/** The next piece after `index` that has no role yet, if no picture or text of the story stands between. */
export function nextOpen(pieces: readonly Piece[], index: number): { piece: Piece; index: number } | null {
  for (let at = index + 1; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) return null
    if (piece.role === null) return { piece, index: at }
    if (piece.role.kind !== 'left-out') return null
  }
  return null
}

export function leaveOut(piece: Piece, why: string): void {
  piece.role = { kind: 'left-out', why }
}

const evidenceOfPicture = new Set(['caption', 'credit', 'picture'])

/** First pass: labels, buttons and prompts of the site, and the titles of other stories that they introduce. */
export function leaveOutFurniture(pieces: readonly Piece[]): void {
  const text = extentOfText(pieces)
  pieces.forEach((piece, index) => {
    if (piece.role !== null || evidenceOfPicture.has(piece.block.hint)) return
    if (piece.block.hint === 'furniture') {
      leaveOut(piece, piece.block.why ?? 'Part of the page, not of the story')
      return
    }
    const found = furnitureOf(piece.text)
    if (found === null || (found.headOrTail === true && index > text.first && (index < text.last || piece.block.hint !== 'text'))) return
    if (isEntryTime(piece.text) && pieces.filter((other) => isEntryTime(other.text)).length > 1) return
    if (mayBeCrosshead(piece.text) && standsBetweenProse(pieces, index)) return
    piece.furniture = found
    leaveOut(piece, found.why)
    if (found.introducesLinks === true) leaveOutLinkTitles(pieces, index)
  })
}

/** From the second paragraph of prose to the last: between them times and addresses may be the story's own. */
function extentOfText(pieces: readonly Piece[]): { first: number; last: number } {
  const prose = pieces.flatMap((piece, index) => (piece.role === null && piece.block.hint !== 'furniture' && readsAsProse(piece.text) && furnitureOf(piece.text) === null ? [index] : []))
  return { first: prose[1] ?? prose[0] ?? pieces.length, last: prose.at(-1) ?? -1 }
}

/** `10:15 a.m.` alone on its line, more than once: the entries of a running story. */
function isEntryTime(text: string): boolean {
  return /^\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.?$/i.test(text)
}

function standsBetweenProse(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  const after = pieces[index + 1]
  return before !== undefined && after !== undefined && readsAsProse(before.text) && readsAsProse(after.text)
}

/** After `Related:` or `Read more` alone on a line, titles are links up to the next prose. */
function leaveOutLinkTitles(pieces: readonly Piece[], from: number): void {
  for (let index = from + 1; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.role !== null || !linkLike(piece)) return
    leaveOut(piece, 'Title of another story')
  }
}

function linkLike({ block, text }: Piece): boolean {
  if (block.hint !== 'text' && block.hint !== 'list-item' && block.hint !== 'paragraph') return false
  if (block.hint !== 'text' && !block.runs.every((run) => run.url !== undefined || run.text.trim() === '')) return false
  return readsAsLinkTitle(text) && !readsAsProse(text) && text.split(/\s+/).length >= 4
}

/** Below a list's or the comments' label, once most of the prose is told, titles and labels are the page's even if a sentence still follows. */
function leaveOutListsBelow(pieces: readonly Piece[]): void {
  const words = pieces.map((piece) => (piece.role === null && readsAsProse(piece.text) ? countWords(piece.text) : 0))
  const all = words.reduce((sum, count) => sum + count, 0)
  let told = 0
  let below = false
  pieces.forEach((piece, index) => {
    told += words[index] ?? 0
    below ||= piece.furniture?.endsStory === true && told >= all * 0.6 && told > 120
    if (below && piece.role === null && piece.block.hint === 'text' && readsAsLinkTitle(piece.text) && !readsAsProse(piece.text)) leaveOut(piece, 'Below the story: links and labels of the page')
  })
}

/** What a site says in whole sentences below its stories: its own accounts, tips and forums. Only the last paragraphs are asked. */
const lastWords: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: 'About the author', pattern: /\b(?:follow|find|contact|reach|e-?mail) (?:me|him|her|them|us|the author)\b[^.]{0,40}(?:@\w+|twitter|facebook|instagram|linkedin|bluesky|mastodon|\bat \S+@\S+)/i },
  { why: 'Social media prompt', pattern: /^(?:join|follow|like|visit) (?:us|our|the)\b.{0,160}(?:@\w+|twitter|facebook|instagram|whatsapp|telegram|forums?|community|newsletter)/i },
  { why: 'Newsletter sign-up', pattern: /^(?:get|sign up|subscribe|click here|want more|for more)\b.{0,200}\b(?:delivered|newsletter|subscri\w+|issues? (?:for|of)|in your inbox|click here)\b/i },
  { why: 'Reporting a mistake', pattern: /^(?:do you have|have you got|got|if you have) (?:a |any |more )?(?:news )?(?:tips?|stor(?:y|ies)|information|comments?|questions?)\b.{0,160}(?:@|e-?mail|contact|let us know|write to)/i },
]

function leaveOutLastWords(pieces: readonly Piece[], lastProse: number): void {
  const open = pieces.slice(0, lastProse + 1).filter((piece) => piece.role === null)
  if (open.length < 6) return
  for (const piece of open.slice(-3)) {
    const found = lastWords.find(({ pattern }) => pattern.test(piece.text))
    if (found !== undefined && !/["“”«»]/.test(piece.text.replace(/["“][^"”]{1,60}["”]/g, ''))) leaveOut(piece, found.why)
  }
}

/** Furniture that stands inside stories too, so that it says nothing of a story's end. */
const withinStories = new Set(['Advertising label', 'Separator', 'Publication date', 'Picture counter', 'Listen or watch button'])

/** Last pass: short lines below the story, once the site has begun to speak for itself. */
export function leaveOutTail(pieces: readonly Piece[]): void {
  let lastProse = -1
  pieces.forEach((piece, index) => {
    if (piece.role === null && readsAsProse(piece.text)) lastProse = index
  })
  if (lastProse < 0) return
  leaveOutLastWords(pieces, lastProse)
  leaveOutListsBelow(pieces)
  let ended = false
  for (const piece of pieces.slice(lastProse + 1)) {
    if (piece.role?.kind === 'left-out') ended ||= piece.furniture !== undefined && !withinStories.has(piece.furniture.why)
    else if (piece.role === null && ended && !endsAsSentence(piece.text) && (piece.block.hint === 'text' || piece.block.hint === 'heading')) leaveOut(piece, 'Below the story: links and labels of the page')
  }
}
