import type { Finding } from '../../shared/style/finding.ts'

/** The finding after (or before) the one in hand, round the story; null where there is none. */
export function nextFinding(findings: readonly Finding[], current: string | null, step: 1 | -1): Finding | null {
  if (findings.length === 0) return null
  const at = findings.findIndex((finding) => finding.id === current)
  const next = at === -1 ? (step === 1 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length
  return findings[next] ?? null
}
