import type { AnswerOf } from '../../shared/ipc/contract.ts'
import type { Delivery } from '../../shared/ipc/publishing.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { askRole } from './allows.ts'
import { guardDisk } from './disk-faults.ts'
import { saveExport } from './export-file.ts'
import { openGate } from './gate.ts'
import { openLeaving } from './leaving.ts'
import { embargoOf } from './outlook.ts'
import { openOutbox, type OutboxOptions } from './outbox.ts'
import { openOutboxStore, type StoredDelivery } from './outbox-store.ts'
import type { Publishing, PublishingOptions } from './publishing.ts'
import { makePreviewTarget, previewTargetId } from './targets/preview/preview-target.ts'
import type { Target } from './targets/target.ts'
import { writeExport } from './write-item.ts'

export interface OpenPublishingOptions extends PublishingOptions, Pick<OutboxOptions, 'turn' | 'mine'> {
  /** Targets beside the preview press, as they are at this moment; the same target is the same object as long as it is not set up anew. */
  readonly targets?: () => readonly Target[]
  /** From 0 to below 1; what the pauses between tries are varied by. */
  readonly chance?: () => number
  /** Divides the pauses between tries; 1 where it is left out. */
  readonly haste?: number
  /** False leaves the preview press to another process that shares the outbox. */
  readonly runsPress?: boolean
}

/** Opens the gate, the outbox and the preview press. Nothing is sent and nothing listens before `start`. */
export function openPublishing(options: OpenPublishingOptions): Publishing {
  const { database, drafts, pictures, captions, checkStory, folder, author, openExternal, saveDialog } = options
  const now = () => (options.now ?? (() => new Date()))().getTime()
  const press = makePreviewTarget(folder, now)
  const targets = (): readonly Target[] => [press, ...(options.targets?.() ?? [])]
  const targetOf = (id: string) => targets().find((target) => target.id === id) ?? null
  const gate = openGate(checkStory)
  const allows = askRole(options.role ?? (() => 'sub'))
  const store = openOutboxStore(database)
  const outbox = openOutbox({
    store,
    gate,
    pictures,
    ...(captions !== undefined && { captions }),
    now,
    target: targetOf,
    markPublished: (id, version, action) => drafts.markPublished(id, version, action),
    chance: options.chance ?? Math.random,
    haste: options.haste ?? 1,
    onFault: (fault) => options.onFault?.(fault),
    ...(options.turn !== undefined && { turn: options.turn }),
    ...(options.mine !== undefined && { mine: options.mine }),
  })
  const shown = (delivery: StoredDelivery) => deliveryRow(delivery, targetOf(delivery.target))

  const leaving = openLeaving({ store, drafts, gate, ...(captions !== undefined && { captions }), author, allows, now, targets, target: targetOf, queue: outbox.queue, standing: outbox.standing, shown })
  const { judge } = leaving

  const exportFile: Publishing['export'] = async (request) => {
    const kept = allows('export')
    if (kept !== null) return success(kept)
    const judged = await judge(request)
    if (!judged.ok) return judged
    const { story, verdict } = judged.value
    if (!verdict.passes) return success({ outcome: 'blocked', verdict })
    const exportedAt = iso(now())
    const bytes = await writeExport(story, request.format, { version: request.version, firstPublishedAt: exportedAt, publishedAt: exportedAt, notBefore: embargoOf(story, now()) }, pictures, captions)
    return saveExport(bytes, story, request.format, saveDialog)
  }

  /** What waits was a sub's word: to call it back, or to send it after all, is one too. */
  const touchOutbox = (change: () => Result<unknown>): Result<AnswerOf<'outbox.cancel'>> => {
    const kept = allows('call-back')
    return kept === null ? done(change()) : failure('not-allowed', kept.message)
  }

  const openPage: Publishing['openPage'] = async ({ id }) => {
    const delivery = store.read(id)
    const page = delivery?.progress.state === 'delivered' ? delivery.progress.page : null
    if (delivery === null || page === null) return failure('page-missing', 'There is no page of that delivery to look at.')
    const target = targetOf(delivery.target)
    if (target === null) return failure('target-missing', 'The target that it went to is no longer set up, so its page cannot be shown.')
    const address = target.pageAddress(page)
    if (address === null) return failure('page-not-served', 'The preview press is not running, so the page cannot be shown.', 'Start the preview press and try again.')
    await openExternal(address)
    return success({})
  }

  const runPress: Publishing['press'] = async ({ running }) => {
    if (running) {
      const started = await press.start()
      if (!started.ok) return started
      outbox.targetIsBack(previewTargetId)
    } else await press.stop()
    return success({ running: press.available() })
  }

  const check: Publishing['check'] = async (request) => {
    const judged = await judge(request)
    return judged.ok ? success(judged.value.verdict) : judged
  }

  return {
    check: (request) => guardDisk(() => check(request)),
    publish: (request) => guardDisk(() => leaving.publish(request)),
    withdraw: (request) => guardDisk(() => leaving.withdraw(request)),
    preview: (request) => guardDisk(() => leaving.preview(request)),
    outlook: (request) => guardDisk(() => leaving.outlook(request)),
    log: (request) => guardDisk(() => leaving.log(request)),
    export: (request) => guardDisk(() => exportFile(request)),
    targets: () => Promise.resolve(success(targets().map((target) => ({ id: target.id, name: target.name, description: target.description, available: target.available(), abilities: target.abilities, hasCopies: target.openCopies !== undefined })))),
    list: ({ storyId }) => guardDisk(() => success(store.list(storyId).map(shown))),
    tryAgain: ({ id }) => guardDisk(() => touchOutbox(() => outbox.tryAgain(id))),
    cancel: ({ id }) => guardDisk(() => touchOutbox(() => outbox.cancel(id))),
    openPage: (request) => guardDisk(() => openPage(request)),
    press: (request) => guardDisk(() => runPress(request)),
    start: async () => {
      if (options.runsPress !== false) {
        const started = await press.start()
        if (!started.ok) options.onFault?.(started.failure)
      }
      outbox.start()
    },
    stop: async () => {
      await outbox.stop()
      await press.stop()
    },
    places: {
      target: targetOf,
      memory: (target, story) => store.memory(target.place, story),
      bound: (target) => new Map(store.boundAt(target.place).map(({ storyId, remote }) => [remote, storyId])),
    },
    targetChanged: (id) => outbox.targetChanged(id),
    waiting: (id) => guardDisk(() => success(outbox.waiting(id))),
    onChange: (listener) => outbox.onChange((delivery) => listener(shown(delivery))),
    onStep: (listener) => outbox.onStep(({ id }, step) => listener(id, step)),
  }
}

const iso = (at: number) => new Date(at).toISOString()

function done(result: Result<unknown>): Result<AnswerOf<'outbox.cancel'>> {
  return result.ok ? success({}) : result
}

/** A row of the outbox as the screen shows it. */
function deliveryRow({ id, storyId, version, target, targetName, headline, waivers, queuedAt, action, heldUntil, progress }: StoredDelivery, to: Target | null): Delivery {
  const page = progress.state === 'delivered' ? progress.page : null
  return {
    id,
    storyId,
    headline,
    version,
    target,
    targetName: to?.name ?? (targetName === '' ? target : targetName),
    state: progress.state,
    attempts: progress.attempts,
    problem: 'problem' in progress ? progress.problem : null,
    nextTryAt: progress.state === 'waiting' ? iso(progress.dueAt) : null,
    queuedAt: iso(queuedAt),
    deliveredAt: progress.state === 'delivered' ? iso(progress.at) : null,
    // The press tells its page by a key, which has an address only while it runs; a server either gave an address or none.
    hasPage: page !== null && to !== null && (to.id === previewTargetId || to.pageAddress(page) !== null),
    waivers,
    action,
    field: progress.state === 'needs-you' ? (progress.field ?? null) : null,
    heldUntil: heldUntil === null ? null : iso(heldUntil),
  }
}
