import type { Finding } from '../../shared/style/finding.ts'
import type { OpenStory } from '../app/open-story.ts'
import { preferences } from '../app/preferences.ts'
import { useStorePart } from '../app/store.ts'
import { OpenNotes } from '../notes/OpenNotes.tsx'
import { Button } from '../ui/Button.tsx'
import { isUnderWay } from './delivery-words.ts'
import { Corrections } from './details/Corrections.tsx'
import { Details } from './details/Details.tsx'
import { Outbox } from './Outbox.tsx'
import { PublicationLog } from './PublicationLog.tsx'
import { exportChoices, exportStory } from './publish-story.ts'
import './publish.css'
import { Submit } from './Submit.tsx'
import { TargetCard } from './TargetCard.tsx'
import { usePublishing } from './use-publishing.ts'
import { useVerdict } from './use-verdict.ts'
import { VerdictView } from './VerdictView.tsx'
import { whyNotOut } from './why-not.ts'

const whyNotId = 'publish-why-not'

/** The one gate: what main says of the saved version, where it may go, what is on its way, and what became of each publication. */
export function PublishPanel({ open, onJump }: { readonly open: OpenStory; readonly onJump: (finding: Finding) => void }) {
  const { story, version } = open
  const judgement = useVerdict(open)
  const { deliveries, targets, outlooks, log, steps, refresh } = usePublishing(story.id, version)
  const role = useStorePart(preferences, (now) => now.role)
  const hindrance = whyNotOut(judgement, open, role)
  const mayPublish = role === 'sub'
  const first = hindrance?.finding ?? null
  // The newsroom's own targets come before the press that is there for trying.
  const inOrder = [...targets.slice(1), ...targets.slice(0, 1)]

  return (
    <div className="panel publish">
      {!mayPublish && <Submit open={open} />}
      <section aria-labelledby="publish-to">
        <h2 id="publish-to" className="visually-hidden">
          Publish
        </h2>
        <div className="publish-why">
          <p id={whyNotId} className="note" role="status">
            {hindrance?.words ?? 'Nothing stands in the way.'}
          </p>
          {first !== null && (
            <Button look="quiet" onPress={() => onJump(first)}>
              Go to the first
            </Button>
          )}
        </div>
        <ul className="target-cards">
          {inOrder.map((target) => (
            <li key={target.id}>
              <TargetCard
                target={target}
                outlook={outlooks.find((outlook) => outlook.target === target.id)}
                deliveries={deliveries.filter((delivery) => delivery.target === target.id)}
                hinderedBy={hindrance === null ? null : whyNotId}
                onlyOne={targets.length === 1}
                mayPublish={mayPublish}
                onChanged={refresh}
              />
            </li>
          ))}
        </ul>
      </section>

      <Outbox deliveries={deliveries.filter(isUnderWay)} steps={steps} mayTouch={mayPublish} onChanged={refresh} />
      <OpenNotes notes={open.notes} />
      <VerdictView judgement={judgement} onJump={onJump} />
      <Details key={story.id} head={story.head} />
      <Corrections story={story} />

      <section aria-labelledby="export-to">
        <h2 id="export-to">Export to a file</h2>
        <div className="export-row">
          {exportChoices.map(({ format, name }) => (
            <Button key={format} isDisabled={hindrance !== null} onPress={() => void exportStory(format)} {...(hindrance !== null && { 'aria-describedby': whyNotId })}>
              {name}
            </Button>
          ))}
        </div>
      </section>

      <PublicationLog rows={log} deliveries={deliveries} />
    </div>
  )
}
