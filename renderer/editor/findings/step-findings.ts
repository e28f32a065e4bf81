import type { BlockId } from '../../../shared/story/identifier.ts'
import type { Finding } from '../../../shared/style/finding.ts'

/** Where the search for the next finding starts: a block and an offset in its text. */
export interface Standpoint {
  readonly block: BlockId
  readonly offset: number
}

/**
 * The finding of the body after (or before) a place in reading order, beginning again at the other end; null where
 * there is none. `order` names the blocks as they follow one another.
 */
export function stepFinding(findings: readonly Finding[], order: readonly BlockId[], from: Standpoint | null, active: string | null, step: 'next' | 'previous'): Finding | null {
  const index = new Map(order.map((block, place) => [block, place]))
  const sorted = findings
    .filter((finding) => finding.place.part === 'body' && index.has(finding.place.block))
    .toSorted((one, other) => rank(one, index) - rank(other, index) || one.start - other.start || one.end - other.end)
  if (sorted.length === 0) return null
  const current = sorted.findIndex((finding) => finding.id === active)
  if (current !== -1) return sorted[(current + (step === 'next' ? 1 : sorted.length - 1)) % sorted.length] ?? null
  if (from === null) return (step === 'next' ? sorted[0] : sorted.at(-1)) ?? null
  const here = index.get(from.block) ?? 0
  const isAfter = (finding: Finding): boolean => rank(finding, index) > here || (rank(finding, index) === here && finding.start >= from.offset)
  const after = sorted.findIndex(isAfter)
  if (step === 'next') return sorted[after === -1 ? 0 : after] ?? null
  return sorted.at((after === -1 ? sorted.length : after) - 1) ?? null
}

function rank(finding: Finding, index: ReadonlyMap<BlockId, number>): number {
  return finding.place.part === 'body' ? (index.get(finding.place.block) ?? 0) : 0
}
