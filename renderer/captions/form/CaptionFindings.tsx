import type { CaptionChanges } from '../../../shared/captions/caption-data.ts'
import type { CaptionFinding } from '../../../shared/captions/caption-findings.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/SeverityMarks.tsx'

interface CaptionFindingsProps {
  /** Those of one property. */
  readonly findings: readonly CaptionFinding[]
  readonly onFix: (changes: CaptionChanges) => void
}

/** What house style finds in one field, right under it, with what a fix would make of it. */
export function CaptionFindings({ findings, onFix }: CaptionFindingsProps) {
  if (findings.length === 0) return null
  return (
    <ul className="field-findings">
      {findings.map(({ rule, severity, message, start, fixes }) => (
        <li key={`${rule} ${String(start)} ${message}`}>
          <SeverityMark severity={severity} />
          <span>
            <span className="visually-hidden">{severity}: </span>
            {message}{' '}
            {fixes.map((fix) => (
              <Button key={fix.label} look="quiet" onPress={() => onFix(fix.changes)}>
                {fix.label}
              </Button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
