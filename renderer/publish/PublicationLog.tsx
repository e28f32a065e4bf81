import type { Delivery, PublicationRow } from '../../shared/ipc/publishing.ts'
import { stylebookIdSchema } from '../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { askOrTell } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { exactTime, useNow } from '../ui/time.ts'
import { deliveryWords, doneWords, whenWords } from './delivery-words.ts'

/** What became of the story at each target, newest first: who, when, which version, on what grounds, and what came of it. */
export function PublicationLog({ rows, deliveries }: { readonly rows: readonly PublicationRow[]; readonly deliveries: readonly Delivery[] }) {
  const now = useNow()
  const calledBack = deliveries.filter(({ state }) => state === 'cancelled')
  const entries = [
    ...rows.map((row) => ({ key: row.delivery, at: row.at, entry: <Row row={row} now={now} hasPage={deliveries.some(({ id, hasPage }) => id === row.delivery && hasPage)} /> })),
    ...calledBack.map((delivery) => ({ key: delivery.id, at: delivery.queuedAt, entry: <CalledBack delivery={delivery} now={now} /> })),
  ].sort((one, other) => (one.at < other.at ? 1 : -1))
  return (
    <section aria-label="Publication log">
      <h2>Publication log</h2>
      {entries.length === 0 && <p className="note">Not published yet. What goes out stands here with its time, its target and the waivers it went with.</p>}
      <ul className="deliveries">
        {entries.map(({ key, entry }) => (
          <li key={key} className="delivery">
            {entry}
          </li>
        ))}
      </ul>
    </section>
  )
}

function CalledBack({ delivery, now }: { readonly delivery: Delivery; readonly now: number }) {
  return (
    <>
      <p>{deliveryWords(delivery, now)}</p>
      {delivery.problem !== null && <p className="note">{delivery.problem}</p>}
    </>
  )
}

function Row({ row, now, hasPage }: { readonly row: PublicationRow; readonly now: number; readonly hasPage: boolean }) {
  const { delivery, version, targetName, action, author, at, stylebook, waivers, answer, reason, differences } = row
  const time = Date.parse(at)
  return (
    <>
      <p>
        <time dateTime={at} title={exactTime(time)}>
          {doneWords(action, targetName)} {whenWords(time, now)}.
        </time>
      </p>
      {reason !== null && <p className="log-reason">{reason}</p>}
      <p className="note">
        {author === '' ? 'By somebody without a name in the settings' : `By ${author}`}
        {action !== 'withdraw' && stylebook !== '' && `, in the style of ${styleName(stylebook)}`}. It answered: {answer}
      </p>
      {differences.length > 0 && (
        <div className="log-differences">
          <p>It changed or dropped:</p>
          <ul>
            {differences.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {waivers.length > 0 && (
        <details className="log-waivers">
          <summary>With {counted(waivers.length, 'waiver')} on record</summary>
          <ul>
            {waivers.map((waiver) => (
              <li key={waiver.id}>
                {waiver.words !== '' && `“${waiver.words}”: `}
                {waiver.reason} <span className="note">– {waiver.author}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="delivery-actions">
        <Button look="quiet" icon="story" onPress={() => showDialog({ kind: 'read-version', version, at })}>
          What went out
        </Button>
        {hasPage && action !== 'withdraw' && (
          <Button look="quiet" icon="open" onPress={() => void askOrTell('outbox.open-page', { id: delivery })}>
            Open the page
          </Button>
        )}
      </div>
    </>
  )
}

/** A shipped stylebook is on record by its id, a house's own by its name. */
function styleName(stylebook: string): string {
  const id = stylebookIdSchema.safeParse(stylebook)
  return id.success ? stylebookOf(id.data).shortName : stylebook
}
