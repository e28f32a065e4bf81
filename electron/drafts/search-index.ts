import type { Story } from '../../shared/story/story.ts'
import type { Dateline } from '../../shared/dateline/dateline.ts'
import { projectBody } from '../../shared/story/project.ts'
import { printable } from './content.ts'
import { findVersion, readRecord, type Desk } from './records.ts'

/**
 * The search index follows the drafts at a short distance: a save marks its draft as stale in its own transaction
 * (so that a kill loses nothing), and the index catches up before the next search or in a quiet moment.
 *
 * @param limit at most so many drafts in this step
 * @returns true where nothing is left to do
 */
export function catchUp(desk: Desk, limit: number): boolean {
  const { database } = desk
  const stale = database.all<{ number: number; id: string; head_version: string }>('SELECT number, id, head_version FROM drafts WHERE search_stale = 1 ORDER BY number LIMIT ?', limit)
  if (stale.length === 0) return true
  database.transaction(() => {
    for (const { number, id, head_version } of stale) {
      const record = findVersion(desk, id, head_version)
      const story = record === undefined ? null : readRecord(desk, id, record)
      database.run('DELETE FROM search WHERE rowid = ?', number)
      // A story that cannot be read is not found by its words; the desk lists it all the same.
      if (story !== null) database.run('INSERT INTO search (rowid, head, body, captions) VALUES (?, ?, ?, ?)', number, ...searchTexts(story))
      database.run('UPDATE drafts SET search_stale = 0 WHERE number = ?', number)
    }
  })
  return stale.length < limit
}

/** What search looks through: head, body and pictures, each as one text without control characters. */
function searchTexts({ head, body, pictures }: Story): [string, string, string] {
  const { kicker, headline, standfirst, bylines, slug } = head
  return [
    joined([headline, kicker, standfirst, ...bylines, slug]),
    joined(projectBody(body, datelineWords).map((block) => block.text)),
    joined(pictures.flatMap(({ caption, photographer, agency, via, alt }) => [caption, photographer, agency, via, alt])),
  ]
}

function joined(texts: readonly string[]): string {
  return texts.map(printable).filter((text) => text.trim() !== '').join('\n')
}

/** The words of a dateline in no house's form: found by its city whatever the stylebook. */
function datelineWords({ places, agency }: Dateline): string {
  return `${[...places.flatMap(({ city, region, country }) => [city, region, country]), agency].filter((part) => part !== undefined).join(' ')} `
}

/** One word a person typed, as the pieces the index keeps apart (`o’brien` is two). */
export type SearchWord = readonly string[]

/** The words of what a person typed; none where nothing typed is a letter or a digit. */
export function wordsOf(typed: string): SearchWord[] {
  return typed.split(/\s+/u).flatMap((word) => {
    const pieces = word.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)
    return pieces === null ? [] : [pieces]
  })
}

/**
 * Words as a query of SQLite FTS5: every one must be there, the last letters of each may be missing. Words are
 * quoted, so that nothing typed is ever syntax.
 */
export function queryOf(words: readonly SearchWord[]): string {
  return words.map((pieces) => `"${pieces.join(' ')}"*`).join(' ')
}
