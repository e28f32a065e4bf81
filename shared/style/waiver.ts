import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'

/** One finding let pass by a person, with the reason. It holds while the finding's id holds: the same rule, place and words. */
export const waiverSchema = z.object({
  id: identifierSchema,
  storyId: identifierSchema,
  /** `Finding.id` */
  finding: z.string().max(20_000),
  rule: z.string().max(100),
  /** The words as they stood, for the style report. */
  words: z.string().max(10_000),
  reason: z.string().min(1).max(2_000),
  author: z.string().min(1).max(200),
  /** ISO 8601, UTC. */
  at: z.string(),
})
export type Waiver = z.infer<typeof waiverSchema>
