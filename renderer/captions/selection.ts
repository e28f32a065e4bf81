/** Which picture is in hand, and which are marked. Pictures go by their hash. */
export interface Selection {
  readonly inHand: string | null
  /** Where a stretch of marks began. */
  readonly anchor: string | null
  readonly marked: ReadonlySet<string>
}

export const nothingInHand: Selection = { inHand: null, anchor: null, marked: new Set() }

/** Takes a picture in hand; marks stay as they are. */
export function takeInHand(selection: Selection, hash: string): Selection {
  return selection.inHand === hash && selection.anchor === hash ? selection : { ...selection, inHand: hash, anchor: hash }
}

/** Marks everything from where the stretch began to this picture; what the stretch held before and no longer does is unmarked. */
export function extendTo(selection: Selection, hash: string, order: readonly string[]): Selection {
  const anchor = selection.anchor ?? selection.inHand ?? hash
  const marked = new Set(selection.marked)
  for (const left of stretch(order, anchor, selection.inHand ?? anchor)) marked.delete(left)
  for (const held of stretch(order, anchor, hash)) marked.add(held)
  return { inHand: hash, anchor, marked }
}

/** Marks a picture, or takes its mark away. */
export function toggleMark(selection: Selection, hash: string): Selection {
  const marked = new Set(selection.marked)
  if (!marked.delete(hash)) marked.add(hash)
  return { inHand: hash, anchor: hash, marked }
}

export function markAll(selection: Selection, order: readonly string[]): Selection {
  return { ...selection, marked: new Set(order) }
}

export function clearMarks(selection: Selection): Selection {
  return selection.marked.size === 0 ? selection : { ...selection, marked: new Set() }
}

/**
 * The same on another order of the sheet. What is no longer on it is not marked any more, so that nothing out of sight is
 * changed; where the picture in hand has gone, the one that took its place is taken.
 */
export function onOrder(selection: Selection, before: readonly string[], after: readonly string[]): Selection {
  const there = new Set(after)
  const marked = new Set([...selection.marked].filter((hash) => there.has(hash)))
  const keeps = (hash: string | null) => (hash !== null && there.has(hash) ? hash : null)
  const place = selection.inHand === null ? 0 : Math.max(0, before.indexOf(selection.inHand))
  const inHand = keeps(selection.inHand) ?? after[Math.min(place, after.length - 1)] ?? null
  return { inHand, anchor: keeps(selection.anchor) ?? inHand, marked: marked.size === selection.marked.size ? selection.marked : marked }
}

/** The pictures that a command is about, in the order of the sheet: the marked ones, else the one in hand. */
export function meant({ inHand, marked }: Selection, order: readonly string[]): string[] {
  if (marked.size > 0) return order.filter((hash) => marked.has(hash))
  return inHand === null ? [] : [inHand]
}

function stretch(order: readonly string[], one: string, other: string): readonly string[] {
  const ends = [order.indexOf(one), order.indexOf(other)]
  const from = Math.min(...ends)
  return from < 0 ? [] : order.slice(from, Math.max(...ends) + 1)
}
