import type { NotDone } from '../target.ts'

/** Clocks may differ by so much (ms): Ghost bears five minutes, and an answer takes its time. */
const clockGap = 4 * 60_000

/**
 * What is to be said where this computer's clock and the server's differ too much; null where they agree, or the server tells none.
 *
 * @param date the server's `Date` header
 * @param so what follows from it, as the end of the sentence: `so Ghost does not let it in`
 */
export function compareClocks(date: string | null, now: number, so: string): NotDone | null {
  const theirs = date === null ? Number.NaN : Date.parse(date)
  if (!(Math.abs(theirs - now) > clockGap)) return null
  const minutes = Math.round((now - theirs) / 60_000)
  return { kind: 'refused', problem: `This computer’s clock is ${Math.abs(minutes)} minutes ${minutes > 0 ? 'ahead of' : 'behind'} the server’s, ${so}. Set the clock right.`, field: 'clock' }
}
