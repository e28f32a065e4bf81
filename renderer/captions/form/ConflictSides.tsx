import type { CaptionConflict, Carrier } from '../../../shared/captions/conflicts.ts'
import { carrierNames } from '../../../shared/captions/conflicts.ts'
import { Button } from '../../ui/Button.tsx'

interface ConflictSidesProps {
  readonly label: string
  readonly conflict: CaptionConflict
  readonly onChoose: (carrier: Carrier | null) => void
}

/** What each copy in the file says of one property, for the person to choose. */
export function ConflictSides({ label, conflict, onChoose }: ConflictSidesProps) {
  return (
    <div className="conflict" role="group" aria-label={`${label}: the file says different things`}>
      <p className="conflict-title">The file says different things:</p>
      {conflict.sides.map(({ carrier, value }) => (
        <div key={carrier} className="conflict-side">
          <span className="conflict-carrier">{carrierNames[carrier]}</span>
          <span className="conflict-value">{inWords(value)}</span>
          <Button look="quiet" onPress={() => onChoose(carrier)}>
            Use this
          </Button>
        </div>
      ))}
      <Button look="quiet" onPress={() => onChoose(null)}>
        Keep what stands in the form
      </Button>
    </div>
  )
}

function inWords(value: CaptionConflict['sides'][number]['value']): string {
  if (typeof value === 'string') return value
  return value.map((entry) => (typeof entry === 'string' ? entry : [entry.name, entry.city, entry.country].filter((part) => part !== '').join(', '))).join('; ')
}
