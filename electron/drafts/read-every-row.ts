import { DatabaseError, type Database, type Value } from './database.ts'

export type Row = Record<string, Value | ArrayBuffer>

const step = 200
/** Rows to try one by one past a damaged page before giving up on the stretch. */
const maximumProbes = 200_000

/**
 * Reads a table in order of its row numbers and, past a damaged page, row by row.
 *
 * @param table one with row numbers, as every table of the drafts file has
 * @returns the rows, each with its number as `salvage_row`; `whole` where nothing stood in the way
 */
export function readEveryRow(damaged: Database, table: string): { rows: Row[]; whole: boolean } {
  const rows: Row[] = []
  let last = Number.MIN_SAFE_INTEGER
  const keep = (found: readonly Row[]) => {
    for (const row of found) {
      last = Number(row['salvage_row'])
      rows.push(row)
    }
  }
  for (;;) {
    const found = attemptRead(() => damaged.all<Row>(`SELECT rowid AS salvage_row, * FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${step}`, last))
    if (found === null) break
    keep(found)
    if (found.length < step) return { rows, whole: true }
  }
  const top = attemptRead(() => damaged.all<{ top: number | null }>(`SELECT max(rowid) AS top FROM "${table}"`)[0]?.top ?? null)
  const first = Math.max(last + 1, 1)
  for (let number = first; number <= Math.min(top ?? first + step * 10, first + maximumProbes); number += 1) {
    keep(attemptRead(() => damaged.all<Row>(`SELECT rowid AS salvage_row, * FROM "${table}" WHERE rowid = ?`, number)) ?? [])
  }
  return { rows, whole: false }
}

/** Null where the damage stands in the way. A table or column that is gone is damage too. */
export function attemptRead<T>(read: () => T): T | null {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof DatabaseError && fault.fault === 'damaged') return null
    if (fault instanceof Error && /no such (table|column)/.test(fault.message)) return null
    throw fault
  }
}
