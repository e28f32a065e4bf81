import { z } from 'zod'
import { notesSchema, type Note } from '../notes/note.ts'
import { identifierSchema } from '../story/identifier.ts'
import { storySchema, storyStatusSchema } from '../story/story.ts'
import { waiverSchema } from '../style/waiver.ts'
import { submissionSchema } from './roles.ts'

/** One row of the desk. */
export const draftRowSchema = z.object({
  id: identifierSchema,
  headline: z.string(),
  slug: z.string(),
  /** First words of the body, for a story without a headline. */
  opening: z.string(),
  status: storyStatusSchema,
  /** Where it waits for a sub: who submitted it, and when. */
  submission: submissionSchema.nullable(),
  words: z.number().int(),
  /** ISO 8601, UTC. */
  changedAt: z.string(),
  /** Null until the story has been checked once. */
  findings: z.object({ error: z.number().int(), warning: z.number().int(), suggestion: z.number().int() }).nullable(),
  /** How many conflicts (two versions of the same moment) wait for a person. */
  conflicts: z.number().int(),
  /** ISO 8601 where the draft lies in the bin, else null. */
  binnedAt: z.string().nullable(),
  /** Search only: the matching words in their surroundings; matches stand between U+0002 and U+0003. */
  snippet: z.string().nullable(),
})
export type DraftRow = z.infer<typeof draftRowSchema>

export const draftListRequestSchema = z.object({
  /** Words to search for over head, body and captions; empty lists everything. */
  search: z.string().max(500),
  bin: z.boolean(),
  /** Only those that wait for a sub. */
  submitted: z.boolean().optional(),
  offset: z.number().int().nonnegative(),
  limit: z.number().int().min(1).max(200),
})
export const draftListSchema = z.object({ rows: z.array(draftRowSchema), total: z.number().int(), /** Stories outside the bin that wait for a sub, whatever was asked for. */ submitted: z.number().int() })
export type DraftList = z.infer<typeof draftListSchema>

export const versionKinds = ['autosave', 'save', 'import', 'restore', 'merge', 'resolution', 'publish'] as const
export const versionKindSchema = z.enum(versionKinds)
export type VersionKind = z.infer<typeof versionKindSchema>

export const versionRowSchema = z.object({
  id: identifierSchema,
  /** One for an ordinary version, two for a merge, none for the first. */
  parents: z.array(identifierSchema),
  kind: versionKindSchema,
  author: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  words: z.number().int(),
})
export type VersionRow = z.infer<typeof versionRowSchema>

/** Two texts of one moment: `ours` is what this window went on with, `theirs` the other; both are kept. */
export const conflictSchema = z.object({ id: identifierSchema, ours: identifierSchema, theirs: identifierSchema, at: z.string() })
export type Conflict = z.infer<typeof conflictSchema>

/** A draft as the editor opens it. */
export const openDraftSchema = z.object({
  story: storySchema,
  version: identifierSchema,
  status: storyStatusSchema,
  /** Where it waits for a sub: who submitted it, and when. */
  submission: submissionSchema.nullable(),
  waivers: z.array(waiverSchema),
  conflicts: z.array(conflictSchema),
  /** As they stood at this version, with what is left of those that were taken out. */
  notes: notesSchema,
  /** The name that what this person writes now carries. */
  author: z.string(),
})
export type OpenDraft = z.infer<typeof openDraftSchema>

export const saveRequestSchema = z.object({
  /** The version the person was working from; a stale one keeps both texts. */
  base: identifierSchema,
  story: storySchema,
  /** Those of the window; what the draft has besides is kept. */
  notes: notesSchema.default([]),
  kind: z.enum(['autosave', 'save']),
})
export type SaveRequest = Omit<z.infer<typeof saveRequestSchema>, 'notes'> & { readonly notes?: Note[] }
export const saveAnswerSchema = z.object({
  /** The version that holds exactly the text that was sent. */
  version: identifierSchema,
  /** Set where the base was stale: the other text stands beside this one until a person decides. */
  conflict: conflictSchema.nullable(),
  /** Set where the draft has other notes than were sent: those of another window, or a name put right. */
  notes: notesSchema.nullable(),
  /** Set where another window of this person had written meanwhile: the text that holds both. */
  newer: openDraftSchema.nullable(),
})
export type SaveAnswer = z.infer<typeof saveAnswerSchema>
