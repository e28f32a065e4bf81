import { readFile, stat } from 'node:fs/promises'
import { bounds } from '../../shared/house-stylebook/house-stylebook.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { HouseStylebooks } from './house-stylebooks.ts'

/** How often the files are looked at, in ms. Asking beats watching: the files often lie on a share, where watching is deaf. */
const lookEvery = 15_000

/** Reads the files that house stylebooks follow, at once and again and again; gives the function that stops it. */
export function followFiles(stylebooks: Pick<HouseStylebooks, 'followed' | 'fileRead' | 'fileUnreadable'>): { look(): Promise<void>; stop(): void } {
  const seen = new Map<string, string>()
  const look = async () => {
    for (const { id, path } of stylebooks.followed()) {
      const stamp = await stampOf(path)
      // A file that cannot be reached just now (a share that is away) leaves the last good edition in force.
      if (stamp === null || seen.get(id) === stamp) continue
      const read = await readStylebookFile(path)
      seen.set(id, stamp)
      if (read.ok) stylebooks.fileRead(id, read.value)
      else stylebooks.fileUnreadable(id, `${read.failure.message} The last good edition stays in force.`)
    }
  }
  const timer = setInterval(() => void look(), lookEvery)
  timer.unref()
  return { look, stop: () => clearInterval(timer) }
}

/** The text of a stylebook file: UTF-8, at most as long as a stylebook may be. */
export async function readStylebookFile(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path)
    if (size > bounds.file * 4) return failure('stylebook-too-large', 'That file is larger than a stylebook may be, so nothing was taken.', 'Choose the stylebook’s own file.')
    return success(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)))
  } catch (error) {
    if (error instanceof TypeError) return failure('stylebook-not-text', 'That file is no UTF-8 text, so nothing was taken.', 'Choose the stylebook’s own file, or save it as UTF-8.')
    if (error instanceof Error && 'code' in error) return failure('stylebook-unreadable', 'That file could not be read, so nothing was taken.', 'Check that it is still there and that you may open it.')
    throw error
  }
}

async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size } = await stat(path)
    return `${mtimeMs} ${size}`
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
