import { z } from 'zod'
import { houseStylebookSchema } from '../house-stylebook/house-stylebook-schema.ts'
import { identifierSchema } from '../story/identifier.ts'
import { stylebookIdSchema } from '../stylebooks/stylebook.ts'

/** A fault of a stylebook: the line in its file from 1, the field as a person would name it, a sentence without its full stop, and the path to the field as in the file. */
export const stylebookFaultSchema = z.object({ line: z.number().int(), field: z.string(), reason: z.string(), path: z.array(z.union([z.string(), z.number()])).readonly() })

/** One edition of a house's stylebook: what was in force from then on. */
export const editionRowSchema = z.object({
  id: identifierSchema,
  /** The house's own numbering. */
  version: z.string(),
  changeNote: z.string(),
  author: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
})
export type EditionRow = z.infer<typeof editionRowSchema>

/** A house's own stylebook as the windows see it. */
export const houseRowSchema = z.object({
  id: identifierSchema,
  /** What checks go by; null until it is put in force for the first time. */
  inForce: z.object({ edition: editionRowSchema, stylebook: houseStylebookSchema }).nullable(),
  /** What is being worked on; the same as what is in force where nothing has been changed since. */
  working: houseStylebookSchema,
  /** True where `working` says something else than what is in force. */
  changed: z.boolean(),
  /** The file on a disk that it follows, by its name, and what is wrong with that file now: the last good edition stays in force. */
  follows: z.object({ name: z.string(), notice: z.string().nullable(), faults: z.array(stylebookFaultSchema).readonly() }).nullable(),
})
export type HouseRow = z.infer<typeof houseRowSchema>

export const createHouseRequestSchema = z.object({ name: z.string().max(200), extends: stylebookIdSchema }).strict()
export const keepWorkingRequestSchema = z.object({ id: identifierSchema, working: houseStylebookSchema }).strict()

/** `faults`: nothing was put in force; the working copy is kept with all that was typed. */
export const putInForceAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('in-force'), edition: editionRowSchema }),
  z.object({ outcome: z.literal('faults'), message: z.string(), faults: z.array(stylebookFaultSchema).readonly() }),
])
export type PutInForceAnswer = z.infer<typeof putInForceAnswerSchema>

/** `leftOut`: what of a Vale style could not be taken over, each with its file and line. */
export const importStylebookAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('imported'), id: identifierSchema, name: z.string(), leftOut: z.array(z.object({ file: z.string(), line: z.number().int().nullable(), why: z.string() })) }),
  z.object({ outcome: z.literal('faults'), name: z.string(), message: z.string(), faults: z.array(stylebookFaultSchema).readonly() }),
])
export type ImportStylebookAnswer = z.infer<typeof importStylebookAnswerSchema>

/** `file`: a copy is taken. `followed`: the file stays the master and is read again whenever it changes. `vale`: a folder with a Vale style, laid over AP. */
export const importStylebookRequestSchema = z.object({ from: z.enum(['file', 'followed', 'vale']) }).strict()

export const exportStylebookAnswerSchema = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('saved'), name: z.string() }), z.object({ outcome: z.literal('cancelled') })])

/** Where a rule found something: the words and what stands on either side. */
export const ruleHitSchema = z.object({
  storyId: identifierSchema,
  headline: z.string(),
  /** The part of the story, as a person names it: `Headline`, `Paragraph 3`, `Caption`. */
  where: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
  message: z.string(),
})
export type RuleHit = z.infer<typeof ruleHitSchema>

export const tryRuleRequestSchema = z
  .object({
    /** Names this trial: `stylebooks.trying` tells its progress, `stylebooks.stop-trying` ends it. */
    trial: z.string().max(100),
    house: houseStylebookSchema,
    /** The id of one of its own rules, `banned-terms`, `preferred-terms` or a shipped rule. */
    rule: z.string().max(200),
  })
  .strict()
export const tryRuleAnswerSchema = z.object({
  /** Drafts looked at, of how many; fewer where the trial was stopped. */
  searched: z.number().int(),
  drafts: z.number().int(),
  /** All findings in how many drafts; `hits` holds the first of them. */
  findings: z.number().int(),
  draftsHit: z.number().int(),
  hits: z.array(ruleHitSchema),
  /** Why the rule could not be tried. */
  faults: z.array(z.string()),
})
export type TryRuleAnswer = z.infer<typeof tryRuleAnswerSchema>

/** The most hits that are listed; the count goes on. */
export const mostHits = 300
