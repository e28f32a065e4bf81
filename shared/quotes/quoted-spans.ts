/** Words between direct quotation marks, marks included. Offsets are UTF-16 units. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  /** False where the paragraph ends before the quote does: the speech runs on. */
  readonly closed: boolean
}

const letterOrFigure = /[\p{L}\p{N}]/u

/**
 * The direct quotations of one paragraph, in order and apart, by double marks, curly or straight, and guillemets.
 * Nested single marks belong to the quotation around them. A mark for inches or seconds (`6'2"`) is no quotation mark.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let open = -1
  const close = (end: number, closed: boolean) => {
    if (end > open + 1) spans.push({ start: open, end, closed })
    open = -1
  }
  for (let at = 0; at < text.length; at += 1) {
    const role = roleOf(text, at, open >= 0)
    if (role === 'close') close(at + 1, true)
    if (role === 'open') {
      // A second opening mark before a closing one: the first was never closed, and its words end here.
      if (open >= 0) close(at, false)
      open = at
    }
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
      return straightRole(text, at, isOpen)
    default:
      return null
  }
}

function straightRole(text: string, at: number, isOpen: boolean): 'open' | 'close' | null {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const spaceBefore = before === '' || /\s/u.test(before)
  const spaceAfter = after === '' || /\s/u.test(after)
  if (isOpen) return spaceBefore && !spaceAfter ? 'open' : 'close'
  if (spaceAfter) return null
  return /\p{N}/u.test(before) || letterOrFigure.test(before) ? null : 'open'
}
