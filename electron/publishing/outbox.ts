import type { DeliveryStep, PublicationAction } from '../../shared/ipc/publishing.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { VersionId } from '../../shared/story/identifier.ts'
import { attemptDelivery, type AttemptParts } from './attempt.ts'
import { after, type Happening, type Progress } from './delivery-progress.ts'
import type { NewDelivery, StoredDelivery } from './outbox-store.ts'
import { standsSomewhere } from './outlook.ts'
import type { FrozenPackage } from './publish-package.ts'
import type { DraftsForPublishing } from './publishing.ts'
import type { SendingTurn } from './sending-turn.ts'
import type { Target } from './targets/target.ts'

export interface OutboxOptions extends Pick<AttemptParts, 'store' | 'gate' | 'pictures' | 'captions' | 'now'> {
  readonly target: (id: string) => Target | null
  readonly markPublished: DraftsForPublishing['markPublished']
  readonly chance: () => number
  /** Pauses are divided by it: 1 but for campaigns that cannot wait. */
  readonly haste: number
  readonly onFault: (fault: unknown) => void
  /** Where other processes share this outbox: nothing is sent out of turn. */
  readonly turn?: SendingTurn
  /** Of what lies in the outbox, what this process sends; everything where it is left out. */
  readonly mine?: (delivery: StoredDelivery) => boolean
}

/** Stories that passed the gate, on their way. One story's deliveries to one target go one after the other, in the order they were queued. */
export interface Outbox {
  /** Durable when it returns; it is sent when its turn comes. */
  queue(delivery: NewDelivery, frozen: FrozenPackage): StoredDelivery
  tryAgain(id: string): Result<StoredDelivery>
  cancel(id: string): Result<StoredDelivery>
  /** The delivery of this version to this target that is under way or done, where there is one. */
  standing(delivery: { readonly storyId: string; readonly version: VersionId; readonly target: string; readonly action: PublicationAction }): StoredDelivery | null
  /** A target is back: what waits for it is due now. */
  targetIsBack(target: string): void
  /** A target has another address or secret, or is gone: nothing is taken as brought there, and what waits is due now. */
  targetChanged(target: string): void
  /** How many stories have still to go there. */
  waiting(target: string): number
  start(): void
  stop(): Promise<void>
  onChange(listener: (delivery: StoredDelivery) => void): () => void
  /** Each step of each try, as it begins. */
  onStep(listener: (delivery: StoredDelivery, step: DeliveryStep) => void): () => void
}

/** How many deliveries are under way at once, at most. */
const atOnce = 3
/** The outbox looks at its clock at least so often (ms): a computer that slept fires its timers late, and another process may have queued something. */
const longestRest = 10_000
/** So often (ms) a process asks whether it may send by now. */
const waitForTurn = 1_000
/** After a fault of our own (a full disk, say) everything rests so long (ms). */
const restAfterFault = 30_000

const gone = 'Its target was taken out of Settings before the story went, so nothing was sent there. Publish the story to another target, or call it back.'
const goneButMaybeThere = 'Its target was taken out of Settings. The story had been sent before and the answer never came: look whether the target has it.'

export function openOutbox({ store, gate, pictures, captions, now, target, markPublished, chance, haste, onFault, turn, mine = () => true }: OutboxOptions): Outbox {
  const listeners = new Set<(delivery: StoredDelivery) => void>()
  const watchers = new Set<(delivery: StoredDelivery, step: DeliveryStep) => void>()
  const running = new Map<string, Promise<void>>()
  let stopping = new AbortController()
  let started = false
  let timer: NodeJS.Timeout | undefined
  let restUntil = 0

  const tell = (delivery: StoredDelivery) => {
    for (const listener of listeners) listener(delivery)
  }

  const change = (delivery: StoredDelivery, happening: Happening): StoredDelivery | null => {
    const progress = after(delivery.progress, happening, { now: now(), chance: chance() })
    return progress === null ? null : put(delivery, progress)
  }
  const put = (delivery: StoredDelivery, wanted: Progress): StoredDelivery => {
    // Neither a second try nor a person's haste goes before the embargo.
    const progress = wanted.state === 'waiting' ? { ...wanted, dueAt: Math.max(now() + Math.round((wanted.dueAt - now()) / haste), delivery.heldUntil ?? 0) } : wanted
    store.write(delivery.id, progress)
    const changed = { ...delivery, progress }
    tell(changed)
    return changed
  }

  const run = async (delivery: StoredDelivery, to: Target) => {
    const sending = after(delivery.progress, { kind: 'begun' }, { now: now(), chance: chance() })
    if (sending === null) return
    store.begin(delivery.id, sending, now())
    const begun = { ...delivery, progress: sending }
    tell(begun)
    const attempted = await attemptDelivery(begun, { store, target: to, gate, pictures, ...(captions !== undefined && { captions }), now, signal: stopping.signal, onStep: (step) => watchers.forEach((watch) => watch(begun, step)) })
    if (attempted.kind !== 'delivered') {
      // The target was set up anew meanwhile: what it has must be asked again.
      if (target(delivery.target) !== to) store.forgetSteps(begun.id)
      change(begun, attempted)
      return
    }
    const progress = after(begun.progress, { kind: 'delivered', page: attempted.page }, { now: now(), chance: chance() })
    if (progress === null) return
    store.deliver(begun.id, progress, attempted.publication)
    tell({ ...begun, progress })
    await tellDraft(begun)
  }

  const tellDraft = async (delivery: StoredDelivery) => {
    // Withdrawn from one place, a story that still stands at another is not a withdrawn one.
    if (delivery.action !== 'withdraw' || !standsSomewhere(store, delivery.storyId)) await markPublished(delivery.storyId, delivery.version, delivery.action)
    store.toldDraft(delivery.id)
  }

  const fault = (error: unknown) => {
    onFault(error)
    restUntil = now() + restAfterFault
  }

  const pump = () => {
    clearTimeout(timer)
    if (!started || stopping.signal.aborted) return
    if (turn?.take() === false) {
      timer = setTimeout(guardedPump, waitForTurn)
      return
    }
    let soonest = now() + longestRest
    if (restUntil > now()) soonest = Math.min(soonest, restUntil)
    else soonest = Math.min(soonest, startWhatIsDue())
    timer = setTimeout(guardedPump, Math.max(soonest - now(), 20))
  }
  const guardedPump = () => {
    try {
      pump()
    } catch (error) {
      fault(error)
      timer = setTimeout(guardedPump, restAfterFault)
    }
  }

  /** Gives when the next one is due. */
  const startWhatIsDue = (): number => {
    let soonest = Infinity
    const taken = new Set<string>()
    for (const delivery of store.unfinished()) {
      const lane = `${delivery.storyId} ${delivery.target}`
      if (taken.has(lane) || !mine(delivery)) continue
      const to = target(delivery.target)
      // With its target gone nothing goes in turn any more: each is brought before the person.
      if (to !== null) taken.add(lane)
      if (running.has(delivery.id)) continue
      // Left so by a crash or a fault of our own: nobody is sending it.
      const standing = delivery.progress.state === 'sending' ? change(delivery, { kind: 'interrupted' }) : delivery
      if (to === null && standing !== null) change(standing, { kind: 'target-gone', problem: store.maybeThere(standing.id) ? goneButMaybeThere : gone })
      if (standing?.progress.state !== 'waiting' || to === null) continue
      if (standing.progress.dueAt > now()) soonest = Math.min(soonest, standing.progress.dueAt)
      else if (running.size < atOnce) launch(standing, to)
    }
    return soonest
  }

  const launch = (delivery: StoredDelivery, to: Target) => {
    const work = run(delivery, to)
      .catch(fault)
      .finally(() => {
        running.delete(delivery.id)
        guardedPump()
      })
    running.set(delivery.id, work)
  }

  return {
    queue: (delivery, frozen) => {
      const added = store.add(delivery, frozen)
      tell(added)
      // The answer goes out first; the work begins on the next turn.
      setImmediate(guardedPump)
      return added
    },
    standing: ({ storyId, version, target: to, action }) => {
      // Only the last word counts: a story that was withdrawn since may be published again.
      const last = store.list(storyId).find((delivery) => delivery.target === to && ['waiting', 'sending', 'delivered'].includes(delivery.progress.state))
      return last?.version === version && (last.action === 'withdraw') === (action === 'withdraw') ? last : null
    },
    tryAgain: (id) => {
      const delivery = store.read(id)
      if (delivery === null) return failure('delivery-missing', 'That delivery is no longer in the outbox.')
      if (target(delivery.target) === null) return failure('target-missing', 'Its target is no longer set up, so the story cannot be sent there.', 'Call it back, and publish the story to another target.')
      const newer = store.list(delivery.storyId).find((other) => other.target === delivery.target && other.id > id && other.progress.state === 'delivered')
      if (newer !== undefined) return failure('delivery-overtaken', 'A newer version of this story is at the target already, so the older one was not sent.', 'Cancel this delivery.')
      const changed = change(delivery, { kind: 'asked-again' })
      if (changed === null) return failure('delivery-not-waiting', delivery.progress.state === 'sending' ? 'It is being sent at this moment.' : 'It is no longer waiting.')
      // A person has looked, so what the target was believed to have is asked anew.
      store.forgetSteps(id)
      restUntil = 0
      guardedPump()
      return success(changed)
    },
    cancel: (id) => {
      const delivery = store.read(id)
      if (delivery === null) return failure('delivery-missing', 'That delivery is no longer in the outbox.')
      const problem = store.maybeThere(id) ? 'Cancelled. The story had been sent before and the answer never came: look whether the target has it.' : null
      const changed = change(delivery, { kind: 'cancelled', problem })
      if (changed === null) return failure('delivery-not-waiting', delivery.progress.state === 'sending' ? 'It is being sent at this moment and can no longer be cancelled.' : 'It is no longer waiting.', 'Look at the delivery again.')
      guardedPump()
      return success(changed)
    },
    targetIsBack: (id) => {
      for (const delivery of store.unfinished()) if (delivery.target === id) change(delivery, { kind: 'asked-again' })
      guardedPump()
    },
    targetChanged: (id) => {
      try {
        for (const delivery of store.unfinished()) {
          if (delivery.target !== id) continue
          store.forgetSteps(delivery.id)
          change(delivery, { kind: 'asked-again' })
        }
      } catch (error) {
        fault(error)
      }
      guardedPump()
    },
    waiting: (id) => store.unfinished().filter((delivery) => delivery.target === id).length,
    start: () => {
      if (started && !stopping.signal.aborted) return
      started = true
      stopping = new AbortController()
      void tellDrafts()
      guardedPump()
    },
    stop: async () => {
      stopping.abort()
      clearTimeout(timer)
      await Promise.all(running.values())
      clearTimeout(timer)
      turn?.giveBack()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onStep: (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }

  /** A kill between delivery and draft leaves the draft untold; it is told at the next start. */
  async function tellDrafts() {
    try {
      for (const delivery of store.untold()) await tellDraft(delivery)
    } catch (error) {
      fault(error)
    }
  }
}
