import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Bytes of all files in a folder and below; what vanishes or cannot be read while it counts is passed over. */
export async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  let size = 0
  for (const entry of entries) {
    if (!entry.isFile()) continue
    size += await stat(path.join(entry.parentPath, entry.name)).then(
      (found) => found.size,
      () => 0,
    )
  }
  return size
}
