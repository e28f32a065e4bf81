import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The files of one folder of drafts. */
export interface DraftFiles {
  readonly folder: string
  readonly database: string
  /** The last good copy. */
  readonly copy: string
  /** The copy while it is being made. */
  readonly copying: string
  /** A new database being put together after damage, and the same when it is whole. */
  readonly rebuilding: string
  readonly rebuilt: string
  /** The damaged file's bytes while they are read: reading may change a database file. */
  readonly reading: string
  /** Its presence asks for a whole check at the next start. */
  readonly checkAtStart: string
}

export function draftFiles(folder: string): DraftFiles {
  const file = (name: string) => join(folder, name)
  return {
    folder,
    database: file('drafts.sqlite'),
    copy: file('drafts-backup.sqlite'),
    copying: file('drafts-backup-partial.sqlite'),
    rebuilding: file('drafts-rebuilding.sqlite'),
    rebuilt: file('drafts-rebuilt.sqlite'),
    reading: file('drafts-reading.sqlite'),
    checkAtStart: file('drafts-check-at-start'),
  }
}

/** The write-ahead log and its index stand beside a database and belong to it. */
const companions = ['-wal', '-shm'] as const

/** Removes a database with its companions, where they are there. */
export function removeDatabase(path: string): void {
  for (const companion of companions) rmSync(path + companion, { force: true })
  rmSync(path, { force: true })
}

/**
 * Renames a database out of the way with its companions, bytes untouched. The log goes first: left behind, it would
 * be played back into whatever file takes the name next.
 *
 * @param label `damaged`: `drafts.sqlite` becomes `drafts-damaged-2026-01-31T09-30-00.sqlite`
 * @returns the new file name, without the folder
 */
export function setAside(path: string, label: string, at: string): string {
  const stamp = at.slice(0, 19).replaceAll(':', '-')
  const stem = `${basename(path, '.sqlite')}-${label}-${stamp}`
  const folder = dirname(path)
  let name = `${stem}.sqlite`
  for (let count = 2; existsSync(join(folder, name)); count += 1) name = `${stem}-${count}.sqlite`
  for (const companion of companions) {
    if (existsSync(path + companion)) renameSync(path + companion, join(folder, name + companion))
  }
  if (existsSync(path)) renameSync(path, join(folder, name))
  flushFolder(folder)
  return name
}

/** As `flushFolder`, without holding up the main thread. */
export async function flushFolderInBackground(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a rename durable; systems that cannot flush a folder do it by themselves. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes a file's bytes durable. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const headerText = 'SQLite format 3\0'

/**
 * What a file's first 100 bytes say (sqlite.org/fileformat.html): whether they are a database's, and whether the file
 * is as long as they say. Only for a file that no connection of this process has open: closing it would drop their locks.
 *
 * @returns true for a file that may be opened; an empty one is a new database
 */
export function headerIsSound(path: string): boolean {
  const size = statSync(path).size
  if (size === 0) return true
  const header = Buffer.alloc(100)
  const handle = openSync(path, 'r')
  try {
    if (readSync(handle, header, 0, 100, 0) < 100) return false
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1', 0, 16) !== headerText) return false
  const stored = header.readUInt16BE(16)
  const pageSize = stored === 1 ? 65_536 : stored
  const log = path + companions[0]
  const logged = existsSync(log) && statSync(log).size > 0
  // Pages that are still in the log may be missing from the file.
  return logged || header.readUInt32BE(28) * pageSize <= size
}
