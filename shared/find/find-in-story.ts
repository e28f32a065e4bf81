import type { Place } from '../story/text-block.ts'
import { storyAllowance, type Finder, type Match } from './find-query.ts'
import type { Searchable } from './searchable.ts'

/** A match where it stands in the story. */
export interface FoundMatch extends Match {
  readonly place: Place
  /** The words that matched. */
  readonly text: string
  /** True where the words belong to a dateline and only its form can change them. */
  readonly isWritten: boolean
}

export interface FoundMatches {
  /** In reading order. */
  readonly matches: readonly FoundMatch[]
  /** False where the pattern used up its allowance before the end of the story. */
  readonly isWhole: boolean
}

/**
 * A search that remembers what it found in each text, so that a keystroke in a long story costs a look at one
 * paragraph.
 */
export function createStorySearch(finder: Finder): (texts: readonly Searchable[]) => FoundMatches {
  let known = new Map<string, readonly Match[]>()
  return (texts) => {
    const allowance = storyAllowance()
    const next: typeof known = new Map()
    const matches: FoundMatch[] = []
    for (const { place, text, writtenUntil } of texts) {
      if (text === '') continue
      const found = known.get(text) ?? finder(text, allowance)
      if (allowance.stoppedAt === null) next.set(text, found)
      for (const match of found) matches.push({ ...match, place, text: text.slice(match.start, match.end), isWritten: match.start < writtenUntil })
      if (allowance.stoppedAt !== null) break
    }
    known = next
    return { matches, isWhole: allowance.stoppedAt === null }
  }
}
