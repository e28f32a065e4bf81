import { picturesWithFiles, type PictureWithFile } from '../../shared/export/cms-story.ts'
import type { DeliveryStep } from '../../shared/ipc/publishing.ts'
import { assertNever } from '../../shared/result.ts'
import { carryCaptions, type CarriedCaptions, type CaptionsForPublishing } from './carry-captions.ts'
import type { Happening } from './delivery-progress.ts'
import type { Gate } from './gate.ts'
import { sendStep, type OutboxStore, type Publication, type StoredDelivery } from './outbox-store.ts'
import { thaw, type PublishPackage } from './publish-package.ts'
import type { PicturesForPublishing } from './publishing.ts'
import type { Outcome, Receipt, Target, TargetConnection } from './targets/target.ts'

/** A place publishes what is less than this from its embargo at once (ms), so that it is held here until the embargo is over. */
const closeToEmbargo = 90_000

export interface AttemptParts {
  readonly store: OutboxStore
  readonly target: Target
  readonly gate: Gate
  readonly pictures: PicturesForPublishing
  readonly captions?: CaptionsForPublishing
  readonly now: () => number
  readonly signal: AbortSignal
  /** Called as each step begins, for the person who watches. */
  readonly onStep: (step: DeliveryStep) => void
}

/** How one try ended; a delivery comes with its line for the publication log. */
export type Attempted = Exclude<Happening, { kind: 'delivered' | 'begun' | 'asked-again' | 'target-gone' | 'cancelled' }> | { readonly kind: 'delivered'; readonly page: string | null; readonly publication: Publication }

/**
 * One try to bring a story to its target, its first step begun by `OutboxStore.begin`: check what was frozen, bring each picture, send the item. Each step is
 * written down before it begins and when it ends, so that a try after a crash goes on where the last one stood.
 */
export async function attemptDelivery(delivery: StoredDelivery, parts: AttemptParts): Promise<Attempted> {
  const { store, target, now, signal, onStep } = parts
  const { attempts } = delivery.progress
  const begin = (step: string) => store.step(delivery.id, attempts, step, 'done', now())
  const end = (outcome: Attempted): Attempted => {
    store.step(delivery.id, attempts, null, outcome.kind, now())
    return outcome
  }

  onStep({ kind: 'checking' })
  const prepared = await prepare(delivery, parts)
  if (prepared.kind !== 'done') return end(failed(prepared, signal))
  const { hash } = prepared.value
  const embargo = prepared.value.publishPackage.notBefore
  const left = embargo === undefined || embargo === null ? 0 : Date.parse(embargo) - now()
  if (left > 0 && left < closeToEmbargo) return end({ kind: 'postponed', problem: 'Held until the embargo is over.', why: 'busy', retryAfter: left })
  const fitted = left > 0 ? prepared.value.publishPackage : { ...prepared.value.publishPackage, notBefore: null }
  const carried = await carryCaptions(fitted, fitted.action === 'withdraw' ? undefined : parts.captions, target.rendition ?? null)
  if (carried.kind !== 'done') return end(failed(carried, signal))
  const { publishPackage, remark } = carried.value

  const connection = target.connect(signal, store.memory(target.place, delivery.storyId))
  try {
    const done = store.stepsDone(delivery.id)
    const pictures = picturesOf(publishPackage)
    for (const [index, picture] of pictures.entries()) {
      const step = `picture ${picture.file.hash}`
      // A target that remembers for itself is asked anew: what it brought may have been lost there since.
      if (done.has(step) && !target.abilities.readsBack) continue
      begin(step)
      onStep({ kind: 'picture', number: index + 1, of: pictures.length })
      const brought = await bring(connection, picture, carried.value, parts.pictures)
      if (brought.kind !== 'done') return end(failed(brought, signal))
    }
    begin(sendStep)
    onStep({ kind: 'story' })
    const sent = await connection.send(publishPackage)
    if (sent.kind !== 'done') return end(failed(sent, signal))
    return { kind: 'delivered', page: sent.value.page, publication: publicationOf(delivery, publishPackage, hash, { ...sent.value, summary: [sent.value.summary, remark].join(' ').trim() }, now()) }
  } finally {
    connection.close()
  }
}

/** The frozen package, where it is still the approved one and still passes the gate. */
async function prepare(delivery: StoredDelivery, { store, gate }: AttemptParts): Promise<Outcome<{ publishPackage: PublishPackage; hash: string }>> {
  const frozen = store.frozen(delivery.id)
  if (frozen === null) return { kind: 'refused', problem: 'What was to be sent is no longer in the outbox. The draft is not touched; publish it again.' }
  const thawed = thaw(frozen)
  if (!thawed.ok) return { kind: 'refused', problem: thawed.failure.message }
  const publishPackage = thawed.value
  if (publishPackage.story.id !== delivery.storyId || publishPackage.version !== delivery.version) return { kind: 'refused', problem: 'What lies in the outbox belongs to another story, so it was not sent. Publish the story again.' }
  // Taking a story out of readers' sight waits for no style.
  if (publishPackage.action === 'withdraw') return { kind: 'done', value: { publishPackage, hash: frozen.hash } }
  const judged = await gate(publishPackage)
  if (!judged.ok) return { kind: 'postponed', problem: judged.failure.message, why: 'fault' }
  const errors = judged.value.open.filter(({ severity }) => severity === 'error').length
  if (!judged.value.passes) return { kind: 'refused', problem: `The house style has changed since this was queued and now finds ${errors === 1 ? 'an error' : `${errors} errors`} in it, so it was not sent. Mend the story and publish it again.` }
  return { kind: 'done', value: { publishPackage, hash: frozen.hash } }
}

/** Each picture file of the story once, in the story's order, with the words of its first use. */
function picturesOf({ story, action }: PublishPackage): PictureWithFile[] {
  if (action === 'withdraw') return []
  const byHash = new Map<string, PictureWithFile>()
  for (const picture of picturesWithFiles(story)) if (!byHash.has(picture.file.hash)) byHash.set(picture.file.hash, picture)
  return [...byHash.values()]
}

function bring(connection: TargetConnection, picture: PictureWithFile, { publishPackage, bytesOf }: CarriedCaptions, pictures: PicturesForPublishing): Promise<Outcome<null>> {
  const { file } = picture
  return connection.bringPicture(picture, publishPackage, async () => {
    const copied = bytesOf(file.hash)
    if (copied !== null) return { kind: 'done', value: await copied() }
    const original = await pictures.original(file.hash)
    return original.ok ? { kind: 'done', value: original.value.bytes } : { kind: 'refused', problem: `${file.name}: ${original.failure.message} The story was not sent.`, field: 'pictures' }
  })
}

function failed(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>, signal: AbortSignal): Attempted {
  switch (outcome.kind) {
    case 'postponed':
      return signal.aborted ? { kind: 'interrupted' } : outcome
    case 'refused':
      return outcome
    default:
      return assertNever(outcome)
  }
}

function publicationOf({ id, storyId, version, target, action }: StoredDelivery, { author, story, stylebookName, stylebookVersion, waivers, reason }: PublishPackage, packageHash: string, { summary, differences }: Receipt, at: number): Publication {
  return { delivery: id, storyId, version, target, author, at, stylebook: story.head.house === undefined ? story.head.stylebook : (stylebookName ?? story.head.stylebook), stylebookVersion, packageHash, waivers, answer: summary, action, reason: reason ?? null, differences, corrections: story.head.corrections?.length ?? 0 }
}
