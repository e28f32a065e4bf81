/**
 * The time a rule may take on one text, counted in steps of the pattern engine rather than by a clock, so that the
 * same text always gives the same findings. A step is one character looked at by one instruction.
 */
export interface Steps {
  left: number
  /** Where the rule stopped looking, in UTF-16 units; null where it saw everything. */
  stoppedAt: number | null
}

/** Steps a rule has for one text; an ordinary paragraph takes some thousands. */
const allowance = 2_000_000

/** The largest compiled pattern, in instructions: what one character may cost. */
export const maximumProgram = 1_000

/** A fresh allowance. */
export function freshSteps(): Steps {
  return { left: allowance, stoppedAt: null }
}

/** Takes steps off the allowance; false, with the place noted, where it is used up. */
export function spend(steps: Steps, cost: number, at: number): boolean {
  if (steps.stoppedAt !== null) return false
  steps.left -= cost
  if (steps.left >= 0) return true
  steps.stoppedAt = at
  return false
}
