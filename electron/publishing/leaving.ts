import { exportStory } from '../../shared/export/export-story.ts'
import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { Delivery, PublicationAction, PublishAnswer, Verdict } from '../../shared/ipc/publishing.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { mintIdentifier, type StoryId, type VersionId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import type { Allows } from './allows.ts'
import type { CaptionsForPublishing } from './carry-captions.ts'
import type { Gate } from './gate.ts'
import type { Outbox } from './outbox.ts'
import type { OutboxStore, StoredDelivery } from './outbox-store.ts'
import { actionAt, embargoOf, lastAt, outlookOf } from './outlook.ts'
import { freeze, type PublishPackage } from './publish-package.ts'
import type { DraftsForPublishing } from './publishing.ts'
import type { Target } from './targets/target.ts'

interface LeavingOptions extends Pick<Outbox, 'queue' | 'standing'> {
  readonly store: OutboxStore
  readonly drafts: DraftsForPublishing
  readonly gate: Gate
  readonly captions?: CaptionsForPublishing
  readonly author: () => string
  readonly allows: Allows
  readonly now: () => number
  readonly targets: () => readonly Target[]
  readonly target: (id: string) => Target | null
  readonly shown: (delivery: StoredDelivery) => Delivery
}

/** How a story leaves the desk: judged by the gate, fitted to its target, frozen, queued. */
export interface Leaving {
  /** A saved version with the waivers of this moment and the gate's word on it. */
  judge(version: { readonly id: StoryId; readonly version: VersionId }): Promise<Result<{ readonly story: Story; readonly verdict: Verdict }>>
  publish(request: RequestOf<'publishing.publish'>): Promise<Result<PublishAnswer>>
  withdraw(request: RequestOf<'publishing.withdraw'>): Promise<Result<PublishAnswer>>
  preview(request: RequestOf<'publishing.preview'>): Promise<Result<AnswerOf<'publishing.preview'>>>
  outlook(request: RequestOf<'publishing.outlook'>): Promise<Result<AnswerOf<'publishing.outlook'>>>
  log(request: RequestOf<'publishing.log'>): Result<AnswerOf<'publishing.log'>>
}

export function openLeaving({ store, drafts, gate, captions, author, allows, now, targets, target: targetOf, queue, standing, shown }: LeavingOptions): Leaving {
  const judge: Leaving['judge'] = async ({ id, version }) => {
    const story = await drafts.readStory(id, version)
    if (!story.ok) return story
    const waivers = await drafts.waivers(id)
    const verdict = await gate({ story: story.value, version, waivers })
    return verdict.ok ? success({ story: story.value, verdict: verdict.value }) : verdict
  }

  const packageOf = (story: Story, version: VersionId, target: Target, verdict: Pick<Verdict, 'stylebookName' | 'stylebookVersion' | 'waived'>): PublishPackage => {
    const at = now()
    return {
      story,
      version,
      stylebookVersion: verdict.stylebookVersion,
      stylebookName: verdict.stylebookName,
      waivers: waiversUsed(verdict.waived),
      author: author(),
      action: actionAt(story, lastAt(store, story.id, target.id)),
      firstPublishedAt: iso(store.firstPublishedAt(story.id, target.id) ?? at),
      publishedAt: iso(at),
      notBefore: embargoOf(story, at),
    }
  }

  const send = (target: Target, publishPackage: PublishPackage, action: PublicationAction): PublishAnswer => {
    const { story, version, notBefore, waivers } = publishPackage
    const heldUntil = notBefore === undefined || notBefore === null || target.abilities.schedules ? null : Date.parse(notBefore)
    const queued = queue({ id: mintIdentifier(), storyId: story.id, version, target: target.id, targetName: target.name, headline: story.head.headline, waivers: waivers.length, queuedAt: Date.parse(publishPackage.publishedAt), action, heldUntil }, freeze(publishPackage))
    return { outcome: 'queued', delivery: shown(queued) }
  }

  return {
    judge,
    publish: async (request) => {
      const target = targetOf(request.target)
      if (target === null) return targetMissing
      const kept = allows('publish')
      if (kept !== null) return success(kept)
      const judged = await judge(request)
      if (!judged.ok) return judged
      const { story, verdict } = judged.value
      if (!verdict.passes) return success({ outcome: 'blocked', verdict })
      const shortfalls = target.shortfalls(story).filter(({ stops }) => stops)
      if (shortfalls.length > 0) return success({ outcome: 'does-not-fit', shortfalls })
      const said = await captions?.captionsOf(story)
      // Asked twice (a double click, two windows): the delivery that is there already is the answer.
      const there = standing({ storyId: story.id, version: request.version, target: target.id, action: 'publish' })
      if (there !== null && request.overwrites === undefined) return success({ outcome: 'queued', delivery: shown(there) })
      const publishPackage = packageOf(story, request.version, target, verdict)
      return success(send(target, { ...publishPackage, ...(said !== undefined && { captions: { ...said } }), ...(request.overwrites !== undefined && { overwrites: request.overwrites }) }, publishPackage.action ?? 'publish'))
    },
    withdraw: async ({ id, target: to, reason }) => {
      const target = targetOf(to)
      if (target === null) return targetMissing
      const kept = allows('withdraw')
      if (kept !== null) return success(kept)
      const last = lastAt(store, id, to)
      if (last === undefined || last.action === 'withdraw') return failure('not-published', `This story is not published to ${target.name}.`, 'There is nothing to withdraw.')
      const there = standing({ storyId: id, version: last.version, target: to, action: 'withdraw' })
      if (there !== null) return success({ outcome: 'queued', delivery: shown(there) })
      const story = await drafts.readStory(id, last.version)
      if (!story.ok) return story
      const publishPackage = packageOf(story.value, last.version, target, { stylebookName: last.stylebook, stylebookVersion: last.stylebookVersion, waived: [] })
      // What waits to be sent there would come after the withdrawal only to be withdrawn: it goes first, in its turn.
      return success(send(target, { ...publishPackage, notBefore: null, action: 'withdraw', reason: reason.trim() }, 'withdraw'))
    },
    preview: async (request) => {
      const target = targetOf(request.target)
      if (target === null) return targetMissing
      const story = await drafts.readStory(request.id, request.version)
      if (!story.ok) return story
      const publishPackage = packageOf(story.value, request.version, target, { stylebookName: '', stylebookVersion: '', waived: [] })
      const { notBefore, firstPublishedAt, publishedAt } = publishPackage
      return success({
        action: publishPackage.action ?? 'publish',
        // Where the outbox holds it, it goes when the embargo is over.
        payload: target.payload(target.abilities.schedules ? publishPackage : { ...publishPackage, notBefore: null }),
        page: exportStory(story.value, 'html', { version: request.version, firstCreated: firstPublishedAt, versionCreated: publishedAt, pubStatus: 'usable', pictureHref: ({ file }) => `/pictures/${file?.hash ?? ''}/original` }),
        shortfalls: [...target.shortfalls(story.value)],
        embargo: notBefore === undefined || notBefore === null ? null : { until: notBefore, held: !target.abilities.schedules },
      })
    },
    outlook: async ({ id, version }) => {
      const story = await drafts.readStory(id, version)
      return story.ok ? success(await outlookOf(story.value, { store, drafts, targets: targets(), now: now() })) : story
    },
    log: ({ id }) =>
      success(
        store
          .publications(id)
          .reverse()
          .map(({ delivery, version, target, action, author: who, at, stylebook, waivers, answer, reason, differences }) => ({ delivery, version, target, targetName: targetOf(target)?.name ?? store.read(delivery)?.targetName ?? target, action, author: who, at: iso(at), stylebook, waivers: [...waivers], answer, reason, differences: [...differences] })),
      ),
  }
}

const targetMissing = failure('target-missing', 'That target is no longer set up, so nothing was sent.', 'Choose another target.')

/** Each waiver once, though it may let several findings pass. */
function waiversUsed(waived: readonly { readonly waiver: Waiver }[]): Waiver[] {
  return [...new Map(waived.map(({ waiver }) => [waiver.id, waiver])).values()]
}

const iso = (at: number) => new Date(at).toISOString()
