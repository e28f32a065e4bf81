import type { Delivery } from '../../shared/ipc/publishing.ts'
import { askOrTell } from '../app/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { exactTime } from '../ui/time.ts'
import { deliveryWords } from './delivery-words.ts'

interface DeliveriesProps {
  readonly title: string
  readonly deliveries: readonly Delivery[]
  readonly empty?: string
  readonly onChanged: () => void
}

export function Deliveries({ title, deliveries, empty, onChanged }: DeliveriesProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {deliveries.length === 0 && empty !== undefined && <p className="note">{empty}</p>}
      <ul className="deliveries" aria-live="polite">
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="delivery" data-state={delivery.state}>
            <p>
              <time dateTime={delivery.deliveredAt ?? delivery.queuedAt} title={exactTime(Date.parse(delivery.deliveredAt ?? delivery.queuedAt))}>
                {deliveryWords(delivery)}
              </time>
            </p>
            {delivery.problem !== null && delivery.state !== 'delivered' && <p className="note">{delivery.problem}</p>}
            {delivery.waivers > 0 && <p className="note">With {counted(delivery.waivers, 'waiver')} on record.</p>}
            <DeliveryActions delivery={delivery} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DeliveryActions({ delivery, onChanged }: { readonly delivery: Delivery; readonly onChanged: () => void }) {
  const { id, state, hasPage } = delivery
  const waits = state === 'waiting' || state === 'needs-you'
  if (!waits && !hasPage) return null
  const ask = (name: 'outbox.try-again' | 'outbox.cancel' | 'outbox.open-page') => () => void askOrTell(name, { id }).then(onChanged)
  return (
    <div className="delivery-actions">
      {waits && <Button onPress={ask('outbox.try-again')}>Try again now</Button>}
      {waits && (
        <Button look="quiet" onPress={ask('outbox.cancel')}>
          Call it back
        </Button>
      )}
      {hasPage && (
        <Button look="quiet" icon="open" onPress={ask('outbox.open-page')}>
          Open the page
        </Button>
      )}
    </div>
  )
}
