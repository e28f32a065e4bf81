import type { Delivery } from '../../shared/ipc/publishing.ts'
import { assertNever } from '../../shared/result.ts'
import { clockTime } from '../ui/time.ts'

/** Where a delivery stands, in one sentence. */
export function deliveryWords(delivery: Delivery): string {
  const { state, targetName, attempts, nextTryAt, deliveredAt } = delivery
  switch (state) {
    case 'waiting':
      if (attempts === 0) return `Waiting for ${targetName}. It will go by itself.`
      return nextTryAt === null ? `Waiting for ${targetName}. It will go by itself.` : `Waiting for ${targetName}. It will go by itself; the next try is at ${clockTime(Date.parse(nextTryAt))}.`
    case 'sending':
      return `On its way to ${targetName}…`
    case 'delivered':
      return deliveredAt === null ? `Published to ${targetName}.` : `Published to ${targetName} at ${clockTime(Date.parse(deliveredAt))}.`
    case 'needs-you':
      return `Not published to ${targetName}.`
    case 'cancelled':
      return `Called back before it went to ${targetName}.`
    default:
      return assertNever(state)
  }
}

/** True while it stands in the outbox. */
export function isUnderWay({ state }: Delivery): boolean {
  return state === 'waiting' || state === 'sending' || state === 'needs-you'
}
