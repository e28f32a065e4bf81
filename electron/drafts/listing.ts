import type { DraftList, DraftRow } from '../../shared/ipc/drafts.ts'
import type { RequestOf } from '../../shared/ipc/contract.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import { storyStatusSchema } from '../../shared/story/story.ts'
import type { DraftName } from './draft-store.ts'
import type { Desk } from './records.ts'
import { queryOf, wordsOf, type SearchWord } from './search-index.ts'
import { snippetOf } from './snippet.ts'
import { submissionColumns } from './submission.ts'

interface ListedDraft {
  readonly number: number
  readonly id: string
  readonly headline: string
  readonly slug: string
  readonly opening: string
  readonly status: string
  readonly submitted_by: string | null
  readonly submitted_at: string | null
  readonly words: number
  readonly changed_at: string
  readonly errors: number | null
  readonly warnings: number | null
  readonly suggestions: number | null
  readonly conflicts: number
  readonly binned_at: string | null
}

const columns = `d.number, d.id, d.headline, d.slug, d.opening, d.status, d.words, d.changed_at, d.errors, d.warnings, d.suggestions, d.binned_at,
  (SELECT count(*) FROM conflicts c WHERE c.story_id = d.id AND c.resolved_at IS NULL) AS conflicts,
  ${submissionColumns('d')}`

/** The desk: newest change first; with words to search for, best match first. */
export function listDrafts(desk: Desk, { search, bin, submitted = false, offset, limit }: RequestOf<'drafts.list'>): DraftList {
  const binned = bin ? 1 : 0
  const words = wordsOf(search)
  const waiting = countRows(desk, `binned = 0 ${onlySubmitted}`)
  const only = submitted ? onlySubmitted : ''
  if (words.length > 0) return { ...searchDrafts(desk, words, { binned, only, offset, limit }), submitted: waiting }
  const rows = desk.database.all<ListedDraft>(`SELECT ${columns} FROM drafts d WHERE d.binned = ? ${only} ORDER BY d.changed_at DESC, d.id DESC LIMIT ? OFFSET ?`, binned, limit, offset)
  return { rows: rows.map((row) => rowOf(row, null)), total: countRows(desk, `binned = ${binned} ${only}`), submitted: waiting }
}

const onlySubmitted = "AND status = 'submitted'"

function countRows({ database }: Desk, where: string): number {
  return database.all<{ total: number }>(`SELECT count(*) AS total FROM drafts WHERE ${where}`)[0]?.total ?? 0
}

/** Above this many matches their rank says nothing and costs much: the newest come first. */
const rankedAtMost = 1_000

/** Words in the head weigh ten times those of the body, words in captions three times. */
const rank = 'bm25(search, 10.0, 1.0, 3.0)'

function searchDrafts({ database }: Desk, words: readonly SearchWord[], { binned, only, offset, limit }: { binned: number; only: string; offset: number; limit: number }): Omit<DraftList, 'submitted'> {
  const query = queryOf(words)
  // CROSS JOIN: the index is asked once and each match looked up, never the index asked for each draft.
  const matching = `FROM search CROSS JOIN drafts d ON d.number = search.rowid WHERE search MATCH ? AND d.binned = ? ${only}`
  const total = only === '' ? countMatches(database, query, binned) : (database.all<{ total: number }>(`SELECT count(*) AS total ${matching}`, query, binned)[0]?.total ?? 0)
  const order = total > rankedAtMost ? 'd.changed_at DESC, d.id DESC' : `${rank}, d.changed_at DESC, d.id DESC`
  const page = database.all<{ number: number }>(`SELECT d.number ${matching} ORDER BY ${order} LIMIT ? OFFSET ?`, query, binned, limit, offset)
  const found = new Map(
    database
      .all<ListedDraft & { head: string; body: string; captions: string }>(
        `SELECT ${columns}, search.head, search.body, search.captions FROM json_each(?) page JOIN drafts d ON d.number = page.value JOIN search ON search.rowid = d.number`,
        JSON.stringify(page.map(({ number }) => number)),
      )
      .map((row) => [row.number, row]),
  )
  const rows = page.flatMap(({ number }) => {
    const row = found.get(number)
    return row === undefined ? [] : [rowOf(row, snippetOf([row.body, row.head, row.captions], words))]
  })
  return { rows, total }
}

/** How many drafts match, in the bin or out of it. What lies in the bin is counted one by one, the rest by the index alone. */
function countMatches(database: Desk['database'], query: string, binned: number): number {
  const count = (sql: string, ...values: readonly string[]) => database.all<{ total: number }>(sql, ...values)[0]?.total ?? 0
  const binIsEmpty = database.all('SELECT 1 FROM drafts WHERE binned = 1 LIMIT 1').length === 0
  const inBin = binIsEmpty ? 0 : count('SELECT count(*) AS total FROM search CROSS JOIN drafts d ON d.number = search.rowid WHERE search MATCH ? AND d.binned = 1', query)
  return binned === 1 ? inBin : count('SELECT count(*) AS total FROM search WHERE search MATCH ?', query) - inBin
}

function rowOf(row: ListedDraft, snippet: string | null): DraftRow {
  const { errors, warnings, suggestions } = row
  const status = storyStatusSchema.safeParse(row.status)
  return {
    id: row.id,
    headline: row.headline,
    slug: row.slug,
    opening: row.opening,
    status: status.success ? status.data : 'draft',
    submission: row.submitted_by === null || row.submitted_at === null ? null : { by: row.submitted_by, at: row.submitted_at },
    words: row.words,
    changedAt: row.changed_at,
    findings: errors === null || warnings === null || suggestions === null ? null : { error: errors, warning: warnings, suggestion: suggestions },
    conflicts: row.conflicts,
    binnedAt: row.binned_at,
    snippet,
  }
}

/** The drafts of a list of ids that lie on the desk, in its order. */
export function namesOf({ database }: Desk, ids: readonly StoryId[]): DraftName[] {
  const rows = database.all<{ id: StoryId; headline: string; opening: string }>(
    'SELECT id, headline, opening FROM drafts WHERE binned = 0 AND id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  )
  const titles = new Map(rows.map(({ id, headline, opening }) => [id, headline.trim() || opening.trim()]))
  return ids.flatMap((id) => {
    const title = titles.get(id)
    return title === undefined ? [] : [{ id, title }]
  })
}
