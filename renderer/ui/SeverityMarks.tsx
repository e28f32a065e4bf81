import type { Severity } from '../../shared/style/finding.ts'
import { counted } from './counts.ts'
import './severity.css'

export type SeverityCounts = Readonly<Record<Severity, number>>

const severities: readonly Severity[] = ['error', 'warning', 'suggestion']

/** `2 errors, 1 warning`, or `no findings`. */
export function countsInWords(counts: SeverityCounts): string {
  const parts = severities.filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], severity))
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** Counts by severity, told apart by form as well as by colour; nothing where there are none. */
export function SeverityMarks({ counts }: { readonly counts: SeverityCounts }) {
  const shown = severities.filter((severity) => counts[severity] > 0)
  if (shown.length === 0) return null
  return (
    <span className="severity-marks figures" role="img" aria-label={countsInWords(counts)} title={countsInWords(counts)}>
      {shown.map((severity) => (
        <span key={severity} className="severity-count" data-severity={severity}>
          <SeverityMark severity={severity} />
          {counts[severity]}
        </span>
      ))}
    </span>
  )
}

/** A disc for an error, a triangle for a warning, a ring for a suggestion. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="severity-mark" data-severity={severity} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {severity === 'error' && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {severity === 'warning' && <path d="M5 1 9.3 8.7H.7Z" fill="currentColor" />}
      {severity === 'suggestion' && <circle cx="5" cy="5" r="3.3" fill="none" stroke="currentColor" strokeWidth="1.4" />}
    </svg>
  )
}
