import { useCallback, useRef, type RefObject } from 'react'
import type { CommandId } from '../../../shared/commands/commands.ts'
import type { Place } from '../../../shared/story/text-block.ts'
import type { Finding, Fix } from '../../../shared/style/finding.ts'
import { previewFix, type FixPreview } from '../../../shared/style/fix-preview.ts'
import { platform } from '../../app/bridge.ts'
import { showDialog } from '../../app/dialogs.ts'
import { keysOf } from '../../app/keys.ts'
import { addWord, isWordToAdd } from '../../spelling/personal-words.ts'
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
  /** Asks who said the quote that the finding is about. */
  readonly onAttribute: () => void
  readonly onClose: () => void
  /** Gives the focus back to the copy. */
  readonly onLeave: () => void
}

/** Findings of a quote that wants a speaker. */
const speakerWanted: ReadonlySet<string> = new Set(['quote-unattributed', 'quote-speaker-assumed'])

/** The card beside a finding's words. It takes no focus of its own: writing goes on under it, until a person steps into it. */
export function FindingCard({ finding, session, page, drawn, readOnly, onFix, onWaive, onAttribute, onClose, onLeave }: FindingCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const rangeOf = useCallback(() => (finding === null ? null : session.underlines.rangeOf(finding)), [finding, session])
  const style = useCardSpot(page, card, rangeOf, drawn)

  if (finding === null) return null
  /** Whoever stepped into the card is back in the copy before anything is done to it. */
  const from = (act: () => void) => () => {
    if (card.current?.contains(document.activeElement) === true) onLeave()
    act()
  }
  const textOf = (place: Place): string | undefined => (place.part === 'body' ? session.blocks.of(place.block)?.text : undefined)
  return (
    <div
      ref={card}
      className="finding-card"
      data-severity={finding.severity}
      style={style}
      role="group"
      aria-label="Finding"
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onLeave()
      }}
    >
      <p className="finding-card-message" role="status">
        <SeverityMark severity={finding.severity} />
        <span className="visually-hidden">{finding.severity}: </span>
        <span className="finding-card-words">{finding.message}</span>
        <IconButton icon="close" label="Close" preventFocusOnPress onPress={from(onClose)} />
      </p>
      {!readOnly && (
        <>
          {finding.fixes.map((fix, index) => (
            <FixChoice key={`${fix.kind} ${fix.label}`} fix={fix} preview={fix.kind === 'edits' ? previewFix(fix.edits, finding.place, textOf) : null} isFirst={index === 0} onFix={from(() => onFix(fix))} />
          ))}
          <div className="finding-card-actions">
            {speakerWanted.has(finding.rule) && <CardButton label="Attribute quote…" command="attribute-quote" onPress={from(onAttribute)} />}
            {isWordToAdd(finding) && <CardButton label="Add to words" command="add-word" onPress={from(() => void addWord(finding.text))} />}
            <CardButton label="Waive…" command="waive-finding" onPress={from(onWaive)} />
            <CardButton label="Why this rule?" command="explain-finding" onPress={from(() => showDialog({ kind: 'rules', at: finding.rule }))} />
          </div>
          <p className="finding-card-hint">
            <Keys of="show-card" /> steps into this card, Escape back to the copy
          </p>
        </>
      )}
    </div>
  )
}

interface FixChoiceProps {
  readonly fix: Fix
  readonly preview: FixPreview | null
  /** The first fix has a key of its own. */
  readonly isFirst: boolean
  readonly onFix: () => void
}

/** One fix: what it is called, and what it would make of the words. */
function FixChoice({ fix, preview, isFirst, onFix }: FixChoiceProps) {
  return (
    <div className="finding-card-fix">
      <CardButton label={fixLabel(fix)} command={isFirst ? 'apply-fix' : null} look="plain" onPress={onFix} />
      {preview !== null && (
        <p className="finding-card-preview redline">
          <span className="visually-hidden">It would read: </span>
          {preview.words.map(({ text, change }, index) => {
            if (change === 'added') return <ins key={index}>{text}</ins>
            return change === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
          })}
          {preview.elsewhere > 0 && <span className="redline-said"> and {preview.elsewhere === 1 ? 'one more place' : `${preview.elsewhere} more places`}</span>}
        </p>
      )}
    </div>
  )
}

interface CardButtonProps {
  readonly label: string
  readonly command: CommandId | null
  readonly look?: 'plain' | 'quiet'
  readonly onPress: () => void
}

function CardButton({ label, command, look = 'quiet', onPress }: CardButtonProps) {
  return (
    <Button look={look} preventFocusOnPress onPress={onPress}>
      {label}
      {command !== null && <Keys of={command} />}
    </Button>
  )
}

/** The keys of a command, for the eye: a button's name stays what it does. */
function Keys({ of }: { readonly of: CommandId }) {
  const keys = keysOf(of, platform())
  return keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>
}
