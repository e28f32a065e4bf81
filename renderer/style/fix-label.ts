import type { Fix } from '../../shared/style/finding.ts'

/** What the button of a fix says; a form that opens is told by its dots. */
export function fixLabel(fix: Fix): string {
  return fix.kind === 'form' && !fix.label.endsWith('…') ? `${fix.label}…` : fix.label
}
