import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Finding, Fix } from '../../../shared/style/finding.ts'
import { showDialog } from '../../app/dialogs.ts'
import { AddWord } from '../../spelling/AddWord.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/SeverityMarks.tsx'
import { fixLabel } from '../../style/fix-label.ts'
import type { EditingSession } from '../editing-session.ts'

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

interface Spot {
  readonly left: number
  readonly top: number
  readonly below: boolean
}

const gap = 6
const cardWidth = 320

/** The card beside a finding's words. It takes no focus: writing goes on under it. */
export function FindingCard({ finding, session, page, drawn, readOnly, onFix, onWaive, onClose }: FindingCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const [spot, setSpot] = useState<Spot | null>(null)

  useLayoutEffect(() => {
    const place = () => setSpot((before) => sameSpot(before, spotOf(finding, session, page.current, card.current)))
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [finding, session, page, drawn])

  if (finding === null) return null
  const style = spot === null ? { visibility: 'hidden' as const } : { left: spot.left, top: spot.top }
  return (
    <div ref={card} className="finding-card" data-severity={finding.severity} data-below={spot?.below} style={style} role="group" aria-label="Finding" onPointerDown={(event) => event.preventDefault()}>
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

function spotOf(finding: Finding | null, session: EditingSession, page: HTMLDivElement | null, card: HTMLDivElement | null): Spot | null {
  const points = finding === null ? null : session.underlines.rangeOf(finding)
  if (points === null || page === null) return null
  const range = document.createRange()
  range.setStart(points.startContainer, points.startOffset)
  range.setEnd(points.endContainer, points.endOffset)
  const rects = [...range.getClientRects()]
  const last = rects.at(-1) ?? range.getBoundingClientRect()
  const first = rects[0] ?? last
  const frame = page.getBoundingClientRect()
  const height = card?.offsetHeight ?? 0
  const below = last.bottom + gap + height < window.innerHeight || first.top - gap - height < 0
  const left = Math.max(0, Math.min(last.left - frame.left, frame.width - cardWidth))
  return { left: Math.round(left), top: Math.round(below ? last.bottom - frame.top + gap : first.top - frame.top - gap - height), below }
}

function sameSpot(before: Spot | null, next: Spot | null): Spot | null {
  return before !== null && next !== null && before.left === next.left && before.top === next.top && before.below === next.below ? before : next
}
