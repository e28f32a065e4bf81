import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'
import { placeKey, type TextBlock } from '../story/text-block.ts'
import type { Finding } from './finding.ts'

/**
 * How far a waiver reaches: this one place, these words wherever this rule finds them in this story, or all that this
 * rule finds in this story. Never further than that, and never into another story.
 */
export const waiverCovers = ['finding', 'words', 'rule'] as const
export type WaiverCovers = (typeof waiverCovers)[number]

/** Words longer than this are kept by their beginning. UTF-16 units. */
export const longestWaivedWords = 10_000

/** How much of the text on either side of waived words is remembered. UTF-16 units. */
export const anchorReach = 1_000

/** Where waived words stood, by what stood around them. */
const waiverAnchorSchema = z.object({
  /** `placeKey` of the block. */
  place: z.string().max(300),
  /** What stood before and after the words in that block, up to `anchorReach` units each. */
  before: z.string().max(anchorReach),
  after: z.string().max(anchorReach),
})

/** What a person lets pass, with the reason. */
export const waiverSchema = z.object({
  id: identifierSchema,
  storyId: identifierSchema,
  /** Waivers older than the choice cover one finding. */
  covers: z.enum(waiverCovers).default('finding'),
  /** `Finding.id` at the moment of the waiver; what a waiver without an anchor holds by. */
  finding: z.string().max(20_000),
  rule: z.string().max(100),
  /** The words as they stood, `waivedWords` of the finding. */
  words: z.string().max(longestWaivedWords),
  /** Only where one finding is covered; null in waivers older than anchors. */
  anchor: waiverAnchorSchema.nullable().default(null),
  reason: z.string().min(1).max(2_000),
  author: z.string().min(1).max(200),
  /** ISO 8601, UTC. */
  at: z.string(),
})
export type Waiver = z.infer<typeof waiverSchema>

/** The words of a finding as a waiver keeps them: half a surrogate pair does not survive a database, and nobody reads more than so many. */
export function waivedWords(text: string): string {
  return text.slice(0, longestWaivedWords).toWellFormed()
}

/**
 * What stands around a finding's words, to know the place again by. Where the text has moved a little since the finding
 * was made, the nearest place of its words counts; null where they are no longer there.
 */
export function anchorOf(finding: Pick<Finding, 'place' | 'start' | 'end' | 'text'>, blocks: readonly TextBlock[]): Waiver['anchor'] {
  const key = placeKey(finding.place)
  const block = blocks.find((candidate) => placeKey(candidate.place) === key)
  if (block === undefined) return null
  const start = nearestStart(block.text, finding)
  if (start === null) return null
  const end = start + finding.text.length
  return { place: key, before: block.text.slice(Math.max(0, start - anchorReach), start).toWellFormed(), after: block.text.slice(end, end + anchorReach).toWellFormed() }
}

function nearestStart(text: string, { start, text: words }: Pick<Finding, 'start' | 'text'>): number | null {
  if (text.startsWith(words, start)) return start
  const before = text.lastIndexOf(words, start)
  const after = text.indexOf(words, start)
  if (before === -1 || after === -1) return before === after ? null : Math.max(before, after)
  return start - before <= after - start ? before : after
}

/** True where two waivers of one story say the same thing, so that the newer takes the place of the older. */
export function coversTheSame(one: Pick<Waiver, 'covers' | 'finding' | 'rule' | 'words' | 'anchor'>, other: Pick<Waiver, 'covers' | 'finding' | 'rule' | 'words' | 'anchor'>): boolean {
  if (one.covers !== other.covers || one.rule !== other.rule) return false
  switch (one.covers) {
    case 'rule':
      return true
    case 'words':
      return one.words === other.words
    case 'finding':
      // Ids count the same words in one place, so a later finding may bear the id that an earlier one had: the surroundings decide.
      return one.finding === other.finding && one.anchor?.place === other.anchor?.place && one.anchor?.before === other.anchor?.before && one.anchor?.after === other.anchor?.after
  }
}
