import { z } from 'zod'
import type { VersionId } from '../../../../shared/story/identifier.ts'
import type { TargetMemory } from '../target.ts'
import type { RemoteStory } from './cms-dialect.ts'

const fieldsSchema = z.record(z.string(), z.unknown())
const knownSchema = z.object({
  id: z.string(),
  /** As the CMS gave it back when we last looked. */
  seen: fieldsSchema,
  state: z.enum(['draft', 'scheduled', 'live', 'withdrawn']),
  /** What is on its way: it may have arrived though the answer never came. */
  sending: fieldsSchema.nullable(),
})

/** What is known of a story in a CMS. */
export type Known = z.infer<typeof knownSchema>

/** Where it is kept in the memory of a target. */
export const storyKey = 'story'
/** Set from before a story is first created. */
export const begunKey = 'story begun'
/** What the CMS has now, where it differs from what we left there. */
export const remoteCopyKey = 'changed there'
/** The state of the copy there that the story on the desk has taken in. */
const takenKey = 'taken from there'
/** Set where the copy there has parts that Copydesk does not hold, until somebody has agreed to lose them. */
const notHeldKey = 'not held'

/** Null where nothing of the story has been seen there. */
export function recall(memory: TargetMemory): Known | null {
  const text = memory.read(storyKey)
  return text === null ? null : knownSchema.parse(JSON.parse(text))
}

export function remember(memory: TargetMemory, known: Known): void {
  memory.write(storyKey, JSON.stringify(known))
}

/** It is there no more. */
export function forget(memory: TargetMemory): void {
  memory.forget(storyKey)
  memory.forget(begunKey)
  settle(memory)
}

/** What is there is what we left there. */
export function settle(memory: TargetMemory): void {
  for (const key of [remoteCopyKey, takenKey, notHeldKey]) memory.forget(key)
}

/** From now on the story on the desk is this one there: the next publication updates it. */
export function bindStory(memory: TargetMemory, { id, fields, state }: RemoteStory): void {
  remember(memory, { id, seen: fields, state, sending: null })
}

const takenSchema = z.object({ mark: z.string(), version: z.string() })

/** The story on the desk holds, from this version on, what was changed there up to the state of this mark (`remoteMark`); null where it holds it no more. */
export function noteTaken(memory: TargetMemory, taken: z.infer<typeof takenSchema> | null): void {
  if (taken === null) memory.forget(takenKey)
  else memory.write(takenKey, JSON.stringify(taken))
}

/** True where this version of the story holds that state of the copy there; one that was frozen before does not. */
export function isTaken(memory: TargetMemory, mark: string, version: VersionId): boolean {
  const text = memory.read(takenKey)
  const taken = text === null ? null : takenSchema.parse(JSON.parse(text))
  // Versions sort in the order they were made.
  return taken !== null && taken.mark === mark && version >= taken.version
}

const changedSchema = z.object({ mark: z.string() })

/** The mark of a copy that was found changed and waits for a person's choice; null where there is none. */
export function markIn(memory: TargetMemory): string | null {
  const text = memory.read(remoteCopyKey)
  return text === null ? null : changedSchema.parse(JSON.parse(text)).mark
}

/** The copy there has parts that Copydesk does not hold: publishing would take them out, so somebody is asked first. */
export function noteNotHeld(memory: TargetMemory): void {
  memory.write(notHeldKey, 'yes')
}

export function isNotHeld(memory: TargetMemory): boolean {
  return memory.read(notHeldKey) !== null
}
