import type { TextRun } from '../story/body-builder.ts'
import type { StylebookId } from '../stylebooks/stylebook.ts'

/**
 * What a source says a block is. `text` is a bare line, as page text gives it: the reading decides.
 * The others are evidence from markup, trusted unless the words themselves say otherwise.
 */
export type BlockHint = 'text' | 'paragraph' | 'heading' | 'kicker' | 'title' | 'standfirst' | 'byline' | 'quote' | 'list-item' | 'caption' | 'credit' | 'picture' | 'furniture'

/** One block of a source in reading order, whatever format it came in: the common ground of every import. */
export interface SourceBlock {
  /** 1-based line of the source text; for HTML, of the page's text as it is read from top to bottom. */
  readonly line: number
  readonly hint: BlockHint
  readonly runs: readonly TextRun[]
  /** True where no blank line parts it from the block above: the two may belong together. */
  readonly joined?: boolean
  /** heading: 1 to 6. */
  readonly level?: number
  /** list-item */
  readonly list?: { readonly listType: 'bullet' | 'number'; readonly depth: number }
  /** picture: its alt text. */
  readonly alt?: string
  /** picture: where its file lies, as the source says. */
  readonly address?: string
  /** caption, credit, picture: which picture it belongs to. */
  readonly picture?: number
  /** furniture: why the source itself says so. */
  readonly why?: string
}

/** What a page says of itself outside its text (its metadata), as evidence for the reading. */
export interface SourceEvidence {
  readonly headline?: string
  readonly standfirst?: string
  readonly bylines?: readonly string[]
  readonly kicker?: string
  /** BCP 47 */
  readonly language?: string
  readonly slug?: string
  readonly stylebook?: StylebookId
  readonly section?: string
  readonly tags?: readonly string[]
  /** ISO 8601, UTC. */
  readonly embargo?: string
  /** True for a file that Copydesk itself wrote: its marks say what each block is, and no word is weighed. */
  readonly ownFile?: boolean
}

export function textOf(block: SourceBlock): string {
  return block.runs.map((run) => run.text).join('').trim()
}

/** Words as they compare: case, typographic marks and spacing put aside. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Ends as a sentence does: a stop, question or exclamation mark, ellipsis or colon, with closing marks after it. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(text.trimEnd())
}

/** A run of ordinary prose: a whole sentence of some length, or a long line. */
export function readsAsProse(text: string): boolean {
  const words = countWords(text)
  return words > 30 || (words >= 6 && /[.!?…]["'”’»)\]]*$/u.test(text.trimEnd()) && /\p{Ll}/u.test(text))
}

/** The runs without the first `count` UTF-16 units of their text, and without the space that then leads. */
export function dropFromStart(runs: readonly TextRun[], count: number): TextRun[] {
  const kept: TextRun[] = []
  let left = count
  for (const run of runs) {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    if (text !== '') kept.push({ ...run, text })
  }
  const first = kept[0]
  if (first !== undefined) kept[0] = { ...first, text: first.text.trimStart() }
  return kept.filter((run) => run.text !== '')
}

/** Runs trimmed at both ends and where two of them meet with a space each; what spacing is inside is the writer's. */
export function tidied(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = []
  let endsWithSpace = true
  for (const run of runs) {
    let text = run.text.replace(/[^\S\n\u00a0\u202f]/g, ' ').replace(/ *\n */g, '\n')
    if (endsWithSpace) text = text.replace(/^[ \n]+/, '')
    if (text === '') continue
    endsWithSpace = /[ \n]$/.test(text)
    const last = kept.at(-1)
    if (last !== undefined && sameStyle(last, run)) kept[kept.length - 1] = { ...last, text: last.text + text }
    else kept.push({ ...run, text })
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd()
    kept.pop()
    if (text === '') continue
    kept.push({ ...last, text })
    break
  }
  return kept
}

function sameStyle(left: TextRun, right: TextRun): boolean {
  return (left.bold ?? false) === (right.bold ?? false) && (left.italic ?? false) === (right.italic ?? false) && left.url === right.url
}
