import { existsSync, statSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { DatabaseError, copySound } from './database.ts'
import { flushFolderInBackground, removeDatabase, type DraftFiles } from './files.ts'

export type CopyOutcome = 'copied' | 'failed' | 'damaged'

/**
 * Makes the last good copy: checks the drafts file, copies it, flushes the copy and renames it into place, all on a
 * thread of its own. A kill at any moment leaves the copy that was there. Never rejects for what a disk does.
 */
export async function copyDrafts(files: DraftFiles): Promise<CopyOutcome> {
  try {
    removeDatabase(files.copying)
    if (!(await copySound(files.database, files.copying))) {
      // The next start checks the whole file, sets it aside and reads back what it can.
      await writeFile(files.checkAtStart, '')
      return 'damaged'
    }
    const handle = await open(files.copying, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(files.copying, files.copy)
    await flushFolderInBackground(files.folder)
    await rm(files.checkAtStart, { force: true })
    return 'copied'
  } catch (fault) {
    if (fault instanceof DatabaseError || (fault instanceof Error && 'code' in fault)) return 'failed'
    throw fault
  }
}

/** Whether the drafts file was written to after its copy was made; by the files' times, for the first copy of a run. */
export function copyIsOlder(files: DraftFiles): boolean {
  if (!existsSync(files.copy)) return true
  const copied = statSync(files.copy).mtimeMs
  return [files.database, `${files.database}-wal`].some((path) => existsSync(path) && statSync(path).mtimeMs > copied)
}

