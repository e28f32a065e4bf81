import type { NoteSpot, TextsByPlace } from '../../shared/notes/place-notes.ts'

/**
 * The words after (1) or before (-1) a standpoint in reading order, beginning again at the other end; null where there
 * are none. Words that begin at the standpoint are the ones in hand, not the next.
 */
export function stepWords<Words extends NoteSpot>(words: readonly Words[], texts: TextsByPlace, from: Pick<NoteSpot, 'place' | 'start'> | null, step: 1 | -1): Words | null {
  const rank = new Map([...texts.keys()].map((key, index) => [key, index]))
  const rankOf = ({ place }: Pick<NoteSpot, 'place'>) => rank.get(place) ?? Infinity
  const ordered = [...words].sort((one, other) => rankOf(one) - rankOf(other) || one.start - other.start)
  if (from === null || !rank.has(from.place)) return ordered.at(step === 1 ? 0 : -1) ?? null
  const here = rankOf(from)
  const isAfter = (spot: Words) => rankOf(spot) > here || (rankOf(spot) === here && spot.start > from.start)
  const isBefore = (spot: Words) => rankOf(spot) < here || (rankOf(spot) === here && spot.start < from.start)
  return (step === 1 ? (ordered.find(isAfter) ?? ordered[0]) : (ordered.findLast(isBefore) ?? ordered.at(-1))) ?? null
}
