import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'
import { storySchema } from '../story/story.ts'
import { openDraftSchema } from './drafts.ts'

const targetIdSchema = z.string().max(100)
/** A target's own id of a story: never more than it is asked for. */
const remoteIdSchema = z.string().min(1).max(200)
const markSchema = z.string().max(100)

/** A line of a copy that is not in the story, and why. */
const leftOutSchema = z.object({ line: z.number().int(), text: z.string(), why: z.string() })

const copyStates = ['draft', 'scheduled', 'live', 'withdrawn'] as const

/** How a target's copy of a story stands beside what was last sent there. */
const lookAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('read'),
    /** Names what was seen: to take it or to replace it holds for this and nothing later. */
    mark: markSchema,
    /** As it was last seen, and as it is now; their parts have the ids that they have in the story on the desk. */
    seen: storySchema,
    now: storySchema,
    /** Changes that no words of the text tell: state, section, tags, pictures. */
    others: z.array(z.string()),
    /** What Copydesk does not hold: it goes when the copy is replaced. */
    leftOut: z.array(leftOutSchema),
    /** Parts that were changed on the desk as well: to take the copy puts its words there. */
    replaced: z.array(z.string()),
  }),
  /** It stands there, but cannot be shown here. */
  z.object({ outcome: z.literal('unread'), mark: markSchema, why: z.string() }),
  /** It stands there no more. */
  z.object({ outcome: z.literal('gone'), mark: markSchema }),
])
export type LookAnswer = z.infer<typeof lookAnswerSchema>

const lineSchema = z.object({
  remote: remoteIdSchema,
  headline: z.string(),
  state: z.enum(copyStates),
  /** ISO 8601, UTC. */
  changedAt: z.string(),
  /** The story on the desk that it is the copy of, where there is one. */
  story: identifierSchema.nullable(),
})
export type CopyRow = z.infer<typeof lineSchema>

const bringInAnswerSchema = z.discriminatedUnion('outcome', [
  /** A new draft, bound to the copy: to publish it there updates it. The rest is as of any import. */
  z.object({ outcome: z.literal('brought-in'), id: identifierSchema, name: z.string(), paragraphs: z.number().int(), pictures: z.number().int(), leftOut: z.array(leftOutSchema) }),
  /** The desk has it: the copy can be taken into that story. */
  z.object({ outcome: z.literal('on-desk'), id: identifierSchema }),
])
export type BringInAnswer = z.infer<typeof bringInAnswerSchema>

/** What a window may ask of the copies that targets have. */
export const remoteCopyRequests = {
  /** Asks the target for its copy of a story. */
  'copies.look': { request: z.object({ id: identifierSchema, target: targetIdSchema }).strict(), answer: lookAnswerSchema },
  /** Makes in the story what was changed in the copy, as a version of its own. `version`: what is saved of the screen. */
  'copies.take': {
    request: z.object({ id: identifierSchema, version: identifierSchema, target: targetIdSchema, mark: markSchema }).strict(),
    answer: z.object({ draft: openDraftSchema, /** Parts whose words on the desk gave way. */ replaced: z.array(z.string()), /** Pictures that did not come, and why. */ leftOut: z.array(leftOutSchema) }),
  },
  /** Undoes the taking: the version before is the story again. */
  'copies.put-back': { request: z.object({ id: identifierSchema, version: identifierSchema, target: targetIdSchema }).strict(), answer: openDraftSchema },
  /** The latest first, 20 at a time. */
  'copies.list': { request: z.object({ target: targetIdSchema, search: z.string().max(200), page: z.number().int().min(1).max(500) }).strict(), answer: z.object({ rows: z.array(lineSchema), hasMore: z.boolean() }) },
  'copies.bring-in': { request: z.object({ target: targetIdSchema, remote: remoteIdSchema }).strict(), answer: bringInAnswerSchema },
} as const
