import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import type { Place } from './place.ts'

/** One step: the stylebook as it was before it, and where the change was made. */
interface Step {
  readonly house: HouseStylebook
  readonly place: Place
}

/** Everything done to a stylebook while its window is open, one step for each change or burst of typing in a field. */
export interface WorkingHistory {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  readonly now: HouseStylebook
  /** The field that is being typed in; empty ends the burst. */
  readonly field: string
  /** When the burst last grew, milliseconds since 1970. */
  readonly grownAt: number
}

export interface Change {
  readonly place: Place
  /** Names the field: changes of one field within the pause are one step. Empty for a step of its own. */
  readonly field: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Typing in one field that goes on within this pause (milliseconds) is one step. */
export const burstPause = 1_000
export const longestPast = 300

export const startHistory = (now: HouseStylebook): WorkingHistory => ({ past: [], future: [], now, field: '', grownAt: 0 })

export function changed(history: WorkingHistory, next: HouseStylebook, { place, field, at }: Change): WorkingHistory {
  if (next === history.now) return history
  const grows = field !== '' && field === history.field && at - history.grownAt < burstPause
  const past = grows ? history.past : [...history.past, { house: history.now, place }].slice(-longestPast)
  return { past, future: [], now: next, field, grownAt: at }
}

/** The stylebook before the last step; the same history where there is none. `place` of the answer is where to look. */
export function undone(history: WorkingHistory): { history: WorkingHistory; place: Place | null } {
  const step = history.past.at(-1)
  if (step === undefined) return { history, place: null }
  return { history: { past: history.past.slice(0, -1), future: [...history.future, { house: history.now, place: step.place }], now: step.house, field: '', grownAt: 0 }, place: step.place }
}

export function redone(history: WorkingHistory): { history: WorkingHistory; place: Place | null } {
  const step = history.future.at(-1)
  if (step === undefined) return { history, place: null }
  return { history: { past: [...history.past, { house: history.now, place: step.place }], future: history.future.slice(0, -1), now: step.house, field: '', grownAt: 0 }, place: step.place }
}
