/**
 * The undo history of one field. The browser keeps one history for the whole window, forgets it when a field is set
 * from outside and would undo the typing of another field; so each field of the head keeps its own, fixes included.
 */
export interface FieldHistory {
  readonly past: readonly string[]
  readonly future: readonly string[]
  readonly value: string
  /** When the last step grew, milliseconds since 1970; 0 ends the step. */
  readonly grownAt: number
}

/** Typing that goes on within this pause (milliseconds) is one step. */
const pause = 700
const longestPast = 200

export const startHistory = (value: string): FieldHistory => ({ past: [], future: [], value, grownAt: 0 })

/** The person has typed. */
export function typed(history: FieldHistory, value: string, now: number): FieldHistory {
  if (value === history.value) return history
  const grows = now - history.grownAt < pause
  return { past: grows ? history.past : [...history.past, history.value].slice(-longestPast), future: [], value, grownAt: now }
}

/** The value was set from elsewhere: a fix, a suggestion, another version. A step of its own. */
export function setFromOutside(history: FieldHistory, value: string): FieldHistory {
  return value === history.value ? history : { past: [...history.past, history.value].slice(-longestPast), future: [], value, grownAt: 0 }
}

export function undo(history: FieldHistory): FieldHistory {
  const value = history.past.at(-1)
  return value === undefined ? history : { past: history.past.slice(0, -1), future: [...history.future, history.value], value, grownAt: 0 }
}

export function redo(history: FieldHistory): FieldHistory {
  const value = history.future.at(-1)
  return value === undefined ? history : { past: [...history.past, history.value], future: history.future.slice(0, -1), value, grownAt: 0 }
}
