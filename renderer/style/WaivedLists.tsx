import type { WaivedFinding } from '../../shared/style/apply-waivers.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { ruleTitle } from '../../shared/style/rule-title.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { exactTime } from '../ui/time.ts'
import { shortened } from './shortened.ts'

interface WaivedProps {
  readonly waived: readonly WaivedFinding[]
  readonly onJump: (finding: Finding) => void
  readonly onUnwaive: (waiver: Waiver) => void
}

/** Rules and words that are waived in the whole story: said first of all, since nobody is told of what they let pass. */
export function StandingWaivers({ waivers, waived, onJump, onUnwaive }: WaivedProps & { readonly waivers: readonly Waiver[] }) {
  const standing = waivers.filter(({ covers }) => covers !== 'finding')
  if (standing.length === 0) return null
  return (
    <ul className="standing-waivers" aria-label="Waived in the whole story">
      {standing.map((waiver) => {
        const passed = waived.filter((entry) => entry.waiver.id === waiver.id)
        return (
          <li key={waiver.id}>
            <p>
              <strong>{waiver.covers === 'rule' ? ruleTitle(waiver.rule) : `“${shortened(waiver.words)}”`}</strong> is waived in this story
              {waiver.covers === 'words' && ` (${ruleTitle(waiver.rule)})`}.
            </p>
            <Reason waiver={waiver} />
            {passed.length === 0 ? (
              <p className="waived-reason">Nothing stands under it at the moment.</p>
            ) : (
              <details className="standing-passed">
                <summary>{counted(passed.length, 'finding')} let pass</summary>
                <ul>
                  {passed.map(({ finding }) => (
                    <li key={finding.id}>
                      <FindingButton finding={finding} onJump={onJump} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <TakeBack waiver={waiver} onUnwaive={onUnwaive} />
          </li>
        )
      })}
    </ul>
  )
}

/** Findings waived one by one. */
export function WaivedPlaces({ waived, onJump, onUnwaive }: WaivedProps) {
  const places = waived.filter(({ waiver }) => waiver.covers === 'finding')
  if (places.length === 0) return null
  return (
    <details className="waived" open>
      <summary>{`Waived (${places.length})`}</summary>
      <ul>
        {places.map(({ finding, waiver }) => (
          <li key={waiver.id} className="finding" data-waived="true">
            <FindingButton finding={finding} onJump={onJump} />
            <Reason waiver={waiver} />
            <TakeBack waiver={waiver} onUnwaive={onUnwaive} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Waivers that let nothing pass any more, since their words have changed: said, not dropped. */
export function LapsedWaivers({ lapsed, onUnwaive }: { readonly lapsed: readonly Waiver[]; readonly onUnwaive: (waiver: Waiver) => void }) {
  if (lapsed.length === 0) return null
  return (
    <details className="waived" open>
      <summary>{`Lapsed waivers (${lapsed.length})`}</summary>
      <p className="note">Their words have changed, so they let nothing pass any more.</p>
      <ul>
        {lapsed.map((waiver) => (
          <li key={waiver.id} className="finding" data-waived="true">
            <p className="waived-words">
              {ruleTitle(waiver.rule)}
              {waiver.words.trim() !== '' && <span className="finding-quoted">{shortened(waiver.words)}</span>}
            </p>
            <Reason waiver={waiver} />
            <TakeBack waiver={waiver} onUnwaive={onUnwaive} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function FindingButton({ finding, onJump }: { readonly finding: Finding; readonly onJump: (finding: Finding) => void }) {
  return (
    <button type="button" className="finding-go" onClick={() => onJump(finding)}>
      <SeverityMark severity={finding.severity} />
      <span className="finding-said">
        {finding.message}
        {finding.text.trim() !== '' && <span className="finding-quoted">{shortened(finding.text)}</span>}
      </span>
    </button>
  )
}

function Reason({ waiver }: { readonly waiver: Waiver }) {
  return (
    <p className="waived-reason">
      {`“${waiver.reason}” — ${waiver.author}, `}
      <time dateTime={waiver.at}>{exactTime(Date.parse(waiver.at))}</time>
    </p>
  )
}

function TakeBack({ waiver, onUnwaive }: { readonly waiver: Waiver; readonly onUnwaive: (waiver: Waiver) => void }) {
  return (
    <div className="finding-actions">
      <Button look="quiet" onPress={() => onUnwaive(waiver)}>
        Take the waiver back
      </Button>
    </div>
  )
}
