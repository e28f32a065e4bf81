import { captionPropertyNames, type CaptionData, type CaptionProperty } from '../../shared/captions/caption-data.ts'
import type { Database } from '../drafts/database.ts'

/** Properties whose values come again: prose and dates are written anew each time. */
const comesAgain: readonly CaptionProperty[] = captionPropertyNames.filter((property) => !['description', 'altText', 'extendedDescription', 'aiPrompt', 'dateCreated', 'locationsShown', 'digitalSourceType', 'dataMining'].includes(property))

const longestValue = 300

/** Counts the values that a change brought into a caption, for pick lists and type-ahead. */
export function noteValues(database: Database, before: CaptionData, after: CaptionData, at: string): void {
  for (const property of comesAgain) {
    const known = new Set(entriesOf(before[property]))
    for (const value of entriesOf(after[property])) {
      if (known.has(value) || value.trim() === '' || value.length > longestValue) continue
      database.run('INSERT INTO caption_values (property, value, folded, uses, used_at) VALUES (?, ?, ?, 1, ?) ON CONFLICT (property, value) DO UPDATE SET uses = uses + 1, used_at = excluded.used_at', property, value, foldWords(value), at)
    }
  }
}

function entriesOf(value: CaptionData[CaptionProperty]): string[] {
  return typeof value === 'string' ? [value] : value.filter((entry) => typeof entry === 'string')
}

/** The values of a property that begin as typed, or have a word that does; most used first, twenty at most. */
export function suggestValues(database: Database, property: CaptionProperty, typed: string): { value: string; uses: number }[] {
  const begin = foldWords(typed).trim().replace(/[\\%_]/gu, '\\$&')
  return database.all('SELECT value, uses FROM caption_values WHERE property = ? AND (folded LIKE ? ESCAPE \'\\\' OR folded LIKE ? ESCAPE \'\\\') ORDER BY folded LIKE ? ESCAPE \'\\\' DESC, uses DESC, used_at DESC LIMIT 20', property, `${begin}%`, `% ${begin}%`, `${begin}%`)
}

/** Small letters without accents, by which captions are searched. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
