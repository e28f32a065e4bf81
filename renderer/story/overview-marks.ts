import type { Severity } from '../../shared/style/finding.ts'

/** What a mark stands for: a finding by its severity, or a note. */
export type MarkLook = Severity | 'note'

/** Something in the copy that has its place in the margin. */
export interface Marked {
  readonly id: string
  readonly look: MarkLook
  /** What the pointer is told. */
  readonly words: string
  /** How far down the page it stands, CSS pixels. */
  readonly depth: number
}

/** One mark of the margin: the gravest of all that stand at its height. */
export interface OverviewMark {
  /** CSS pixels from the top of the margin; also what tells marks of one lane apart. */
  readonly top: number
  readonly look: MarkLook
  /** The first of those that are as grave. */
  readonly id: string
  readonly words: string
  /** All that stand there. */
  readonly ids: readonly string[]
}

/** The height that one mark takes, CSS pixels. */
export const markHeight = 5

const graver: Readonly<Record<MarkLook, number>> = { error: 0, warning: 1, suggestion: 2, note: 3 }

/**
 * The marks of a margin of this height for a page of that height, from the top down: each at its part of the height, and
 * what would lie on one another as one mark, so that there are never more than fit. Notes have a lane of their own.
 */
export function overviewMarks(marked: readonly Marked[], page: number, margin: number): OverviewMark[] {
  if (page <= 0 || margin < markHeight) return []
  const last = Math.floor(margin / markHeight) - 1
  const slots = new Map<string, Marked[]>()
  for (const one of marked) {
    const slot = Math.min(last, Math.max(0, Math.floor((one.depth / page) * (margin / markHeight))))
    const key = `${one.look === 'note' ? 'note' : 'finding'} ${slot}`
    const list = slots.get(key)
    if (list === undefined) slots.set(key, [one])
    else list.push(one)
  }
  return [...slots]
    .flatMap(([key, list]): OverviewMark[] => {
      const [gravest] = list.toSorted((one, other) => graver[one.look] - graver[other.look] || one.depth - other.depth)
      if (gravest === undefined) return []
      const more = list.length === 1 ? '' : ` (and ${list.length - 1} more here)`
      return [{ top: Number(key.split(' ')[1]) * markHeight, look: gravest.look, id: gravest.id, words: `${gravest.words}${more}`, ids: list.map(({ id }) => id) }]
    })
    .toSorted((one, other) => one.top - other.top)
}
