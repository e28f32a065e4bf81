import type { Delivery, DeliveryStep, PublicationAction } from '../../shared/ipc/publishing.ts'
import { assertNever } from '../../shared/result.ts'
import { clockTime, dayName } from '../ui/time.ts'

/** `at 14:32` today, `on 12 Nov at 14:32` before and after. Times in milliseconds since 1970. */
export function whenWords(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  // A day to come has no name among the days gone.
  const day = at > now ? dayMonth.format(at) : dayName(at, now)
  return isToday ? `at ${clockTime(at)}` : day === 'Yesterday' ? `yesterday at ${clockTime(at)}` : `on ${day} at ${clockTime(at)}`
}

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** What was done, with where: `Corrected at The Bugle`. */
export function doneWords(action: PublicationAction, targetName: string): string {
  switch (action) {
    case 'publish':
      return `Published to ${targetName}`
    case 'update':
      return `Updated at ${targetName}`
    case 'correct':
      return `Corrected at ${targetName}`
    case 'withdraw':
      return `Withdrawn from ${targetName}`
    default:
      return assertNever(action)
  }
}

/** Where a delivery stands, in one sentence; `now` in milliseconds since 1970. */
export function deliveryWords(delivery: Delivery, now: number): string {
  const { state, targetName, attempts, nextTryAt, deliveredAt, action, heldUntil } = delivery
  switch (state) {
    case 'waiting':
      if (heldUntil !== null && Date.parse(heldUntil) > now) return `Held for ${targetName} until its embargo is over ${whenWords(Date.parse(heldUntil), now)}. Then it goes by itself.`
      if (attempts === 0 || nextTryAt === null) return `Waiting for ${targetName}. It will go by itself.`
      return `Waiting for ${targetName}. It will go by itself; the next try is at ${clockTime(Date.parse(nextTryAt))}.`
    case 'sending':
      return `On its way to ${targetName}…`
    case 'delivered':
      return deliveredAt === null ? `${doneWords(action, targetName)}.` : `${doneWords(action, targetName)} ${whenWords(Date.parse(deliveredAt), now)}.`
    case 'needs-you':
      return notDone(action, targetName)
    case 'cancelled':
      return `Called back before it went to ${targetName}.`
    default:
      return assertNever(state)
  }
}

function notDone(action: PublicationAction, targetName: string): string {
  switch (action) {
    case 'publish':
      return `Not published to ${targetName}.`
    case 'update':
    case 'correct':
      return `The change has not gone to ${targetName}.`
    case 'withdraw':
      return `Not withdrawn from ${targetName}.`
    default:
      return assertNever(action)
  }
}

/** What is being done at this moment, in a few words. */
export function stepWords(step: DeliveryStep): string {
  switch (step.kind) {
    case 'checking':
      return 'Checking it once more'
    case 'picture':
      return step.of === 1 ? 'Bringing its picture' : `Bringing picture ${step.number} of ${step.of}`
    case 'story':
      return 'Sending the story'
    default:
      return assertNever(step)
  }
}

/** True while it stands in the outbox. */
export function isUnderWay({ state }: Delivery): boolean {
  return state === 'waiting' || state === 'sending' || state === 'needs-you'
}
