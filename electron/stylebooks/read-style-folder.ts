import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StyleFile } from '../../shared/house-stylebook/vale/import-vale-style.ts'
import { failure, success, type Result } from '../../shared/result.ts'

export interface StyleFolder {
  readonly files: readonly StyleFile[]
  /** Files that could not be read, each with the reason. */
  readonly unreadable: readonly string[]
}

/** More files than this are no style. */
const mostFiles = 2_000
const asked = /\.(?:ya?ml|txt|dic)$/iu

/** The files of a folder and the folders in it, by name; links are not followed, and files that no style uses are named but not read. */
export async function readStyleFolder(folder: string, read: (file: string) => Promise<Result<string>>): Promise<Result<StyleFolder>> {
  const names: string[] = []
  const pending = ['']
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop()) {
    let entries
    try {
      entries = await readdir(join(folder, inside), { withFileTypes: true })
    } catch (error) {
      return failure('unreadable', `${join(folder, inside)} cannot be read as a folder (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`)
    }
    for (const entry of entries) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory() && entry.name !== '.git') pending.push(name)
      else if (entry.isFile()) names.push(name)
    }
    if (names.length > mostFiles) return failure('too-many', `${folder} holds more than ${mostFiles} files; give the folder of one style.`)
  }
  const files: StyleFile[] = []
  const unreadable: string[] = []
  for (const name of names.sort()) {
    const text = asked.test(name) ? await read(join(folder, name)) : success('')
    if (text.ok) files.push({ name, text: text.value })
    else unreadable.push(text.failure.message)
  }
  return success({ files, unreadable })
}
