import Libsql from 'libsql'
import BackgroundLibsql from 'libsql/promise'

/**
 * The only file that knows which SQLite library the app uses. Everything above it speaks `Database`.
 *
 * What the library gets wrong is kept here: `get` adds a member of its own to the row, `pluck` and `backup` do not
 * work, and a failed open carries its code in the message only.
 */

export type Value = string | number | bigint | Uint8Array | null

/** What every room of the main process sees of SQLite. Every method throws a `DatabaseError` where the disk fails. */
export interface Database {
  /** Rows of a query, as plain objects. Blobs come as ArrayBuffer. */
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  /** Runs one statement; gives how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number
  /** One durable transaction: all of `work` or nothing. A transaction inside another is part of the outer one. */
  transaction<T>(work: () => T): T
  /**
   * A transaction that is not flushed to the disk at once: a crash of the app does not touch it, a power cut may undo
   * it as a whole. For what is made many times in a row, so that the disk holds no window up; `settle` makes it durable.
   */
  unhurried<T>(work: () => T): T
  /** Makes durable what unhurried transactions have left, on a thread of its own. */
  settle(): Promise<void>
  /**
   * Brings a room's tables up to date: runs each migration once, in order, each in its own transaction.
   * Several rooms share one file, so the count is kept for each room and not in `user_version`.
   */
  migrate(room: string, migrations: readonly string[]): void
  close(): void
}

/** full: no space, or the disk refuses to write; unwritable: no permission; damaged: not (any longer) a sound database. */
export type DatabaseFault = 'full' | 'unwritable' | 'damaged' | 'busy' | 'closed'

/** A failure of the disk or of the file, not of the program. Rooms turn it into a `Result` at their door. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault

  constructor(fault: DatabaseFault, cause: unknown) {
    super(`The database is ${fault}.`, { cause })
    this.name = 'DatabaseError'
    this.fault = fault
  }
}

/** Pages of the log after which a commit moves it into the file; SQLite's own figure. */
const logPages = 1_000

/** Milliseconds to wait for another connection's lock. */
const patience = 5_000

/**
 * Opens a database file, made where it is missing: write-ahead log, every commit flushed to the disk, foreign keys on.
 *
 * @param path of the file, or `:memory:`
 * @throws DatabaseError
 */
export function openDatabase(path: string): Database {
  const connection = guarded(() => new Libsql(path, { timeout: patience }))
  try {
    guarded(() => {
      connection.prepare('PRAGMA journal_mode = WAL').all()
      connection.exec('PRAGMA synchronous = FULL')
      connection.exec('PRAGMA foreign_keys = ON')
      // 16 MB: a search over thousands of drafts looks each of them up.
      connection.exec('PRAGMA cache_size = -16384')
    })
  } catch (fault) {
    connection.close()
    throw fault
  }
  return new Connection(connection, path)
}

class Connection implements Database {
  readonly #connection: Libsql.Database
  readonly #statements = new Map<string, Libsql.Statement>()

  readonly #path: string

  constructor(connection: Libsql.Database, path: string) {
    this.#connection = connection
    this.#path = path
  }

  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#with(sql, (statement) => statement.all(...values) as Row[])
  }

  run(sql: string, ...values: readonly Value[]): number {
    return this.#with(sql, (statement) => statement.run(...values).changes)
  }

  transaction<T>(work: () => T): T {
    if (!this.#connection.open) throw new DatabaseError('closed', null)
    if (this.#connection.inTransaction) return work()
    guarded(() => this.#connection.exec('BEGIN IMMEDIATE'))
    let value: T
    try {
      value = work()
      guarded(() => this.#connection.exec('COMMIT'))
    } catch (fault) {
      // A full disk may have ended the transaction already.
      if (this.#stillInTransaction()) this.#connection.exec('ROLLBACK')
      throw fault
    }
    return value
  }

  unhurried<T>(work: () => T): T {
    if (!this.#connection.open) throw new DatabaseError('closed', null)
    if (this.#connection.inTransaction) return work()
    // Moving the log into the file flushes too: that is left to `settle`.
    this.#connection.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0')
    try {
      return this.transaction(work)
    } finally {
      this.#connection.exec(`PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${logPages}`)
    }
  }

  async settle(): Promise<void> {
    if (this.#path === ':memory:' || !this.#connection.open) return
    const connection = guarded(() => new BackgroundLibsql(this.#path, { timeout: patience }))
    try {
      await connection.exec('PRAGMA wal_checkpoint(PASSIVE)')
    } catch (fault) {
      throw translated(fault)
    } finally {
      connection.close()
    }
  }

  migrate(room: string, migrations: readonly string[]): void {
    this.run('CREATE TABLE IF NOT EXISTS rooms (room TEXT NOT NULL UNIQUE, version INTEGER NOT NULL)')
    const reached = this.all<{ version: number }>('SELECT version FROM rooms WHERE room = ?', room)[0]?.version ?? 0
    migrations.slice(reached).forEach((migration, index) => {
      this.transaction(() => {
        guarded(() => this.#connection.exec(migration))
        this.run('INSERT INTO rooms (room, version) VALUES (?, ?) ON CONFLICT (room) DO UPDATE SET version = excluded.version', room, reached + index + 1)
      })
    })
  }

  /**
   * Leaves one plain file without a log beside it. More than neatness: the library lets go of a closed file only when
   * its statements are collected, and a log still open then would be removed by name, whoever's it has become.
   */
  close(): void {
    if (!this.#connection.open) return
    this.#statements.clear()
    try {
      this.#connection.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE')
    } catch {
      // Another reader, or a disk that refuses: everything is durable in the log, and the next opening plays it back.
    }
    this.#connection.close()
  }

  #stillInTransaction(): boolean {
    return this.#connection.inTransaction
  }

  #with<T>(sql: string, work: (statement: Libsql.Statement) => T): T {
    if (!this.#connection.open) throw new DatabaseError('closed', null)
    try {
      return guarded(() => {
        const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql)
        this.#statements.set(sql, statement)
        return work(statement)
      })
    } catch (fault) {
      // A statement that failed half-way still holds its place in the file: never used again.
      this.#statements.delete(sql)
      throw fault
    }
  }
}

/**
 * Holds a file against every other process until it is let go of; the system lets go of it too where this process ends in
 * whatever way. Null where another holds it.
 *
 * @throws DatabaseError where the file cannot be opened or written
 */
export function holdFile(path: string): { release(): void } | null {
  let connection: Libsql.Database | null = null
  try {
    const opened = guarded(() => new Libsql(path, { timeout: 0 }))
    connection = opened
    guarded(() => opened.exec('BEGIN EXCLUSIVE'))
    return { release: () => opened.close() }
  } catch (fault) {
    connection?.close()
    if (fault instanceof DatabaseError && fault.fault === 'busy') return null
    throw fault
  }
}

/**
 * Whether a database file holds together. Leaves nothing open behind it: the file may be renamed right after.
 *
 * @param whole true checks every page; false only that the file opens and lists its tables
 * @throws DatabaseError where the file cannot be opened for another reason than damage
 */
export function isSound(path: string, whole: boolean): boolean {
  let connection: Libsql.Database | null = null
  try {
    connection = new Libsql(path, { timeout: patience })
    connection.exec(whole ? failUnlessSound : 'SELECT name FROM sqlite_master')
    return true
  } catch (fault) {
    if (isDamage(fault)) return false
    throw translated(fault)
  } finally {
    connection?.close()
  }
}

/**
 * Checks a database file and copies it into a new one, on a connection and a thread of their own, so that the window
 * is never held up. The copy is not flushed to the disk.
 *
 * @returns false where the file is damaged; nothing is copied then
 * @throws DatabaseError (as a rejection) where the copy cannot be written
 */
export async function copySound(path: string, copy: string): Promise<boolean> {
  const connection = guarded(() => new BackgroundLibsql(path, { timeout: patience }))
  try {
    await connection.exec(failUnlessSound)
    await connection.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
    return true
  } catch (fault) {
    if (isDamage(fault)) return false
    throw translated(fault)
  } finally {
    connection.close()
  }
}

/**
 * A check whose answer is success or an error. Statements with rows would stay open until they are collected, and
 * would run on the main thread; these do neither.
 */
const failUnlessSound = `
  PRAGMA temp_store = MEMORY;
  CREATE TEMP TABLE soundness (answer TEXT CONSTRAINT database_is_sound CHECK (answer = 'ok'));
  INSERT INTO soundness SELECT quick_check FROM pragma_quick_check(1, 'main');
`

function isDamage(error: unknown): boolean {
  return error instanceof Error && (error.message.includes('database_is_sound') || faultOf(error) === 'damaged')
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (fault) {
    throw translated(fault)
  }
}

function translated(error: unknown): unknown {
  const fault = error instanceof DatabaseError ? null : faultOf(error)
  return fault === null ? error : new DatabaseError(fault, error)
}

/** SQLite's result codes (sqlite.org/rescode.html): the low byte is the kind, the rest says more. */
function faultOf(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null
  const code = 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode : Number(/: (\d+)"?\)?$/.exec(error.message)?.[1] ?? Number.NaN)
  switch (code & 0xff) {
    case 13:
      return 'full'
    case 10:
      return readFailures.has(code) ? 'damaged' : 'full'
    case 3:
    case 8:
    case 14:
      return 'unwritable'
    case 11:
    case 26:
      return 'damaged'
    case 5:
    case 6:
      return 'busy'
    default:
      return null
  }
}

/** SQLITE_IOERR_READ, _SHORT_READ, _CORRUPTFS: the bytes are not there to be read. Every other one is a refused write. */
const readFailures: ReadonlySet<number> = new Set([266, 522, 8458])
