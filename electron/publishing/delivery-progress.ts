import type { FaultField } from '../../shared/export/cms-story.ts'
import { assertNever } from '../../shared/result.ts'

/** How far one story is on its way to one target. Times are milliseconds since 1970. */
export type Progress =
  | { readonly state: 'waiting'; readonly attempts: number; readonly dueAt: number; readonly problem: string | null; /** Tries in a row that ended with a fault of the target's own; none where it is left out. */ readonly faults?: number }
  | { readonly state: 'sending'; readonly attempts: number; readonly faults?: number }
  | { readonly state: 'delivered'; readonly attempts: number; readonly at: number; readonly page: string | null }
  | { readonly state: 'needs-you'; readonly attempts: number; readonly problem: string; /** What to change. */ readonly field?: FaultField }
  | { readonly state: 'cancelled'; readonly attempts: number; readonly problem: string | null }

export type Happening =
  | { readonly kind: 'begun' }
  | { readonly kind: 'delivered'; readonly page: string | null }
  | { readonly kind: 'postponed'; readonly problem: string; readonly why: 'network' | 'busy' | 'fault'; readonly retryAfter?: number; /** What to change where it does not pass by itself. */ readonly field?: FaultField }
  | { readonly kind: 'refused'; readonly problem: string; readonly field?: FaultField }
  /** The app stopped, by itself or killed, in the middle of a try. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'asked-again' }
  /** There is no such target any longer, so that waiting would never end. */
  | { readonly kind: 'target-gone'; readonly problem: string }
  | { readonly kind: 'cancelled'; readonly problem: string | null }

/** What the clock and chance say at the moment of a happening; `chance` is from 0 to below 1. */
export interface Moment {
  readonly now: number
  readonly chance: number
}

const firstPause = 2_000
const longestPause = 5 * 60_000

/** A target that answers with its own fault so often in a row (more than half an hour) is brought before the person; a lost network never is. */
export const mostFaults = 15

/** Pauses double from 2 seconds to 5 minutes; up to half is taken off by chance, so that a target just back is not met by everybody at once. */
export function pauseAfter(attempts: number, chance: number): number {
  const whole = Math.min(longestPause, firstPause * 2 ** Math.min(Math.max(attempts - 1, 0), 20))
  return Math.round(whole * (1 - chance / 2))
}

/** Where a delivery stands after a happening; null where that cannot happen to it as it stands. */
export function after(progress: Progress, happening: Happening, { now, chance }: Moment): Progress | null {
  const { state, attempts } = progress
  switch (happening.kind) {
    case 'begun':
      return state === 'waiting' ? { state: 'sending', attempts: attempts + 1, ...(progress.faults !== undefined && { faults: progress.faults }) } : null
    case 'delivered':
      return state === 'sending' ? { state: 'delivered', attempts, at: now, page: happening.page } : null
    case 'postponed':
      return state === 'sending' ? postponed(attempts, progress.faults ?? 0, happening, { now, chance }) : null
    case 'refused':
      return state === 'sending' ? { state: 'needs-you', attempts, problem: happening.problem, ...(happening.field !== undefined && { field: happening.field }) } : null
    case 'interrupted':
      return state === 'sending' ? { state: 'waiting', attempts, dueAt: now, problem: null, ...(progress.faults !== undefined && { faults: progress.faults }) } : null
    case 'asked-again':
      if (state === 'waiting') return { state, attempts, dueAt: now, problem: progress.problem }
      return state === 'needs-you' ? { state: 'waiting', attempts, dueAt: now, problem: progress.problem } : null
    case 'target-gone':
      return state === 'waiting' ? { state: 'needs-you', attempts, problem: happening.problem } : null
    case 'cancelled':
      return state === 'waiting' || state === 'needs-you' ? { state: 'cancelled', attempts, problem: happening.problem } : null
    default:
      return assertNever(happening)
  }
}

function postponed(attempts: number, before: number, { problem, why, retryAfter = 0, field }: Extract<Happening, { kind: 'postponed' }>, { now, chance }: Moment): Progress {
  const faults = why === 'fault' ? before + 1 : why === 'network' ? before : 0
  if (faults >= mostFaults) return { state: 'needs-you', attempts, problem: `${problem} It was tried ${faults} times. Try again when whoever runs it has mended it.`, ...(field !== undefined && { field }) }
  return { state: 'waiting', attempts, dueAt: now + Math.max(retryAfter, pauseAfter(attempts, chance)), problem, ...(faults > 0 && { faults }) }
}
