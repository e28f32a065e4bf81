import type { Outlook, PublicationAction } from '../../shared/ipc/publishing.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { OutboxStore, Publication } from './outbox-store.ts'
import type { DraftsForPublishing } from './publishing.ts'
import type { Target } from './targets/target.ts'

/** What was done last with a story at a target; undefined where it never went there. */
export function lastAt(store: Pick<OutboxStore, 'publications'>, story: StoryId, target: string): Publication | undefined {
  return store.publications(story).findLast((publication) => publication.target === target)
}

/** What is done with a story at a target that may have it already. */
export function actionAt(story: Story, last: Pick<Publication, 'action' | 'corrections'> | undefined): PublicationAction {
  if (last === undefined || last.action === 'withdraw') return 'publish'
  return (story.head.corrections?.length ?? 0) > last.corrections ? 'correct' : 'update'
}

/** True where a story was sent to some target and not withdrawn from it. */
export function standsSomewhere(store: Pick<OutboxStore, 'publications'>, story: StoryId): boolean {
  const last = new Map(store.publications(story).map(({ target, action }) => [target, action]))
  return [...last.values()].some((action) => action !== 'withdraw')
}

/** The moment before which a story must not be seen, ISO 8601 in UTC; null once it is over at `now` (ms since 1970). */
export function embargoOf({ head: { embargo } }: Story, now: number): string | null {
  return embargo !== undefined && Date.parse(embargo) > now ? new Date(embargo).toISOString() : null
}

interface OutlookParts {
  readonly store: Pick<OutboxStore, 'publications'>
  readonly drafts: Pick<DraftsForPublishing, 'readStory'>
  readonly targets: readonly Target[]
  readonly now: number
}

/** How a story stands to each target, without a word to any of them. */
export async function outlookOf(story: Story, { store, drafts, targets, now }: OutlookParts): Promise<Outlook[]> {
  const words = wordsOf(story)
  const sentBefore = new Map<string, boolean>()
  const isSame = async (version: string): Promise<boolean> => {
    const known = sentBefore.get(version)
    if (known !== undefined) return known
    const sent = await drafts.readStory(story.id, version)
    // A version that cannot be read is taken for another: it may be sent anew.
    const same = sent.ok && wordsOf(sent.value) === words
    sentBefore.set(version, same)
    return same
  }
  const until = embargoOf(story, now)
  const outlooks: Outlook[] = []
  for (const target of targets) {
    const last = lastAt(store, story.id, target.id)
    const isThere = last !== undefined && last.action !== 'withdraw'
    outlooks.push({
      target: target.id,
      action: actionAt(story, last),
      shortfalls: [...target.shortfalls(story)],
      embargo: until === null ? null : { until, held: !target.abilities.schedules },
      published: isThere ? { version: last.version, at: new Date(last.at).toISOString(), isSame: await isSame(last.version) } : null,
    })
  }
  return outlooks
}

function wordsOf({ head, body, pictures }: Story): string {
  return canonicalJson({ head, body, pictures })
}
