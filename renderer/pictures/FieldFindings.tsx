import type { Finding, Fix } from '../../shared/style/finding.ts'
import { AddWord } from '../spelling/AddWord.tsx'
import { fixLabel } from '../style/fix-label.ts'
import { Button } from '../ui/Button.tsx'
import { SeverityMark } from '../ui/SeverityMarks.tsx'

interface FieldFindingsProps {
  readonly id?: string
  readonly findings: readonly Finding[]
  readonly onFix: (finding: Finding, fix: Fix) => void
}

/** What is found in one field, right under it, with the fixes. */
export function FieldFindings({ id, findings, onFix }: FieldFindingsProps) {
  if (findings.length === 0) return null
  return (
    <ul className="field-findings" id={id}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <SeverityMark severity={finding.severity} />
          <span>
            <span className="visually-hidden">{finding.severity}: </span>
            {finding.message}{' '}
            {finding.fixes.map((fix) => (
              <Button key={`${fix.kind} ${fix.label}`} look="quiet" onPress={() => onFix(finding, fix)}>
                {fixLabel(fix)}
              </Button>
            ))}
            <AddWord finding={finding} />
          </span>
        </li>
      ))}
    </ul>
  )
}
