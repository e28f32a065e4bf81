/** A stretch of a text, [start, end) in UTF-16 units. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** True where [start, end) shares a character with one of the spans, which must be in order and apart. */
export function overlapsAny(spans: readonly TextSpan[], start: number, end: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const candidate = spans[low]
  return candidate !== undefined && candidate.start < end && start < candidate.end
}
