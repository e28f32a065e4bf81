import { z } from 'zod'
import { identifierSchema } from '../../story/identifier.ts'
import { placeKey, type TextBlock } from '../../story/text-block.ts'

/** Longer stretches are kept by their beginning. UTF-16 units. */
const longestStretch = 2_000

/** A fix that a person applied in the app: the stretch of text as it was and as it became, whole words on either side. */
export const appliedFixSchema = z.object({
  id: identifierSchema,
  storyId: identifierSchema,
  rule: z.string().max(100),
  /** `placeKey` of the block. */
  place: z.string().max(300),
  before: z.string().max(longestStretch),
  after: z.string().max(longestStretch),
  author: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
})
export type AppliedFix = z.infer<typeof appliedFixSchema>

/** A word longer than this is cut, so that a text without spaces is not looked through whole. UTF-16 units. */
const longestWord = 100

type Stretch = Pick<AppliedFix, 'before' | 'after'>

/** The stretch in which two texts differ, with the words it touches and one more on either side; null where they are the same. */
export function changedStretch(before: string, after: string): Stretch | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const left = /\S*\s*$/u.exec(before.slice(Math.max(0, head - longestWord), head))?.[0].length ?? 0
  const right = /^\s*\S*/u.exec(before.slice(before.length - tail, before.length - tail + longestWord))?.[0].length ?? 0
  const kept = (text: string) => text.slice(head - left, text.length - tail + right).slice(0, longestStretch).toWellFormed()
  return { before: kept(before), after: kept(after) }
}

/** The changes between two states of a story’s blocks, block by block. */
export function changedStretches(before: readonly TextBlock[], after: readonly TextBlock[]): (Stretch & Pick<AppliedFix, 'place'>)[] {
  const textBefore = new Map(before.map(({ place, text }) => [placeKey(place), text]))
  return after.flatMap(({ place, text }) => {
    const key = placeKey(place)
    const stretch = changedStretch(textBefore.get(key) ?? text, text)
    return stretch === null ? [] : [{ place: key, ...stretch }]
  })
}

/**
 * The fixes whose result still stands in the text, each once and in the order they were applied: one that was undone or
 * written over since is left out. A fix that is doubted (what it mended stands there too) is left out as well.
 */
export function standingFixes(fixes: readonly AppliedFix[], blocks: readonly TextBlock[]): AppliedFix[] {
  const texts = new Map(blocks.map(({ place, text }) => [placeKey(place), text.toWellFormed()]))
  const body = blocks.filter(({ place }) => place.part === 'body').map(({ text }) => text.toWellFormed())
  const stands = ({ place, before, after }: AppliedFix): boolean => {
    const own = texts.get(place)
    // A paragraph that has been joined to another lives on in that one.
    return own === undefined ? place.startsWith('body:') && body.some((text) => shows(text, before, after)) : shows(own, before, after)
  }
  const byResult = new Map(fixes.filter(stands).map((fix) => [JSON.stringify([fix.rule, fix.place, fix.before, fix.after]), fix]))
  return [...byResult.values()].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function shows(text: string, before: string, after: string): boolean {
  if (after === '') return text === ''
  return text.includes(after) && !(before.includes(after) && text.includes(before))
}
