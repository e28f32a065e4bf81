import type { BannedTerm, HouseStylebook, Pair, PreferredTerm, Swap } from '../../shared/house-stylebook/house-stylebook.ts'

/** One line of a table as it stands on the screen, cell by cell. */
export type Row = readonly string[]

/** A table on the screen and the data it stands for. */
export interface TableForm<Data> {
  /** The lines for the data; those of `before` that still hold stay where they are and as they were typed. */
  readonly read: (data: Data, before: readonly Row[]) => readonly Row[]
  readonly write: (rows: readonly Row[]) => Data
  /** Where the data of each line stands, as paths in the file name it; null for a line that is empty. */
  readonly paths: (rows: readonly Row[]) => readonly (readonly [list: string, index: number] | null)[]
}

type Terms = HouseStylebook['terms']
const isBlank = (row: Row) => row.every((cell) => cell.trim() === '')
const usesOf = (cell: string) => cell.split(';').map((use) => use.trim()).filter((use) => use !== '').slice(0, 20)
const usesAsCell = (use: readonly string[]) => use.join('; ')

/** Banned and preferred terms in one table: word, what is written instead (several apart by `;`), note. Without the second, the word is banned. */
export const termForm: TableForm<Terms> = {
  read: (terms, before) => keepPlaces([...terms.banned.map(({ term, message }) => [term, '', message]), ...terms.preferred.map(({ term, use, message }) => [term, usesAsCell(use), message])], before, (row) => termForm.write([row])),
  write: (rows) => {
    const banned: BannedTerm[] = []
    const preferred: PreferredTerm[] = []
    for (const row of rows) {
      if (isBlank(row)) continue
      const [term = '', instead = '', message = ''] = row
      const use = usesOf(instead)
      if (use.length === 0) banned.push({ term: term.trim(), message: message.trim() })
      else preferred.push({ term: term.trim(), use, message: message.trim() })
    }
    return { banned, preferred }
  },
  paths: (rows) => {
    let banned = 0
    let preferred = 0
    return rows.map((row) => (isBlank(row) ? null : usesOf(row[1] ?? '').length === 0 ? ['banned', banned++] : ['preferred', preferred++]))
  },
}

/** Words and what to write instead. `name` is the field of the file. */
export const swapForm = (name: string): TableForm<readonly Swap[]> => ({
  read: (swaps, before) => keepPlaces(swaps.map(({ find, use }) => [find, usesAsCell(use)]), before, (row) => swapForm(name).write([row])),
  write: (rows) => rows.filter((row) => !isBlank(row)).map(([find = '', use = '']) => ({ find: find.trim(), use: usesOf(use) })),
  paths: numbered(name),
})

/** Pairs of forms of which a story keeps one. */
export const pairForm = (name: string): TableForm<readonly Pair[]> => ({
  read: (pairs, before) => keepPlaces(pairs.map(({ one, other }) => [one, other]), before, (row) => pairForm(name).write([row])),
  write: (rows) => rows.filter((row) => !isBlank(row)).map(([one = '', other = '']) => ({ one: one.trim(), other: other.trim() })),
  paths: numbered(name),
})

function numbered(name: string): TableForm<unknown>['paths'] {
  return (rows) => {
    let count = 0
    return rows.map((row) => (isBlank(row) ? null : [name, count++]))
  }
}

/**
 * The lines in the order they stood in before, so that nothing jumps about when a word turns from banned to preferred
 * or a step is undone; a new line goes behind the one it follows in the data.
 */
function keepPlaces(rows: readonly Row[], before: readonly Row[], meaning: (row: Row) => unknown): readonly Row[] {
  const waiting = new Map<string, number[]>()
  rows.forEach((row, index) => waiting.set(row[0] ?? '', [...(waiting.get(row[0] ?? '') ?? []), index]))
  const placed: number[] = []
  const typed = new Map<number, Row>()
  for (const row of before) {
    const index = waiting.get((row[0] ?? '').trim())?.shift()
    if (index === undefined) continue
    placed.push(index)
    if (JSON.stringify(meaning(row)) === JSON.stringify(meaning(rows[index] ?? []))) typed.set(index, row)
  }
  const known = new Set(placed)
  rows.forEach((_, index) => {
    if (known.has(index)) return
    const after = index === 0 ? -1 : placed.indexOf(index - 1)
    placed.splice(index > 0 && after < 0 ? placed.length : after + 1, 0, index)
  })
  return placed.map((index) => typed.get(index) ?? rows[index] ?? [])
}

/** Lines and cells of what was copied from a spreadsheet or a list; null for a few words that belong into one field. */
export function pastedRows(text: string): readonly Row[] | null {
  const lines = text.replace(/(?:\r\n?|\n)+$/u, '').split(/\r\n?|\n/u)
  if (lines.length < 2 && !text.includes('\t')) return null
  return lines.map((line) => line.split('\t').map(unquoted)).filter((row) => !isBlank(row))
}

/** A spreadsheet puts a cell with a quotation mark in it into quotation marks and doubles those inside. */
function unquoted(cell: string): string {
  const trimmed = cell.trim()
  return /^"(?:[^"]|"")*"$/u.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed
}
