import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseError, isSound, openDatabase, type Database } from './database.ts'
import type { StoreNotice } from './draft-store.ts'
import { flushFile, flushFolder, headerIsSound, removeDatabase, setAside, type DraftFiles } from './files.ts'
import { salvage, type Salvaged } from './salvage.ts'

/** Files up to this size are checked whole at each start; larger ones in the background, before each copy. Bytes. */
const checkedAtStart = 24 * 1024 * 1024

/**
 * Whether a drafts file is damaged. A file that cannot be opened for want of permission or space is not: that failure
 * is thrown on.
 */
export function isDamaged(files: DraftFiles): boolean {
  if (!headerIsSound(files.database)) return true
  const whole = existsSync(files.checkAtStart) || statSync(files.database).size <= checkedAtStart
  return !isSound(files.database, whole)
}

/** Finishes what a start that was killed half-way left: a rebuilt file that is whole takes its place. */
export function finishRebuild(files: DraftFiles, now: string): void {
  if (existsSync(files.rebuilt)) {
    if (existsSync(files.database)) setAside(files.database, 'damaged', now)
    renameSync(files.rebuilt, files.database)
    flushFolder(files.folder)
  }
  for (const path of [files.rebuilding, files.reading, files.copying]) removeDatabase(path)
}

/**
 * Sets a damaged drafts file aside and puts a new one in its place: the last good copy where there is one, with
 * everything that can still be read from the damaged file. The damaged bytes are kept under a name of their own.
 * The new file is whole before the old one moves, so that a kill at any moment loses nothing.
 *
 * @param prepare brings the tables of the drafts up to date in the new file
 */
export function rebuild(files: DraftFiles, now: string, prepare: (database: Database) => void): StoreNotice {
  const damagedCopy = existsSync(files.copy) && !(headerIsSound(files.copy) && isSound(files.copy, true))
  const copyAside = damagedCopy ? setAside(files.copy, 'damaged', now) : null
  const copiedAt = existsSync(files.copy) ? statSync(files.copy).mtime : null

  removeDatabase(files.rebuilding)
  if (copiedAt !== null) copyFileSync(files.copy, files.rebuilding)
  const sound = openDatabase(files.rebuilding)
  let salvaged: Salvaged | null
  try {
    prepare(sound)
    salvaged = existsSync(files.database) ? salvageFrom(files, sound) : null
  } finally {
    sound.close()
  }
  flushFile(files.rebuilding)
  renameSync(files.rebuilding, files.rebuilt)
  flushFolder(files.folder)
  const aside = existsSync(files.database) ? setAside(files.database, 'damaged', now) : null
  renameSync(files.rebuilt, files.database)
  rmSync(files.checkAtStart, { force: true })
  flushFolder(files.folder)
  return noticeOf({ aside, copyAside, copiedAt, salvaged, now })
}

/** Reads a copy of the damaged file, never the file itself; null where not even its tables can be found. */
function salvageFrom(files: DraftFiles, sound: Database): Salvaged | null {
  removeDatabase(files.reading)
  copyFileSync(files.database, files.reading)
  if (existsSync(`${files.database}-wal`)) copyFileSync(`${files.database}-wal`, `${files.reading}-wal`)
  let damaged: Database | null = null
  try {
    damaged = openDatabase(files.reading)
    const source = damaged
    sound.run('PRAGMA foreign_keys = OFF')
    return sound.transaction(() => salvage(source, sound))
  } catch (fault) {
    if (fault instanceof DatabaseError && fault.fault === 'damaged') return null
    throw fault
  } finally {
    damaged?.close()
    removeDatabase(files.reading)
  }
}

interface Rebuilt {
  readonly aside: string | null
  readonly copyAside: string | null
  readonly copiedAt: Date | null
  readonly salvaged: Salvaged | null
  readonly now: string
}

function noticeOf({ aside, copyAside, copiedAt, salvaged, now }: Rebuilt): StoreNotice {
  const happened = aside === null ? 'The drafts file was missing.' : `The drafts file was damaged. It has been set aside, unchanged, as ${aside}.`
  const copyToo = copyAside === null ? '' : ` Its last good copy was damaged too and is kept as ${copyAside}.`
  const base = copiedAt === null ? ' There was no good copy, so Copydesk started with an empty desk' : ` The last good copy, made on ${spoken(copiedAt)}, has been opened`
  const count = salvaged?.drafts ?? 0
  const read = count === 0 ? '.' : `, and ${count === 1 ? 'one newer draft was' : `${count} newer drafts were`} read back from the damaged file.`
  const advice =
    aside === null
      ? 'Look through your latest drafts. If something is missing, look for drafts.sqlite in your own backups.'
      : salvaged === null || salvaged.partial
        ? `Look through your latest drafts: some may be older than you left them. Keep ${aside} until you have; more may be recovered from it.`
        : `Look through your latest drafts. When all is there, ${aside} may be deleted.`
  return { id: `drafts-set-aside-${now}`, message: `${happened}${copyToo}${base}${read}`, advice }
}

function spoken(date: Date): string {
  return date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
