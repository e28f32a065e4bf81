import { z } from 'zod'
import { creditRoleSchema } from '../credit/credit.ts'
import { stylebookIdSchema } from '../stylebooks/stylebook.ts'
import { bodySchema } from './body.ts'
import { identifierSchema } from './identifier.ts'

const line = (maximum: number) => z.string().max(maximum)

export const storyHeadSchema = z.object({
  kicker: line(500),
  headline: line(2_000),
  standfirst: line(10_000),
  /** One entry a person, as it is to be printed, without `By`: `Kim Willsher in Paris`. */
  bylines: z.array(line(500)).max(50),
  /** The name the desk knows the story by; lower case, words joined by hyphens. */
  slug: line(200),
  /** BCP 47: `en-GB`, `en-US`. */
  language: z.string().max(35),
  stylebook: stylebookIdSchema,
  /** Where the story runs: a section as the targets know it; absent where the target's own default counts. */
  section: line(200).optional(),
  tags: z.array(line(100)).max(50).optional(),
  /** Not before this moment: ISO 8601, UTC. It holds at every exit. */
  embargo: z.iso.datetime().optional(),
  /** What was corrected after publication, oldest first. `date` is the day at the desk (`2026-03-02`); `note` says what was wrong and what is right. */
  corrections: z.array(z.object({ date: z.iso.date(), note: line(2_000) })).max(50).optional(),
  /** The house's own stylebook laid over it, by its id; absent where the shipped one counts alone. */
  house: identifierSchema.optional(),
})
export type StoryHead = z.infer<typeof storyHeadSchema>

/** The original picture as it was added: kept byte for byte, named by the SHA-256 of its bytes. */
export const pictureFileSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/jpeg', 'image/png']),
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
  /** The file's own name, for the person to recognise it by; never a path. */
  name: z.string().max(300),
})
export type PictureFile = z.infer<typeof pictureFileSchema>

/** The spot of a picture that a narrower form of it must keep, as parts of its width and height from the top left. Data only: no pixel is ever cut away. */
export const focalPointSchema = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
export type FocalPoint = z.infer<typeof focalPointSchema>

/** A picture with its words. Where it stands is told by the body, whose picture blocks name it by its id (`lay-out-pictures.ts`). */
export const pictureSchema = z.object({
  id: identifierSchema,
  /** Null is a slot: a caption waiting for its picture, as an imported page leaves one. */
  file: pictureFileSchema.nullable(),
  caption: line(10_000),
  photographer: line(300),
  agency: line(300),
  via: line(300).default(''),
  role: creditRoleSchema.default('photo'),
  alt: line(5_000),
  /** Absent where nobody has set one: then the middle counts. */
  focalPoint: focalPointSchema.optional(),
  /** Who made it as the file itself says (IPTC creator and credit line), kept from when it was added; for checking the credit against, never published. */
  embedded: z.object({ photographer: line(300), agency: line(300) }).optional(),
})
export type Picture = z.infer<typeof pictureSchema>

export const currentSchemaVersion = 1

/** A story as it is saved, sent and exported: everything a reader may see, nothing a desk keeps to itself. */
export const storySchema = z.object({
  schemaVersion: z.literal(currentSchemaVersion),
  id: identifierSchema,
  head: storyHeadSchema,
  body: bodySchema,
  pictures: z.array(pictureSchema).max(500),
})
export type Story = z.infer<typeof storySchema>

export const storyStatuses = ['draft', 'submitted', 'in-sub-editing', 'ready', 'published', 'corrected', 'withdrawn'] as const
export const storyStatusSchema = z.enum(storyStatuses)
export type StoryStatus = z.infer<typeof storyStatusSchema>
