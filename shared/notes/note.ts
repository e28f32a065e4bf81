import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'

/** UTF-16 units of what somebody says in a note. */
export const longestRemark = 5_000

/** Words longer than this are kept by their beginning. UTF-16 units. */
export const longestNotedWords = 2_000

/** How much of the text on either side of the words is remembered. UTF-16 units. */
export const noteReach = 120

const remarkFields = {
  id: identifierSchema,
  author: z.string().max(200),
  /** ISO 8601, UTC; when it was written, and when it was last changed. */
  at: z.string().max(40),
  changedAt: z.string().max(40),
  text: z.string().max(longestRemark),
  /** Taken out by its author: nothing is shown of it, and its words are gone. It stays so that no older copy brings it back. */
  deleted: z.boolean(),
}

/** What one person said at one time. */
const remarkSchema = z.object(remarkFields)
export type Remark = z.infer<typeof remarkSchema>

/** Where the words of a note stand, by the words themselves and what stands around them. */
const noteAnchorSchema = z.object({
  /** `placeKey` of the block. */
  place: z.string().max(300),
  /** Where they were last, in UTF-16 units of the block's text. */
  start: z.number().int().nonnegative(),
  words: z.string().max(longestNotedWords),
  before: z.string().max(noteReach),
  after: z.string().max(noteReach),
})
export type NoteAnchor = z.infer<typeof noteAnchorSchema>

/**
 * A note for the sub on a stretch of a draft. Notes belong to the draft and its versions, beside the story: no way out
 * of the app reads them.
 */
export const noteSchema = z.object({
  ...remarkFields,
  anchor: noteAnchorSchema,
  /** The last word on whether it is settled; null while nobody has said anything. */
  resolution: z.object({ resolved: z.boolean(), by: z.string().max(200), at: z.string().max(40) }).nullable(),
  replies: z.array(remarkSchema).max(200),
})
export type Note = z.infer<typeof noteSchema>

/** The notes of one draft, in the order they were made; also those that were taken out. */
export const notesSchema = z.array(noteSchema).max(2_000)

/** True while a note asks for something. */
export function isOpen({ deleted, resolution }: Note): boolean {
  return !deleted && resolution?.resolved !== true
}

/** Notes and replies that are there to be read. */
export function standing<Kind extends Remark>(remarks: readonly Kind[]): Kind[] {
  return remarks.filter(({ deleted }) => !deleted)
}
