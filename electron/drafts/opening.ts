import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { finishRebuild, isDamaged, rebuild } from './damage.ts'
import { DatabaseError, openDatabase, type Database, type DatabaseFault } from './database.ts'
import type { StoreNotice } from './draft-store.ts'
import type { DraftFiles } from './files.ts'
import { draftMigrations } from './schema.ts'

export interface OpenedDrafts {
  readonly database: Database
  /** Why nothing can be saved, or null where all is well. */
  readonly blocked: DatabaseFault | null
  readonly notices: readonly StoreNotice[]
  close(): void
}

/** Opens the drafts file, mends what can be mended, and falls back to reading only where nothing can be written. */
export function openDrafts(files: DraftFiles, now: string): OpenedDrafts {
  const notices: StoreNotice[] = []
  try {
    mkdirSync(files.folder, { recursive: true, mode: 0o700 })
    finishRebuild(files, now)
    const lost = !existsSync(files.database) && existsSync(files.copy)
    if (lost || (existsSync(files.database) && isDamaged(files))) notices.push(rebuild(files, now, prepareDrafts))
    const database = openDatabase(files.database)
    try {
      prepareDrafts(database)
      // Takes the write lock once, so that a file that cannot be written to is known now and not at the first save.
      database.transaction(() => undefined)
    } catch (fault) {
      database.close()
      throw fault
    }
    return { database, blocked: null, notices, close: () => database.close() }
  } catch (fault) {
    const blocked = blockOf(fault)
    if (blocked === null) throw fault
    const reading = openForReading(files)
    return { ...reading, blocked, notices: [...notices, blockedNotice(blocked, reading.found)] }
  }
}

/** The tables of the drafts, and this machine's row. */
export function prepareDrafts(database: Database): void {
  database.migrate('drafts', draftMigrations)
  database.run('INSERT INTO device (id, counter) SELECT ?, 0 WHERE NOT EXISTS (SELECT 1 FROM device)', mintIdentifier())
}

function blockOf(fault: unknown): DatabaseFault | null {
  if (fault instanceof DatabaseError) return fault.fault
  if (!(fault instanceof Error) || !('code' in fault)) return null
  switch (fault.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'unwritable'
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
    case 'EIO':
      return 'full'
    default:
      return null
  }
}

/** A copy of the drafts in a private temporary folder, to read from; empty where not even reading works. */
function openForReading(files: DraftFiles): Pick<OpenedDrafts, 'database' | 'close'> & { found: boolean } {
  let folder: string | null = null
  const discard = () => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
  try {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-reading-'))
    const path = join(folder, 'drafts.sqlite')
    for (const part of ['', '-wal']) {
      if (!existsSync(files.database + part)) continue
      copyFileSync(files.database + part, path + part)
      // A copy takes over the permissions too; this one must open.
      chmodSync(path + part, 0o600)
    }
    const database = openDatabase(path)
    prepareDrafts(database)
    return { database, found: true, close: () => (database.close(), discard()) }
  } catch (fault) {
    discard()
    if (!(fault instanceof DatabaseError) && !(fault instanceof Error && 'code' in fault)) throw fault
    const database = openDatabase(':memory:')
    prepareDrafts(database)
    return { database, found: false, close: () => database.close() }
  }
}

function blockedNotice(blocked: DatabaseFault, found: boolean): StoreNotice {
  const kept = found ? 'Your drafts can be read and exported, but nothing can be saved' : 'Your drafts could not be opened, and nothing can be saved'
  const why = blocked === 'full' ? 'the disk is full or refuses to write' : blocked === 'busy' ? 'another program holds the drafts file' : 'Copydesk may not write to their folder'
  const next = blocked === 'full' ? 'Free some space on the disk' : blocked === 'busy' ? 'Close the other program' : 'Give your user write permission for the folder of the drafts'
  return { id: `drafts-${blocked}`, message: `${kept}: ${why}. The drafts file itself is untouched.`, advice: `${next}, then start Copydesk again.` }
}
