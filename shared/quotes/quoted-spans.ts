import { tagEnd } from './markup.ts'

/** Words between direct quotation marks, marks included. Offsets are UTF-16 units. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  /** False where the paragraph ends before the quote does: the speech runs on. */
  readonly closed: boolean
}

const letterOrFigure = /[\p{L}\p{N}]/u
/** What may open a quotation: most paragraphs hold none of it. */
const opening = /["“«]|''/u

/**
 * The direct quotations of one paragraph, in order and apart, by double marks, curly or straight, guillemets, and the
 * two apostrophes (`''…''`) that old wires write for them. Nested single marks belong to the quotation around them. A
 * mark for inches or seconds (`6'2"`) is no quotation mark, nor is one inside a tag (`<a href="…">`) that came along.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  if (!opening.test(text)) return []
  const spans: QuotedSpan[] = []
  let open = -1
  const close = (end: number, closed: boolean) => {
    if (end > open + 1) spans.push({ start: open, end, closed })
    open = -1
  }
  for (let at = 0; at < text.length; at += 1) {
    const tag = tagEnd(text, at)
    if (tag > at) {
      at = tag - 1
      continue
    }
    const width = isPair(text, at) ? 2 : 1
    const role = width === 2 ? straightRole(text, at, at + 1, open >= 0) : roleOf(text, at, open >= 0)
    if (role === 'close') close(at + width, true)
    if (role === 'open') {
      // A second opening mark before a closing one: the first was never closed, and its words end here.
      if (open >= 0) close(at, false)
      open = at
    }
    at += width - 1
  }
  if (open >= 0) close(text.length, false)
  return spans
}

function roleOf(text: string, at: number, isOpen: boolean): 'open' | 'close' | null {
  switch (text.charAt(at)) {
    case '“':
    case '«':
      return 'open'
    case '”':
    case '»':
      return isOpen ? 'close' : null
    case '"':
      return straightRole(text, at, at, isOpen)
    default:
      return null
  }
}

/** Two apostrophes side by side and no third, not behind a figure (`5'10''`). */
function isPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === 39 && text.charCodeAt(at + 1) === 39 && text.charCodeAt(at + 2) !== 39 && text.charCodeAt(at - 1) !== 39 && !/\p{N}/u.test(text.charAt(at - 1))
}

function straightRole(text: string, first: number, last: number, isOpen: boolean): 'open' | 'close' | null {
  const before = text.charAt(first - 1)
  const after = text.charAt(last + 1)
  const spaceBefore = before === '' || /\s/u.test(before)
  const spaceAfter = after === '' || /\s/u.test(after)
  if (isOpen) return spaceBefore && !spaceAfter ? 'open' : 'close'
  if (spaceAfter) return null
  return /\p{N}/u.test(before) || letterOrFigure.test(before) ? null : 'open'
}
