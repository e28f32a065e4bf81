import { createStorySearch, type FoundMatches } from '../../shared/find/find-in-story.ts'
import type { Finder, FindQuery } from '../../shared/find/find-query.ts'
import type * as patterns from '../../shared/find/pattern-finder.ts'
import { plainFinder } from '../../shared/find/plain-finder.ts'
import type { Searchable } from '../../shared/find/searchable.ts'
import { createStore } from '../app/store.ts'

type PatternEngine = typeof patterns

/** Read from the disk when the first pattern is looked for. */
export const patternEngine = createStore<PatternEngine | null>(null)

/** A search that is ready to run; or why it is not. */
export type Search =
  | { readonly kind: 'ready'; readonly inStory: (texts: readonly Searchable[]) => FoundMatches; readonly inBlock: (text: string) => ReturnType<Finder> }
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly message: string }

/** Steps for the paint of one block: it is drawn anew at each letter that is typed in it. */
const paintAllowance = 400_000

let kept: { readonly query: FindQuery; readonly search: Search } | null = null

/** The search of a query; the same one as long as the query and the engine stay, with all that it remembers. */
export function searchOf(query: FindQuery): Search {
  if (kept !== null && kept.query === query && kept.search.kind !== 'loading') return kept.search
  kept = { query, search: makeSearch(query) }
  return kept.search
}

function makeSearch(query: FindQuery): Search {
  if (!query.isPattern || query.words === '') return ready(plainFinder(query))
  const engine = patternEngine.get()
  if (engine === null) {
    void import('../../shared/find/pattern-finder.ts').then((loaded) => patternEngine.set(loaded))
    return { kind: 'loading' }
  }
  const made = engine.patternFinder(query)
  return made.ok ? ready(made.value) : { kind: 'problem', message: made.failure.message }
}

function ready(finder: Finder): Search {
  return { kind: 'ready', inStory: createStorySearch(finder), inBlock: (text) => finder(text, { left: paintAllowance, stoppedAt: null }) }
}
