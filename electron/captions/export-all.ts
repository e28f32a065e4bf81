import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { NoticeOf } from '../../shared/ipc/contract.ts'
import type { ExportCaptionsAnswer, RenditionChoice } from '../../shared/ipc/captions.ts'
import { isSystemError } from '../files/write-whole-file.ts'
import type { CaptionLibrary } from './caption-library.ts'
import { freeName, makeCopy, type CopyMakers } from './export-copies.ts'
import { clearStaleParts } from './write-copy.ts'

interface ExportParts extends CopyMakers {
  readonly library: CaptionLibrary
  /** Where the copies go. */
  readonly folder: string
  readonly hashes: readonly string[]
  readonly rendition: RenditionChoice
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly exporting: (progress: NoticeOf<'captions.exporting'>) => void
}

/** While ExifTool writes one, the one before is proved and the next is read. */
const atOnce = 3

/**
 * A copy of each picture in a folder, under its own name, numbered where that is taken: nothing that lies there is ever
 * replaced. One that cannot be written is named with its reason, the others go on.
 */
export async function exportAll({ library, folder, hashes, rendition, signal, now, exporting, ...makers }: ExportParts): Promise<ExportCaptionsAnswer> {
  const answer: Extract<ExportCaptionsAnswer, { outcome: 'written' }> = { outcome: 'written', written: [], failed: [] }
  const taken = await namesIn(folder, now().getTime())
  const waiting = library.rows(hashes)
  let done = 0
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined && !signal.aborted; row = waiting.shift()) {
      const { hash, mediaType } = row
      const caption = library.captions([hash])[0]?.caption
      const name = freeName(row.name, mediaType, taken)
      taken.add(name.toLowerCase())
      if (caption === undefined) continue
      const made = await makeCopy(makers, { hash, caption, rendition, target: path.join(folder, name) })
      if (made.ok) answer.written.push({ hash, name, warnings: [...made.value.warnings] })
      else answer.failed.push({ hash, name: row.name, message: [made.failure.message, made.failure.advice ?? ''].join(' ').trim() })
      done += 1
      exporting({ total: hashes.length, done, name })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answer
}

async function namesIn(folder: string, now: number): Promise<Set<string>> {
  try {
    await clearStaleParts(folder, now)
    return new Set((await readdir(folder)).map((name) => name.toLowerCase()))
  } catch (error) {
    // A folder that cannot be read is told of at the first copy.
    if (isSystemError(error)) return new Set()
    throw error
  }
}
