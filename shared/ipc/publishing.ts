import { z } from 'zod'
import { faultFields, shortfallFields } from '../export/cms-story.ts'
import { identifierSchema } from '../story/identifier.ts'
import type { Finding } from '../style/finding.ts'
import { waiverSchema } from '../style/waiver.ts'

export const exportFormats = ['ninjs', 'html', 'markdown', 'text', 'docx'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
/** The forms that are text; a Word file is made of bytes, and of its pictures too. */
export type TextFormat = Exclude<ExportFormat, 'docx'>

/** Findings are made by our own engine in main, so their shape is not parsed again field by field. */
const findingSchema = z.custom<Finding>((value) => typeof value === 'object' && value !== null && 'rule' in value)

/** What the gate says of one saved version. Main's own check, never the renderer's. */
export const verdictSchema = z.object({
  version: identifierSchema,
  stylebook: z.string(),
  /** The house's own name for it where its own stylebook counts. */
  stylebookName: z.string(),
  stylebookVersion: z.string(),
  passes: z.boolean(),
  /** Every finding that is not waived. */
  open: z.array(findingSchema),
  waived: z.array(z.object({ finding: findingSchema, waiver: waiverSchema })),
  /** Waivers of one finding whose words have been changed since: they let nothing pass any more. */
  lapsed: z.array(waiverSchema),
  /** Rules that failed, by their ids: the story was judged without them. */
  brokenRules: z.array(z.string()),
})
export type Verdict = z.infer<typeof verdictSchema>

/** `needs-you`: only a person can mend it (rights, refused content). */
export const deliveryStates = ['waiting', 'sending', 'delivered', 'needs-you', 'cancelled'] as const
export const deliveryStateSchema = z.enum(deliveryStates)

/** `update` and `correct` follow a first `publish`; a correction carries a dated note. */
export const publicationActions = ['publish', 'update', 'correct', 'withdraw'] as const
export const publicationActionSchema = z.enum(publicationActions)
export type PublicationAction = z.infer<typeof publicationActionSchema>

/** One story on its way to one target: a row of the outbox and of the publication log. */
export const deliverySchema = z.object({
  id: identifierSchema,
  storyId: identifierSchema,
  headline: z.string(),
  version: identifierSchema,
  target: z.string(),
  targetName: z.string(),
  state: deliveryStateSchema,
  attempts: z.number().int(),
  /** What stopped the last try, in plain words; null while nothing has. */
  problem: z.string().nullable(),
  /** ISO 8601, UTC; when the next try is due. */
  nextTryAt: z.string().nullable(),
  queuedAt: z.string(),
  deliveredAt: z.string().nullable(),
  /** True where there is a page to look at. */
  hasPage: z.boolean(),
  waivers: z.number().int(),
  action: publicationActionSchema,
  /** What to change before another try; null where nothing is known to. */
  field: z.enum(faultFields).nullable(),
  /** ISO 8601, UTC: an embargo that it waits for. */
  heldUntil: z.string().nullable(),
})
export type Delivery = z.infer<typeof deliverySchema>

export const targetSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** What this target is, in one line. */
  description: z.string(),
  available: z.boolean(),
  abilities: z.object({ schedules: z.boolean(), withdraws: z.boolean(), readsBack: z.boolean() }),
  /** It tells of the stories it has, so that they can be brought in. */
  hasCopies: z.boolean(),
})
export type Target = z.infer<typeof targetSchema>

/** What a target cannot hold of a story; `stops` where it would refuse it. */
const shortfallSchema = z.object({ field: z.enum(shortfallFields), stops: z.boolean(), message: z.string() })

/** `overwrites`: the mark of the target's own copy that the person has seen and chose to replace. */
export const publishRequestSchema = z.object({ id: identifierSchema, version: identifierSchema, target: z.string().max(100), overwrites: z.string().max(100).optional() }).strict()

/** The version that was sent last is taken out of readers' sight. */
export const withdrawRequestSchema = z.object({ id: identifierSchema, target: z.string().max(100), reason: z.string().min(1).max(2_000) }).strict()

/** ISO 8601, UTC: an embargo that is not over. `held`: by the outbox, since the target keeps none itself. */
const embargoSchema = z.object({ until: z.string(), held: z.boolean() })

/** How a saved version stands to one target, known without asking it. */
export const outlookSchema = z.object({
  target: z.string(),
  /** What would be done with it there now. */
  action: publicationActionSchema,
  shortfalls: z.array(shortfallSchema),
  embargo: embargoSchema.nullable(),
  /** What went there last and was not withdrawn since; null where there is nothing. `isSame`: with the very words, pictures and head of this version. */
  published: z.object({ version: identifierSchema, at: z.string(), isSame: z.boolean() }).nullable(),
})
export type Outlook = z.infer<typeof outlookSchema>

/** What is being done with a delivery at this moment; pictures are counted, each file once. */
export const deliveryStepSchema = z.discriminatedUnion('kind', [z.object({ kind: z.enum(['checking', 'story']) }), z.object({ kind: z.literal('picture'), number: z.number().int(), of: z.number().int() })])
export type DeliveryStep = z.infer<typeof deliveryStepSchema>

/** What would be sent, before it is sent. */
export const publishPreviewSchema = z.object({
  action: publicationActionSchema,
  /** Exactly what goes out, as text; what only the target can tell stands as a placeholder in square brackets. */
  payload: z.string(),
  /** The story as one web page, for a frame without scripts; its pictures have addresses of the app's own. */
  page: z.string(),
  shortfalls: z.array(shortfallSchema),
  embargo: embargoSchema.nullable(),
})
export type PublishPreview = z.infer<typeof publishPreviewSchema>

/** One line of the publication log of a story. */
export const publicationRowSchema = z.object({
  delivery: identifierSchema,
  version: identifierSchema,
  target: z.string(),
  targetName: z.string(),
  action: publicationActionSchema,
  author: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  stylebook: z.string(),
  waivers: z.array(waiverSchema),
  answer: z.string(),
  reason: z.string().nullable(),
  /** What the target changed or dropped, in words. */
  differences: z.array(z.object({ field: z.enum(shortfallFields), message: z.string() })),
})
export type PublicationRow = z.infer<typeof publicationRowSchema>

/** The role in the settings does not go so far; nothing was done. */
const notAllowedSchema = z.object({ outcome: z.literal('not-allowed'), message: z.string() })

/** `queued`: passed the gate and stands in the outbox. `blocked`: the gate names the errors. `does-not-fit`: the target would refuse it. */
export const publishAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('queued'), delivery: deliverySchema }),
  z.object({ outcome: z.literal('blocked'), verdict: verdictSchema }),
  z.object({ outcome: z.literal('does-not-fit'), shortfalls: z.array(shortfallSchema) }),
  notAllowedSchema,
])
export type PublishAnswer = z.infer<typeof publishAnswerSchema>

export const exportAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), name: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('blocked'), verdict: verdictSchema }),
  notAllowedSchema,
])
export type ExportAnswer = z.infer<typeof exportAnswerSchema>
