import type { Codes } from './code-list.ts'

/** Photo Mechanic's own. */
export const usualDelimiter = '='

/** One code in a text, delimiters and all. Offsets are UTF-16 units. */
export interface CodeSpan {
  readonly start: number
  readonly end: number
  /** As written between the delimiters. */
  readonly code: string
  /** What it stands for; null where no list knows it. */
  readonly replacement: string | null
}

export interface ExpandedCodes {
  readonly text: string
  /** Stretches of the new text that look like a code and are known to no list. */
  readonly unknown: readonly CodeSpan[]
}

const longestCode = 64
const wordBefore = /[\p{L}\p{N}\p{M}_]$/u
const wordAfter = /^[\p{L}\p{N}\p{M}_]/u

/**
 * The codes of a text: `=gb12=`, or `=gb12#2=` for the second replacement. Never within a word: no letter or figure
 * touches a delimiter from outside. Words that merely stand between two delimiters (`a = b = c`) are none.
 */
export function findCodes(text: string, codes: Codes, delimiter = usualDelimiter): CodeSpan[] {
  const spans: CodeSpan[] = []
  if (delimiter === '') return spans
  for (let start = text.indexOf(delimiter); start >= 0; ) {
    const span = codeAt(text, start, codes, delimiter)
    if (span !== null) spans.push(span)
    start = text.indexOf(delimiter, span?.end ?? start + delimiter.length)
  }
  return spans
}

/** The text with every known code written out. */
export function expandCodes(text: string, codes: Codes, delimiter = usualDelimiter): ExpandedCodes {
  let expanded = ''
  let from = 0
  const unknown: CodeSpan[] = []
  for (const span of findCodes(text, codes, delimiter)) {
    expanded += text.slice(from, span.start)
    from = span.end
    if (span.replacement === null) {
      unknown.push({ ...span, start: expanded.length, end: expanded.length + span.end - span.start })
      expanded += text.slice(span.start, span.end)
    } else expanded += span.replacement
  }
  return { text: expanded + text.slice(from), unknown }
}

/** What a keystroke that closed a code asks for. */
export type TypedCode =
  | { readonly kind: 'expand'; readonly text: string; readonly caret: number; /** The stretch of the old text that is replaced, and by what: one undo step. */ readonly start: number; readonly end: number; readonly insert: string }
  | { readonly kind: 'unknown'; readonly start: number; readonly end: number; readonly code: string }

/**
 * Looks at a text just after a sign was typed: where the delimiter before the caret closes a code, the code is written
 * out and the caret stands behind it. Null where nothing was closed.
 */
export function expandAsTyped(text: string, caret: number, codes: Codes, delimiter = usualDelimiter): TypedCode | null {
  if (delimiter === '' || !text.slice(0, caret).endsWith(delimiter)) return null
  const closing = caret - delimiter.length
  const opening = text.lastIndexOf(delimiter, closing - 1)
  if (opening < 0 || closing - opening > longestCode) return null
  const span = codeAt(text, opening, codes, delimiter)
  if (span === null || span.end !== caret) return null
  const { start, end, code, replacement } = span
  if (replacement === null) return { kind: 'unknown', start, end, code }
  return { kind: 'expand', text: text.slice(0, start) + replacement + text.slice(end), caret: start + replacement.length, start, end, insert: replacement }
}

function codeAt(text: string, start: number, codes: Codes, delimiter: string): CodeSpan | null {
  const from = start + delimiter.length
  const closing = text.indexOf(delimiter, from)
  if (closing < 0 || closing - from > longestCode) return null
  const code = text.slice(from, closing)
  const end = closing + delimiter.length
  if (code === '' || code !== code.trim() || /[\n\t]/u.test(code)) return null
  if (touchesWord(text, start, end)) return null
  const replacement = replacementOf(code, codes)
  // Words with spaces between two delimiters may be anything; only what could be a code is called an unknown one.
  return replacement === null && /\s/u.test(code) ? null : { start, end, code, replacement }
}

function touchesWord(text: string, start: number, end: number): boolean {
  return wordBefore.test(text.slice(Math.max(0, start - 2), start)) || wordAfter.test(text.slice(end, end + 2))
}

function replacementOf(code: string, codes: Codes): string | null {
  const whole = codes.get(code)?.[0]
  if (whole !== undefined) return whole
  const numbered = /^(.+)#([1-9]\d?)$/u.exec(code)
  if (numbered === null) return null
  const replacement = codes.get(numbered[1] ?? '')?.[Number(numbered[2]) - 1]
  return replacement === undefined || replacement === '' ? null : replacement
}
