import { useId, useState } from 'react'
import type { Delivery, Outlook, Target } from '../../shared/ipc/publishing.ts'
import { askOrTell } from '../app/bridge.ts'
import { seeRemoteCopy } from '../remote-copy/remote-copy-dialogs.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Menu, type MenuEntry } from '../ui/Menu.tsx'
import { useNow } from '../ui/time.ts'
import { doneWords, whenWords } from './delivery-words.ts'
import { wayToField } from './jump-to-field.ts'
import { showPublishDialog } from './publish-dialogs.ts'
import { publishStory } from './publish-story.ts'
import { actionWords } from './why-not.ts'

interface TargetCardProps {
  readonly target: Target
  /** Undefined until main has looked. */
  readonly outlook: Outlook | undefined
  /** Of this story to this target, newest first. */
  readonly deliveries: readonly Delivery[]
  /** Nothing can go out as the story stands; the panel says why, in the element with this id. */
  readonly hinderedBy: string | null
  readonly onlyOne: boolean
  readonly mayPublish: boolean
  readonly onChanged: () => void
}

/** One target: what it has of the story, and the one button that brings it there. */
export function TargetCard({ target, outlook, deliveries, hinderedBy, onlyOne, mayPublish, onChanged }: TargetCardProps) {
  const [busy, setBusy] = useState(false)
  const id = useId()
  const stops = outlook?.shortfalls.filter((shortfall) => shortfall.stops) ?? []
  const remarks = outlook?.shortfalls.filter((shortfall) => !shortfall.stops) ?? []
  const isThere = outlook?.published?.isSame === true
  const isDisabled = busy || hinderedBy !== null || outlook === undefined || stops.length > 0 || isThere
  const publish = async () => {
    setBusy(true)
    await publishStory(target.id)
    setBusy(false)
    onChanged()
  }
  return (
    <div className="target-card" role="group" aria-label={target.name}>
      <p>
        <strong>{target.name}</strong>
      </p>
      <StateLine id={`${id}-state`} target={target} outlook={outlook} deliveries={deliveries} />
      {stops.map(({ field, message }) => {
        const way = wayToField(field)
        return (
          <p key={`${field} ${message}`} className="target-stop" id={`${id}-stop`}>
            <span>{message}</span>
            {way !== null && (
              <Button look="quiet" onPress={() => way.go(target.id)}>
                {way.label}
              </Button>
            )}
          </p>
        )
      })}
      <div className="target-go publish-go">
        {mayPublish && (
          <Button look={onlyOne ? 'primary' : 'plain'} icon="publish" isDisabled={isDisabled} onPress={() => void publish()} aria-describedby={hinderedBy ?? (stops.length > 0 ? `${id}-stop` : `${id}-state`)}>
            {busy ? 'Sending…' : actionWords(outlook ?? { action: 'publish', embargo: null })}
          </Button>
        )}
        <Button look="quiet" onPress={() => showPublishDialog({ kind: 'preview', target: target.id })}>
          Preview…
        </Button>
        <More target={target} outlook={outlook} deliveries={deliveries} mayPublish={mayPublish} />
      </div>
      {remarks.length > 0 && <p className="note">It holds {counted(remarks.length, 'thing')} otherwise; see the preview.</p>}
    </div>
  )
}

/** What the target has of the story, in a sentence. */
function StateLine({ id, target, outlook, deliveries }: { readonly id: string } & Pick<TargetCardProps, 'target' | 'outlook' | 'deliveries'>) {
  const now = useNow()
  const last = deliveries.find(({ state }) => state === 'delivered')
  const done = last?.deliveredAt === undefined || last.deliveredAt === null ? null : `${doneWords(last.action, target.name)} ${whenWords(Date.parse(last.deliveredAt), now)}.`
  const published = outlook?.published ?? null
  const words = done === null ? target.description : published === null ? done : published.isSame ? `${done} Nothing has changed since.` : `${done} Changed here since.`
  return (
    <p id={id} className="note" data-changed={(published !== null && !published.isSame) || undefined}>
      {target.available ? words : `${words} It is down now: the story waits in the outbox and goes by itself.`}
      {outlook?.embargo !== null && outlook?.embargo !== undefined && ` ${outlook.embargo.held ? 'The outbox holds it' : 'The target holds it'} until its embargo is over ${whenWords(Date.parse(outlook.embargo.until), now)}.`}
    </p>
  )
}

function More({ target, outlook, deliveries, mayPublish }: Pick<TargetCardProps, 'target' | 'outlook' | 'deliveries' | 'mayPublish'>) {
  const isPublished = outlook !== undefined && outlook.published !== null
  const page = isPublished ? deliveries.find(({ state, hasPage }) => state === 'delivered' && hasPage) : undefined
  const entries: MenuEntry[] = [
    ...(isPublished && mayPublish ? [{ id: 'correct', label: 'Correct…', onChoose: () => showPublishDialog({ kind: 'correct', target: target.id }) }] : []),
    ...(isPublished && mayPublish && target.abilities.withdraws ? [{ id: 'withdraw', label: 'Withdraw…', onChoose: () => showPublishDialog({ kind: 'withdraw', target: target.id }) }] : []),
    ...(isPublished && target.hasCopies ? [{ id: 'compare', label: 'Compare with the copy there…', onChoose: () => seeRemoteCopy(target.id) }] : []),
    ...(page === undefined ? [] : [{ id: 'page', label: 'Open the page', onChoose: () => void askOrTell('outbox.open-page', { id: page.id }) }]),
  ]
  if (entries.length === 0) return null
  return (
    <Menu label={`More at ${target.name}`} entries={entries}>
      <IconButton icon="more" label={`More at ${target.name}`} />
    </Menu>
  )
}
