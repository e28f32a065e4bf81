import type { Delivery, DeliveryStep } from '../../shared/ipc/publishing.ts'
import { askOrTell } from '../app/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { exactTime, useNow } from '../ui/time.ts'
import { deliveryWords, stepWords } from './delivery-words.ts'
import { wayToField } from './jump-to-field.ts'

interface OutboxProps {
  readonly deliveries: readonly Delivery[]
  readonly steps: ReadonlyMap<string, DeliveryStep>
  /** What waits is a sub's word. */
  readonly mayTouch: boolean
  readonly onChanged: () => void
}

/** What of this story is on its way, with the step it has come to and what holds it up. */
export function Outbox({ deliveries, steps, mayTouch, onChanged }: OutboxProps) {
  const now = useNow()
  if (deliveries.length === 0) return null
  return (
    <section aria-label="Outbox">
      <h2>Outbox</h2>
      <ul className="deliveries" aria-live="polite">
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="delivery" data-state={delivery.state}>
            <p>
              <time dateTime={delivery.queuedAt} title={exactTime(Date.parse(delivery.queuedAt))}>
                {deliveryWords(delivery, now)}
              </time>
            </p>
            {delivery.state === 'sending' && <Step step={steps.get(delivery.id)} />}
            {delivery.problem !== null && <p className="note">{delivery.problem}</p>}
            {mayTouch && delivery.state !== 'sending' && <DeliveryActions delivery={delivery} onChanged={onChanged} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How far it is: a bar for the eye, which fills as its pictures are brought, and words. */
function Step({ step }: { readonly step: DeliveryStep | undefined }) {
  if (step === undefined) return null
  const done = step.kind === 'picture' ? 0.1 + (0.8 * (step.number - 1)) / step.of : step.kind === 'story' ? 0.9 : 0.05
  return (
    <div className="delivery-step">
      <span className="delivery-bar" aria-hidden="true">
        <span style={{ inlineSize: `${done * 100}%` }} />
      </span>
      <span className="note">{stepWords(step)}</span>
    </div>
  )
}

function DeliveryActions({ delivery, onChanged }: { readonly delivery: Delivery; readonly onChanged: () => void }) {
  const { id, field, target } = delivery
  const way = field === null ? null : wayToField(field)
  const ask = (name: 'outbox.try-again' | 'outbox.cancel') => () => void askOrTell(name, { id }).then(onChanged)
  return (
    <div className="delivery-actions">
      {way !== null && <Button onPress={() => way.go(target)}>{way.label}</Button>}
      <Button onPress={ask('outbox.try-again')}>Try again now</Button>
      <Button look="quiet" onPress={ask('outbox.cancel')}>
        Call it back
      </Button>
    </div>
  )
}
