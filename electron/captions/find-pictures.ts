import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isSystemError } from '../files/write-whole-file.ts'

/** More files than this are not taken in one go. */
export const mostFiles = 20_000

const endings = /\.(?:jpe?g|jpe|jfif|png|webp|avif|heic|heif)$/iu

/**
 * The files that a choice of files and folders names, in the order of their names. Of a folder, everything in it and
 * below it that is called a picture; hidden files and folders are passed over. Files that were named one by one are
 * taken whatever they are called: what they are is told by content later.
 */
export async function findPictures(chosen: readonly string[]): Promise<{ path: string; name: string }[]> {
  const found: { path: string; name: string }[] = []
  for (const file of chosen) {
    if (found.length >= mostFiles) break
    if (await isFolder(file)) await walk(file, found)
    else found.push({ path: file, name: path.basename(file) })
  }
  return found
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch (error) {
    // A file that is gone is told of when its turn comes.
    if (isSystemError(error)) return false
    throw error
  }
}

async function walk(folder: string, found: { path: string; name: string }[]): Promise<void> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    // A folder that may not be read holds nothing for us.
    if (isSystemError(error)) return
    throw error
  }
  for (const entry of entries.toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))) {
    if (found.length >= mostFiles) return
    if (entry.name.startsWith('.')) continue
    const file = path.join(folder, entry.name)
    // Links are not followed: a folder may hold itself.
    if (entry.isDirectory()) await walk(file, found)
    else if (entry.isFile() && endings.test(entry.name)) found.push({ path: file, name: entry.name })
  }
}
