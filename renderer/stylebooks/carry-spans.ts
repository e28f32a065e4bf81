interface Span {
  readonly start: number
  readonly end: number
}

/** Where the words found in a text stand after it was typed in, until the rule has been tried again. UTF-16 units; spans that the change touches are dropped. */
export function carrySpans<Each extends Span>(spans: readonly Each[], before: string, after: string): readonly Span[] {
  if (before === after) return spans
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const shift = after.length - before.length
  return spans.flatMap(({ start, end }) => {
    if (end <= head) return [{ start, end }]
    return start >= before.length - tail ? [{ start: start + shift, end: end + shift }] : []
  })
}
