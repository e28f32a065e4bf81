import { placeKey, type Place } from '../story/text-block.ts'
import type { FoundMatch } from './find-in-story.ts'
import type { Searchable } from './searchable.ts'

/** Where a search goes on from: a text of the story and an offset in it (UTF-16 units). */
export interface Standpoint {
  readonly place: Place
  readonly offset: number
  /** True where a match that begins at the very offset is the one in hand and not the next. */
  readonly isPast: boolean
}

/**
 * The index of the match after (1) or before (-1) a place in reading order, beginning again at the other end; -1 where
 * there is none. Without a standpoint, or with one in a text that is gone, the first or the last.
 */
export function stepMatch(matches: readonly FoundMatch[], texts: readonly Searchable[], from: Standpoint | null, step: 1 | -1): number {
  if (matches.length === 0) return -1
  const ranks = new Map(texts.map(({ place }, index) => [placeKey(place), index]))
  const here = from === null ? undefined : ranks.get(placeKey(from.place))
  if (from === null || here === undefined) return step === 1 ? 0 : matches.length - 1
  const past = matches.findIndex(({ place, start }) => {
    const rank = ranks.get(placeKey(place)) ?? 0
    return rank > here || (rank === here && (step === 1 && from.isPast ? start > from.offset : start >= from.offset))
  })
  if (step === 1) return past === -1 ? 0 : past
  return (past <= 0 ? matches.length : past) - 1
}
