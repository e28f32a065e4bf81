import { existsSync, statSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { DatabaseError, runInBackground } from './database.ts'
import { flushFolder, removeDatabase, type DraftFiles } from './files.ts'

export type CopyOutcome = 'copied' | 'failed' | 'damaged'

/**
 * Makes the last good copy: checks the drafts file, copies it, flushes the copy and renames it into place, all on a
 * thread of its own. A kill at any moment leaves the copy that was there. Never rejects for what a disk does.
 */
export async function copyDrafts(files: DraftFiles): Promise<CopyOutcome> {
  try {
    removeDatabase(files.copying)
    await runInBackground(files.database, [failUnlessSound, `VACUUM INTO '${files.copying.replaceAll("'", "''")}'`])
    const handle = await open(files.copying, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(files.copying, files.copy)
    flushFolder(files.folder)
    await rm(files.checkAtStart, { force: true })
    return 'copied'
  } catch (fault) {
    if (isDamage(fault)) {
      // The next start checks the whole file, sets it aside and reads back what it can.
      await writeFile(files.checkAtStart, '').catch(() => undefined)
      return 'damaged'
    }
    if (fault instanceof DatabaseError || (fault instanceof Error && 'code' in fault)) return 'failed'
    throw fault
  }
}

/**
 * A check whose answer is success or an error, because only statements without rows run off the main thread: the
 * second row of a table that takes one row only.
 */
const failUnlessSound = `
  CREATE TEMP TABLE soundness (answer TEXT CONSTRAINT drafts_file_is_sound CHECK (answer = 'ok'));
  INSERT INTO soundness SELECT quick_check FROM pragma_quick_check(1, 'main');
`

function isDamage(fault: unknown): boolean {
  return (fault instanceof DatabaseError && fault.fault === 'damaged') || (fault instanceof Error && fault.message.includes('drafts_file_is_sound'))
}

/** Whether the drafts file was written to after its copy was made; by the files' times, for the first copy of a run. */
export function copyIsOlder(files: DraftFiles): boolean {
  if (!existsSync(files.copy)) return true
  const copied = statSync(files.copy).mtimeMs
  return [files.database, `${files.database}-wal`].some((path) => existsSync(path) && statSync(path).mtimeMs > copied)
}

