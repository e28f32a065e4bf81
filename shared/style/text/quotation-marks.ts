import { tagEnd } from '../../quotes/markup.ts'
import { matchesOf } from './matches.ts'

/** The double quotation marks of one text. Offsets are UTF-16 units. */
export interface Marks {
  /** The first mark of any kind; null where there is none. */
  readonly first: number | null
  /** True where the text begins with an opening mark. */
  readonly startsOpen: boolean
  /** Opening marks followed by another of their kind before any closing one. */
  readonly neverClosed: readonly number[]
  /** Closing marks with nothing open. */
  readonly neverOpened: readonly number[]
  /** Curly marks that close where one should open, or the other way round. */
  readonly wrongWay: readonly number[]
  /** The mark still open where the text ends: right only where the next paragraph carries the quote on. */
  readonly openAtEnd: number | null
  readonly straight: readonly number[]
  readonly curly: readonly number[]
}

type Kind = 'straight' | 'curly'
type Role = 'open' | 'close' | 'measure'

interface Open {
  readonly at: number
  readonly kind: Kind
}

/** Double marks, and what may be a tag that hides some. */
const mark = /["“”<]/gu

/**
 * Reads the double marks of a text, curly and straight; marks for inches and seconds (`12"`) are no quotation marks.
 * Marks of the other kind may stand inside a quote; a new line may open again what the line before left open.
 */
export function readMarks(text: string): Marks {
  const read = { neverClosed: [] as number[], neverOpened: [] as number[], wrongWay: [] as number[], straight: [] as number[], curly: [] as number[] }
  // German and its neighbours open below the line („…“): there “ closes, and these rules say nothing.
  if (text.includes('„')) return { first: null, startsOpen: false, openAtEnd: null, ...read }
  const open: Open[] = []
  let first: number | null = null
  let behindTag = 0
  for (const { 0: sign, index } of matchesOf(text, mark)) {
    if (index < behindTag) continue
    if (sign === '<') {
      behindTag = tagEnd(text, index)
      continue
    }
    const kind = sign === '"' ? 'straight' : 'curly'
    const isOpen = open.length > 0
    const role = kind === 'straight' ? straightRole(text, index, isOpen) : curlyRole(text, index, sign, isOpen)
    if (role === 'measure') continue
    first ??= index
    read[kind].push(index)
    if (kind === 'curly' && (role === 'open') !== (sign === '“')) read.wrongWay.push(index)
    if (role === 'open') openMark(text, { at: index, kind }, open, read.neverClosed)
    else if (!isOpen) read.neverOpened.push(index)
    else closeMark(kind, open, read.neverClosed)
  }
  const [outermost, ...inner] = open
  read.neverClosed.push(...inner.map(({ at }) => at))
  pairNested(read)
  const startsOpen = first !== null && text.slice(0, first).trim() === '' && read.neverOpened[0] !== first
  return { first, startsOpen, openAtEnd: outermost?.at ?? null, ...read }
}

/**
 * `“When “your team” lost.”`: the inner quote took the closing mark of the outer. An opening mark that was never closed
 * and a closing one behind it that was never opened are a pair: balanced, though of the wrong level (`quote-nesting`).
 */
function pairNested(read: { neverClosed: number[]; neverOpened: number[] }): void {
  if (read.neverClosed.length === 0 || read.neverOpened.length === 0) return
  const opens = read.neverClosed.sort((one, other) => one - other)
  const left: number[] = []
  const unpaired: number[] = []
  let next = 0
  for (const close of read.neverOpened) {
    while (next < opens.length && (opens[next] ?? 0) < close) {
      left.push(opens[next] ?? 0)
      next += 1
    }
    if (left.length > 0) left.pop()
    else unpaired.push(close)
  }
  read.neverClosed = [...left, ...opens.slice(next)]
  read.neverOpened = unpaired
}

/** An opening mark of the kind already open shows that the earlier was never closed, unless it begins a new line of the same quote. */
function openMark(text: string, opened: Open, open: Open[], neverClosed: number[]): void {
  const earlier = open.at(-1)
  if (earlier?.kind === opened.kind || open.length > 1) {
    open.pop()
    if (earlier !== undefined && text.charAt(opened.at - 1) !== '\n') neverClosed.push(earlier.at)
  }
  open.push(opened)
}

/** A closing mark closes the innermost quote of its kind; where there is none, the innermost of the other kind. */
function closeMark(kind: Kind, open: Open[], neverClosed: number[]): void {
  const last = open.pop()
  const below = open.at(-1)
  if (last === undefined || last.kind === kind || below?.kind !== kind) return
  neverClosed.push(last.at)
  open.pop()
}

/** A curly mark says which way it faces; it faces the wrong way only where both its neighbours and what is open say so. */
function curlyRole(text: string, at: number, sign: string, isOpen: boolean): Role {
  if (sign === '”' && !isOpen && (startsWord(text, at) || text.slice(0, Math.min(at, 40)).trim() === '' && at < 40)) return 'open'
  if (sign === '“' && isOpen && endsWord(text, at)) return 'close'
  return sign === '“' ? 'open' : 'close'
}

/** Which way a straight mark faces, by what stands beside it. */
function straightRole(text: string, at: number, isOpen: boolean): Role {
  const before = text.charAt(at - 1)
  if (isOpen) return startsWord(text, at) ? 'open' : 'close'
  if (before === '' || /[\s([{—–-]/u.test(before)) return 'open'
  if (/\p{N}/u.test(before)) return 'measure'
  return /^$|[\s)\]}.,;:!?—–-]/u.test(text.charAt(at + 1)) ? 'close' : 'open'
}

function startsWord(text: string, at: number): boolean {
  return /^$|\s/u.test(text.charAt(at - 1)) && /[^\s)\]}.,;:!?—–-]/u.test(text.charAt(at + 1))
}

function endsWord(text: string, at: number): boolean {
  const after = text.charAt(at + 1)
  return /[.,;:!?)]/u.test(after) || (/[^\s([{—–-]/u.test(text.charAt(at - 1)) && /^$|[\s\]}[<]/u.test(after))
}
