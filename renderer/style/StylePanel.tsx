import { memo, useMemo, useState } from 'react'
import type { WaivedFinding } from '../../shared/style/apply-waivers.ts'
import { fieldName } from '../../shared/story/part-names.ts'
import type { Finding, Fix, Severity } from '../../shared/style/finding.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { showDialog } from '../app/dialogs.ts'
import { runCommand } from '../app/run-command.ts'
import { AddWord } from '../spelling/AddWord.tsx'
import { SpellingNotice } from '../spelling/SpellingNotice.tsx'
import type { WaiveChoice } from '../story/waive.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { SeverityMark, SeverityMarks } from '../ui/SeverityMarks.tsx'
import { FindingGroups } from './FindingGroups.tsx'
import { fixLabel } from './fix-label.ts'
import { groupFindings } from './group-findings.ts'
import { ruleNotes } from './rule-notes.ts'
import { shortened } from './shortened.ts'
import { LapsedWaivers, StandingWaivers, WaivedPlaces } from './WaivedLists.tsx'
import { WaiveForm } from './WaiveForm.tsx'
import './style-panel.css'

interface StylePanelProps {
  /** In reading order. */
  readonly open: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** Every waiver of the story, also those that cover nothing at the moment. */
  readonly waivers: readonly Waiver[]
  /** Of these, the ones whose words have been changed since. */
  readonly lapsed: readonly Waiver[]
  /** The story's blocks, by which paragraphs and pictures are numbered. */
  readonly blocks?: readonly TextBlock[]
  /** False while nobody has written anything yet. */
  readonly begun?: boolean
  readonly onJump: (finding: Finding) => void
  readonly onFix: (finding: Finding, fix: Fix) => void
  readonly onWaive: (finding: Finding, choice: WaiveChoice) => void
  readonly onUnwaive: (waiver: Waiver) => void
}

const noBlocks: readonly TextBlock[] = []

/** What house style finds, part by part of the story: go there, mend it, or let it pass with a reason. */
export const StylePanel = memo(function StylePanel({ open, waived, waivers, lapsed, blocks = noBlocks, begun = true, onJump, onFix, onWaive, onUnwaive }: StylePanelProps) {
  const groups = useMemo(() => groupFindings(open, blocks), [open, blocks])
  const [waiving, setWaiving] = useState<string | null>(null)
  const counts = useMemo(() => countsOf(open), [open])
  return (
    <section className="panel style-panel" aria-label="House style">
      <h2 className="panel-title">
        {open.length === 0 ? 'House style' : counted(open.length, 'finding')}
        <SeverityMarks counts={counts} />
      </h2>
      <SpellingNotice />
      <StandingWaivers waivers={waivers} waived={waived} onJump={onJump} onUnwaive={onUnwaive} />
      {open.length === 0 && <NothingFound begun={begun} />}
      {groups.length > 0 && (
      <FindingGroups groups={groups} waiving={waiving}>
        {(finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            isWaiving={waiving === finding.id}
            onJump={onJump}
            onFix={onFix}
            onAsk={setWaiving}
            onWaive={(choice) => {
              setWaiving(null)
              onWaive(finding, choice)
            }}
          />
        )}
      </FindingGroups>
      )}
      <WaivedPlaces waived={waived} onJump={onJump} onUnwaive={onUnwaive} />
      <LapsedWaivers lapsed={lapsed} onUnwaive={onUnwaive} />
      <p className="style-report-row">
        <Button onPress={() => runCommand('show-style-report')}>Style report…</Button>
      </p>
    </section>
  )
})

function NothingFound({ begun }: { readonly begun: boolean }) {
  if (begun) {
    return (
      <div className="panel-empty">
        <p>Nothing to mend in this stylebook.</p>
        <p>The Publish panel says what else stands in the way, if anything does.</p>
      </div>
    )
  }
  return (
    <div className="panel-empty">
      <p>Nothing is written yet.</p>
      <p>As you write, what this stylebook would have otherwise is underlined in the copy and listed here, with fixes.</p>
      <Button look="quiet" onPress={() => runCommand('show-rules')}>
        Read the house rules
      </Button>
    </div>
  )
}

interface FindingRowProps {
  readonly finding: Finding
  readonly isWaiving: boolean
  readonly onJump: (finding: Finding) => void
  readonly onFix: (finding: Finding, fix: Fix) => void
  readonly onAsk: (id: string | null) => void
  readonly onWaive: (choice: WaiveChoice) => void
}

/** Its handlers are made anew with each drawing; what it shows hangs on the finding and on whether it is being waived. */
const FindingRow = memo(
  function FindingRow({ finding, isWaiving, onJump, onFix, onAsk, onWaive }: FindingRowProps) {
    const field = fieldName(finding.place)
    const note = ruleNotes.get(finding.rule)
    return (
      <li className="finding" data-severity={finding.severity}>
        <button type="button" className="finding-go" onClick={() => onJump(finding)}>
          <SeverityMark severity={finding.severity} />
          <span className="finding-said">
            <span className="visually-hidden">{finding.severity}: </span>
            {field !== '' && <span className="finding-field">{field}: </span>}
            {finding.message}
            {finding.text.trim() !== '' && <span className="finding-quoted">{shortened(finding.text)}</span>}
          </span>
        </button>
        <div className="finding-actions">
          {finding.fixes.map((fix) => (
            <Button key={`${fix.kind} ${fix.label}`} onPress={() => onFix(finding, fix)}>
              {fixLabel(fix)}
            </Button>
          ))}
          <AddWord finding={finding} />
          <Button look="quiet" aria-expanded={isWaiving} onPress={() => onAsk(isWaiving ? null : finding.id)}>
            Waive…
          </Button>
          {note !== undefined && (
            <details className="finding-why">
              <summary>Why</summary>
              <p>{note.rationale}</p>
              <Button look="quiet" onPress={() => showDialog({ kind: 'rules', at: finding.rule })}>
                Examples and other stylebooks
              </Button>
            </details>
          )}
          {note === undefined && (
            <Button look="quiet" onPress={() => showDialog({ kind: 'rules', at: finding.rule })}>
              Why this rule?
            </Button>
          )}
        </div>
        {isWaiving && <WaiveForm finding={finding} onWaive={onWaive} onCancel={() => onAsk(null)} />}
      </li>
    )
  },
  (before, next) => before.finding === next.finding && before.isWaiving === next.isWaiving,
)

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
