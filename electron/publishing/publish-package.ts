import { createHash } from 'node:crypto'
import { z } from 'zod'
import { captionDataSchema } from '../../shared/captions/caption-data.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import { publicationActionSchema } from '../../shared/ipc/publishing.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import { identifierSchema } from '../../shared/story/identifier.ts'
import { storySchema, type PictureFile } from '../../shared/story/story.ts'
import { waiverSchema } from '../../shared/style/waiver.ts'

const packageSchema = z.object({
  story: storySchema,
  version: identifierSchema,
  stylebookVersion: z.string(),
  /** The stylebook's name; absent in packages frozen before houses could have their own. */
  stylebookName: z.string().optional(),
  /** What the published file of each picture says, by the picture's id; absent in packages frozen before pictures carried it. */
  captions: z.record(z.string(), captionDataSchema).optional(),
  /** Those that let a finding pass the gate. */
  waivers: z.array(waiverSchema),
  author: z.string(),
  /** What is done with it; absent in packages frozen before there was a choice. */
  action: publicationActionSchema.optional(),
  /** Why it is withdrawn. */
  reason: z.string().optional(),
  /** Not before this moment: ISO 8601, UTC. Absent where it is over already. */
  notBefore: z.string().nullable().optional(),
  /** The state of the story at the target that the person has seen and chose to overwrite. */
  overwrites: z.string().optional(),
  /** ISO 8601, UTC: when the story was first sent to this target, and when this version was. */
  firstPublishedAt: z.string(),
  publishedAt: z.string(),
})

/** Everything that goes out, frozen when the gate let it pass; what is sent later is made from this and nothing else. */
export type PublishPackage = z.infer<typeof packageSchema>

/** A package as a target gets it. */
export interface OutgoingPackage extends PublishPackage {
  /** The hash of each picture as it was added to the story, by the hash of the copy that goes out in its place; without an entry it goes as it was added. */
  readonly originals?: ReadonlyMap<string, string>
}

/** What a target knows a picture by: its bytes as it was added, whatever its caption says by now. */
export function originalHash({ originals }: OutgoingPackage, { hash }: PictureFile): string {
  return originals?.get(hash) ?? hash
}

export interface FrozenPackage {
  /** Canonical JSON. */
  readonly content: string
  /** SHA-256 of `content` in UTF-8, lower-case hex. */
  readonly hash: string
}

export function freeze(publishPackage: PublishPackage): FrozenPackage {
  const content = canonicalJson(publishPackage)
  return { content, hash: hashOf(content) }
}

/** The package again, where the bytes still are the ones that were approved. */
export function thaw({ content, hash }: FrozenPackage): Result<PublishPackage, Failure<'package-changed'>> {
  const changed = failure('package-changed', 'What lies in the outbox is not what passed the gate, so it was not sent. The draft is not touched.', 'Publish the story again.')
  if (hashOf(content) !== hash) return changed
  const parsed = packageSchema.safeParse(JSON.parse(content))
  return parsed.success ? success(parsed.data) : changed
}

function hashOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex')
}
