import { useCallback, useRef, type RefObject } from 'react'
import type { Finding, Fix } from '../../../shared/style/finding.ts'
import { showDialog } from '../../app/dialogs.ts'
import { AddWord } from '../../spelling/AddWord.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/SeverityMarks.tsx'
import { fixLabel } from '../../style/fix-label.ts'
import type { EditingSession } from '../editing-session.ts'
import { useCardSpot } from './card-spot.ts'

interface FindingCardProps {
  /** As it stands now; null once its words have been touched. */
  readonly finding: Finding | null
  readonly session: EditingSession
  /** What the card is placed in. */
  readonly page: RefObject<HTMLDivElement | null>
  /** Changes whenever the text was drawn anew. */
  readonly drawn: number
  readonly readOnly: boolean
  readonly onFix: (fix: Fix) => void
  readonly onWaive: () => void
  readonly onClose: () => void
}

/** The card beside a finding's words. It takes no focus: writing goes on under it. */
export function FindingCard({ finding, session, page, drawn, readOnly, onFix, onWaive, onClose }: FindingCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const rangeOf = useCallback(() => (finding === null ? null : session.underlines.rangeOf(finding)), [finding, session])
  const style = useCardSpot(page, card, rangeOf, drawn)

  if (finding === null) return null
  return (
    <div ref={card} className="finding-card" data-severity={finding.severity} style={style} role="group" aria-label="Finding" onPointerDown={(event) => event.preventDefault()}>
      <p className="finding-card-message" role="status">
        <SeverityMark severity={finding.severity} />
        <span>{finding.message}</span>
        <IconButton icon="close" label="Close" preventFocusOnPress onPress={onClose} />
      </p>
      {!readOnly && (
        <div className="finding-card-actions">
          {finding.fixes.map((fix) => (
            <Button key={`${fix.kind} ${fix.label}`} look="plain" preventFocusOnPress onPress={() => onFix(fix)}>
              {fixLabel(fix)}
            </Button>
          ))}
          <AddWord finding={finding} />
          <Button look="quiet" preventFocusOnPress onPress={onWaive}>
            Waive…
          </Button>
          <Button look="quiet" preventFocusOnPress onPress={() => showDialog({ kind: 'rules', at: finding.rule })}>
            Why this rule?
          </Button>
        </div>
      )}
    </div>
  )
}
