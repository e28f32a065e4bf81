import type { Finding } from './finding.ts'
import type { Waiver } from './waiver.ts'

export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/**
 * Parts the findings that a person has let pass from those still open. A waiver holds for the one finding whose id it
 * names; where several name the same, the latest counts.
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): { open: Finding[]; waived: WaivedFinding[] } {
  const byFinding = new Map<string, Waiver>()
  for (const waiver of waivers) {
    const known = byFinding.get(waiver.finding)
    if (known === undefined || known.at <= waiver.at) byFinding.set(waiver.finding, waiver)
  }
  const open: Finding[] = []
  const waived: WaivedFinding[] = []
  for (const finding of findings) {
    const waiver = byFinding.get(finding.id)
    if (waiver === undefined) open.push(finding)
    else waived.push({ finding, waiver })
  }
  return { open, waived }
}
