import type { Finding } from '../../shared/style/finding.ts'

/** Findings that a new check gives again stay the same objects, so that only what changed is drawn anew. */
export function keepSame(before: readonly Finding[], next: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.id, finding]))
  return next.map((finding) => {
    const old = known.get(finding.id)
    return old !== undefined && JSON.stringify(old) === JSON.stringify(finding) ? old : finding
  })
}
