import { isSameValue, withChanges, type CaptionChanges, type CaptionData, type CaptionProperty } from '../../../shared/captions/caption-data.ts'

/** What was typed into one picture's form, step by step. */
export interface CaptionHistory {
  readonly now: CaptionData
  readonly past: readonly CaptionStep[]
  readonly future: readonly CaptionStep[]
}

interface CaptionStep {
  readonly caption: CaptionData
  /** The property that the step changed; the focus goes there when it is taken back. */
  readonly property: CaptionProperty
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Typing in one field without so long a pause is one step, in milliseconds. */
const burst = 1_000
const mostSteps = 300

export function startCaptionHistory(caption: CaptionData): CaptionHistory {
  return { now: caption, past: [], future: [] }
}

/** The history after a change; itself where nothing changed. `whole` makes a step of its own of it: a fix, a choice from a list. */
export function changedCaption(history: CaptionHistory, property: CaptionProperty, changes: CaptionChanges, at: number, whole = false): CaptionHistory {
  const next = withChanges(history.now, changes)
  if (isSameCaption(history.now, next)) return history
  const last = history.past.at(-1)
  const goesOn = !whole && last !== undefined && last.property === property && at - last.at < burst && history.future.length === 0
  // What was made whole is not typed on in.
  const step: CaptionStep = { caption: goesOn ? last.caption : history.now, property, at: whole ? 0 : at }
  return { now: next, past: [...(goesOn ? history.past.slice(0, -1) : history.past), step].slice(-mostSteps), future: [] }
}

/** One step back, and the property it was made in; null where there is none. */
export function undoneCaption(history: CaptionHistory): { readonly history: CaptionHistory; readonly property: CaptionProperty } | null {
  const step = history.past.at(-1)
  if (step === undefined) return null
  return { history: { now: step.caption, past: history.past.slice(0, -1), future: [{ ...step, caption: history.now }, ...history.future] }, property: step.property }
}

/** One step forward again. */
export function redoneCaption(history: CaptionHistory): { readonly history: CaptionHistory; readonly property: CaptionProperty } | null {
  const [step, ...future] = history.future
  if (step === undefined) return null
  return { history: { now: step.caption, past: [...history.past, { ...step, caption: history.now, at: 0 }], future }, property: step.property }
}

/** What turns one caption into the other, property by property; empty where they say the same. */
export function changesBetween(before: CaptionData, after: CaptionData): CaptionChanges {
  const names = Object.keys(after) as (keyof CaptionData)[]
  return Object.fromEntries(names.filter((name) => !isSameValue(before[name], after[name])).map((name) => [name, after[name]]))
}

function isSameCaption(one: CaptionData, other: CaptionData): boolean {
  return Object.keys(changesBetween(one, other)).length === 0
}
