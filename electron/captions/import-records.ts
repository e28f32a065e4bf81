import type { CaptionImport } from '../../shared/ipc/captions.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Database } from '../drafts/database.ts'

export interface WaitingFile {
  readonly number: number
  readonly path: string
  readonly name: string
}

export interface FileOutcome {
  readonly outcome: 'added' | 'known' | 'refused'
  readonly hash: string | null
  readonly message: string
}

/** Imports on record, so that one that was cancelled, or that a quit cut off, goes on where it stood. A file that a power cut takes off the record is looked at again, and recognised. */
export interface ImportRecords {
  begin(): string
  addFiles(id: string, files: readonly { readonly path: string; readonly name: string }[]): void
  waiting(id: string): WaitingFile[]
  settle(id: string, number: number, outcome: FileOutcome): void
  setState(id: string, state: CaptionImport['state']): void
  read(id: string): CaptionImport | null
  list(): CaptionImport[]
  files(id: string): (FileOutcome & { name: string })[]
  forget(id: string): void
  /** Makes durable what has been noted so far, without holding anything up. */
  flush(): Promise<void>
}

const listed = `SELECT id, state, started_at AS startedAt,
  (SELECT count(*) FROM caption_import_files WHERE import = id) AS total,
  (SELECT count(*) FROM caption_import_files WHERE import = id AND outcome IS NOT NULL) AS done,
  (SELECT count(*) FROM caption_import_files WHERE import = id AND outcome = 'added') AS added,
  (SELECT count(*) FROM caption_import_files WHERE import = id AND outcome = 'known') AS known,
  (SELECT count(*) FROM caption_import_files WHERE import = id AND outcome = 'refused') AS refused
  FROM caption_imports`

export function openImportRecords(database: Database, now: () => Date): ImportRecords {
  // What a quit or a crash cut off waits for the person.
  database.run("UPDATE caption_imports SET state = 'paused' WHERE state = 'running'")
  return {
    begin: () => {
      const id = mintIdentifier()
      database.unhurried(() => database.run("INSERT INTO caption_imports (id, state, started_at) VALUES (?, 'running', ?)", id, now().toISOString()))
      return id
    },
    addFiles: (id, files) =>
      database.unhurried(() => {
        const [last] = database.all<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM caption_import_files WHERE import = ?', id)
        files.forEach(({ path, name }, index) => database.run('INSERT INTO caption_import_files (import, number, path, name) VALUES (?, ?, ?, ?)', id, (last?.last ?? 0) + index + 1, path, name))
      }),
    waiting: (id) => database.all('SELECT number, path, name FROM caption_import_files WHERE import = ? AND outcome IS NULL ORDER BY number', id),
    settle: (id, number, { outcome, hash, message }) => void database.unhurried(() => database.run('UPDATE caption_import_files SET outcome = ?, hash = ?, message = ? WHERE import = ? AND number = ?', outcome, hash, message, id, number)),
    setState: (id, state) => void database.unhurried(() => database.run('UPDATE caption_imports SET state = ? WHERE id = ?', state, id)),
    flush: () => database.settle(),
    read: (id) => database.all<CaptionImport>(`${listed} WHERE id = ? AND forgotten = 0`, id)[0] ?? null,
    list: () => database.all<CaptionImport>(`${listed} WHERE forgotten = 0 ORDER BY state = 'done', id DESC LIMIT 20`),
    files: (id) => database.all(`SELECT name, outcome, hash, message FROM caption_import_files WHERE import = ? AND outcome IS NOT NULL ORDER BY outcome <> 'refused', number LIMIT 20000`, id),
    forget: (id) => void database.run("UPDATE caption_imports SET forgotten = 1, state = 'done' WHERE id = ?", id),
  }
}
