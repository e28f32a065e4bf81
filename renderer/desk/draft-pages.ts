import type { DraftList, DraftRow } from '../../shared/ipc/drafts.ts'
import type { Failure, Result } from '../../shared/result.ts'
import { createStore, type Store } from '../app/store.ts'

/** Rows asked for at a time. */
export const pageSize = 100

/** What the desk lists at this moment. Pages that were never in view are not there. */
export interface DraftListing {
  readonly search: string
  readonly bin: boolean
  /** Only the stories that wait for a sub. */
  readonly onlySubmitted: boolean
  /** How many stories on the desk wait for a sub. */
  readonly submitted: number
  /** Null until the first answer. */
  readonly total: number | null
  readonly pages: ReadonlyMap<number, readonly DraftRow[]>
  readonly failure: Failure | null
}

export interface DraftPages {
  readonly listing: Store<DraftListing>
  /** The rows in view; the pages they stand on are asked for where they are missing. */
  want(first: number, last: number): void
  find(search: string): void
  showBin(bin: boolean): void
  showSubmitted(only: boolean): void
  /** Something has changed: the pages in view are asked for again, the rest forgotten. */
  refresh(): Promise<void>
}

type AskForPage = (request: { search: string; bin: boolean; submitted: boolean; offset: number; limit: number }) => Promise<Result<DraftList>>

/** The drafts of the desk, page by page, so that ten thousand cost no more than a screenful. */
export function createDraftPages(ask: AskForPage): DraftPages {
  const listing = createStore<DraftListing>({ search: '', bin: false, onlySubmitted: false, submitted: 0, total: null, pages: new Map(), failure: null })
  let view = { first: 0, last: 0 }
  // Answers to questions that no longer hold (another search, a list that has changed since) are dropped.
  let generation = 0
  const asked = new Set<number>()

  const askFor = (page: number) => {
    const { search, bin, onlySubmitted } = listing.get()
    return ask({ search, bin, submitted: onlySubmitted, offset: page * pageSize, limit: pageSize })
  }

  const load = async (page: number, of: number): Promise<void> => {
    asked.add(page)
    const result = await askFor(page)
    if (of !== generation) return
    asked.delete(page)
    if (!result.ok) return listing.update((now) => ({ ...now, failure: result.failure }))
    listing.update((now) => ({ ...now, total: result.value.total, submitted: result.value.submitted, pages: new Map(now.pages).set(page, result.value.rows), failure: null }))
  }

  const pagesInView = () => {
    const first = Math.floor(view.first / pageSize)
    const last = Math.floor(view.last / pageSize)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }

  const startAnew = (part: Partial<DraftListing>): void => {
    generation += 1
    asked.clear()
    view = { first: 0, last: 0 }
    // The rows of the earlier question stay in sight until the first answer comes.
    listing.update((now) => ({ ...now, ...part }))
    const current = generation
    void askFor(0).then((result) => {
      if (current !== generation) return
      listing.update((now) => (result.ok ? { ...now, total: result.value.total, submitted: result.value.submitted, pages: new Map([[0, result.value.rows]]), failure: null } : { ...now, failure: result.failure }))
    })
  }

  return {
    listing,
    want(first, last) {
      view = { first, last }
      const { pages } = listing.get()
      for (const page of pagesInView()) if (!pages.has(page) && !asked.has(page)) void load(page, generation)
    },
    find(search) {
      if (search !== listing.get().search) startAnew({ search })
    },
    showBin(bin) {
      if (bin !== listing.get().bin) startAnew({ bin, onlySubmitted: false, total: null, pages: new Map() })
    },
    showSubmitted(only) {
      if (only !== listing.get().onlySubmitted) startAnew({ onlySubmitted: only, total: null, pages: new Map() })
    },
    async refresh() {
      generation += 1
      asked.clear()
      const current = generation
      const inView = pagesInView()
      await Promise.all(inView.map((page) => load(page, current)))
      if (current !== generation) return
      listing.update((now) => ({ ...now, pages: new Map([...now.pages].filter(([page]) => inView.includes(page))) }))
    },
  }
}

/** The draft of one row; undefined while its page is on the way. */
export function rowAt({ pages }: DraftListing, index: number): DraftRow | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}
