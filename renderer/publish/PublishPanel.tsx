import { useState } from 'react'
import type { Finding } from '../../shared/style/finding.ts'
import type { OpenStory } from '../app/open-story.ts'
import { OpenNotes } from '../notes/OpenNotes.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { counted } from '../ui/counts.ts'
import { isUnderWay } from './delivery-words.ts'
import { Deliveries } from './Deliveries.tsx'
import { exportChoices, exportStory, publishStory } from './publish-story.ts'
import './publish.css'
import { useDeliveries } from './use-deliveries.ts'
import { useVerdict, type Judgement } from './use-verdict.ts'
import { VerdictView } from './VerdictView.tsx'

/** The one gate: what main says of the saved version, one button, and what became of each publication. */
export function PublishPanel({ open, onJump }: { readonly open: OpenStory; readonly onJump: (finding: Finding) => void }) {
  const judgement = useVerdict(open)
  const { deliveries, targets, refresh } = useDeliveries(open.story.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const target = targets.find(({ id }) => id === chosen) ?? targets[0]
  const reason = whyNot(judgement, open, target !== undefined)
  const underWay = deliveries.filter(isUnderWay)

  const publish = async () => {
    if (target === undefined) return
    setBusy(true)
    await publishStory(target.id)
    setBusy(false)
    refresh()
  }

  return (
    <div className="panel publish">
      <section aria-labelledby="publish-to">
        <h2 id="publish-to" className="visually-hidden">
          Publish
        </h2>
        {targets.length > 1 && target !== undefined && <Choice label="Target" options={targets.map(({ id, name }) => ({ value: id, label: name }))} value={target.id} onChange={setChosen} />}
        {target !== undefined && (
          <p className="publish-target">
            {targets.length === 1 && <strong>{target.name}</strong>}
            <span className="note">{target.available ? target.description : `${target.description} It is down now: the story waits in the outbox and goes by itself.`}</span>
          </p>
        )}
        <div className="publish-go">
          <Button look="primary" icon="publish" isDisabled={busy || reason !== null} onPress={() => void publish()} {...(reason !== null && { 'aria-describedby': 'publish-why-not' })}>
            {busy ? 'Publishing…' : 'Publish'}
          </Button>
          <p id="publish-why-not" className="note" role="status">
            {reason ?? (judgement.verdict === null ? '' : 'Nothing stands in the way.')}
          </p>
        </div>
      </section>

      <OpenNotes notes={open.notes} />
      <VerdictView judgement={judgement} onJump={onJump} />

      {underWay.length > 0 && <Deliveries title="Outbox" deliveries={underWay} onChanged={refresh} />}

      <section aria-labelledby="export-to">
        <h2 id="export-to">Export to a file</h2>
        <div className="export-row">
          {exportChoices.map(({ format, name }) => (
            <Button key={format} isDisabled={reason !== null} onPress={() => void exportStory(format)}>
              {name}
            </Button>
          ))}
        </div>
      </section>

      <Deliveries title="Publication log" deliveries={deliveries.filter((delivery) => !isUnderWay(delivery))} empty="Not published yet. What goes out stands here with its time, its target and the waivers it went with." onChanged={refresh} />
    </div>
  )
}

/** Why the button cannot be pressed, or null. */
function whyNot({ verdict, failure, pending }: Judgement, { save }: OpenStory, hasTarget: boolean): string | null {
  if (save.kind === 'failed') return 'The story is not saved yet; only a saved version can go out.'
  if (failure !== null) return 'The story could not be checked.'
  if (verdict === null) return 'Checking the saved version…'
  if (!verdict.passes) {
    const errors = verdict.open.filter(({ severity }) => severity === 'error').length
    return `${counted(errors, 'error')} ${errors === 1 ? 'stands' : 'stand'} in the way. Fix or waive ${errors === 1 ? 'it' : 'each of them'}.`
  }
  if (pending) return 'Checking the saved version…'
  if (!hasTarget) return 'There is no target to publish to.'
  return null
}
