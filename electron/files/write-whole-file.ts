import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'

export type WriteFailure = Failure<'disk-full' | 'no-permission' | 'folder-missing' | 'not-written'>

/** Puts bytes into a new file and has the disk confirm them. Tests hand in one that fails. */
export type WriteBytes = (path: string, bytes: Uint8Array) => Promise<void>

/** Every temporary name ends so; one found at start was left by a crash. */
export const temporaryEnding = '.copydesk-part'

export const writeAndSync: WriteBytes = async (file, bytes) => {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file whole or not at all: to a temporary name beside it (or in `temporaryFolder`, on the same disk),
 * synced, then renamed over the old one. After a failure or a crash the old file is still as it was.
 */
export async function writeWholeFile(file: string, bytes: Uint8Array, write: WriteBytes = writeAndSync, temporaryFolder = path.dirname(file)): Promise<Result<null, WriteFailure>> {
  const part = path.join(temporaryFolder, `${mintIdentifier()}${temporaryEnding}`)
  try {
    await write(part, bytes)
    await rename(part, file)
    await syncFolder(path.dirname(file))
    return success(null)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    if (isSystemError(error)) return writeFailureOf(error.code)
    throw error
  }
}

/** Makes the rename itself durable. Windows has no such call on folders; there the rename is journalled. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** The sentence for a system error met while writing. */
export function writeFailureOf(code: string): { readonly ok: false; readonly failure: WriteFailure } {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return failure('disk-full', 'The disk is full, so nothing was written. The story is safe in its draft.', 'Make room on the disk and try again.')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failure('no-permission', 'Copydesk may not write in that folder, so nothing was written. The story is safe in its draft.', 'Choose another folder.')
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('folder-missing', 'That folder is no longer there, so nothing was written. The story is safe in its draft.', 'Choose another folder.')
    default:
      return failure('not-written', 'The disk refused the file, so nothing was written. The story is safe in its draft.', 'Choose another folder or another disk.')
  }
}
