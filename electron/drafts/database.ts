/** What every room of the main process sees of SQLite. */
export interface Database {
  /** Rows of a query, as plain objects. */
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  /** Runs one statement; gives how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number
  /** One durable transaction: all of `work` or nothing. A transaction inside another is part of the outer one. */
  transaction<T>(work: () => T): T
  /** Brings a room's tables up to date: runs each migration once, in order, each in its own transaction. */
  migrate(room: string, migrations: readonly string[]): void
  close(): void
}

export type Value = string | number | bigint | Uint8Array | null
