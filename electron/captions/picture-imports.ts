import { readFile, stat } from 'node:fs/promises'
import { maximumPictureBytes } from '../../shared/ipc/contract.ts'
import type { NoticeOf } from '../../shared/ipc/contract.ts'
import type { CaptionImport } from '../../shared/ipc/captions.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import { isSystemError } from '../files/write-whole-file.ts'
import { pictureHash, type PictureStore } from '../pictures/picture-store.ts'
import { readPictureType } from '../pictures/picture-type.ts'
import type { CaptionLibrary } from './caption-library.ts'
import { copiesByExifReader } from './copies-by-exifreader.ts'
import { findPictures } from './find-pictures.ts'
import { isSigned } from './image-data.ts'
import type { FileOutcome, ImportRecords, WaitingFile } from './import-records.ts'
import type { MetadataTool } from './metadata-tool.ts'
import { readBeginning, readCaption } from './read-picture.ts'
import { signatureWarning } from './write-copy.ts'

export interface PictureImports {
  /** Begins with these files and folders, and comes back at once. */
  start(chosen: readonly string[]): CaptionImport
  cancel(id: string): void
  resume(id: string): Result<CaptionImport, Failure<'import-missing'>>
  /** Stops whatever is under way; it can be resumed. */
  stop(): Promise<void>
}

export interface PictureImportsParts {
  readonly records: ImportRecords
  readonly library: CaptionLibrary
  readonly pictures: Pick<PictureStore, 'keep' | 'originalFile'>
  readonly tool: MetadataTool
  readonly importing: (progress: NoticeOf<'captions.importing'>) => void
  readonly arriving: (pictures: NoticeOf<'captions.arriving'>) => void
  readonly added: (hashes: readonly string[]) => void
  /** A fault of our own, for the log. */
  readonly onFault: (fault: unknown) => void
}

/** Files in hand at once: while one is decoded the next is read. Memory stays within this many originals. */
const atOnce = 3
/** Pictures after which what was noted of them is made durable. */
const flushEvery = 64
/** Milliseconds between two words on how it goes. */
const pause = 100
/** Pictures of a first look that are told of together, and how many there are at most. */
const handful = 24
const mostFirstLooks = 500

export function openPictureImports(parts: PictureImportsParts): PictureImports {
  const { records } = parts
  const running = new Map<string, { readonly stop: AbortController; readonly end: Promise<void> }>()

  const begin = (id: string, chosen: readonly string[]) => {
    const stop = new AbortController()
    const end = run(id, chosen, parts, stop.signal).catch((fault: unknown) => {
      parts.onFault(fault)
      records.setState(id, 'paused')
    })
    running.set(id, { stop, end })
    void end.finally(() => running.delete(id))
    return records.read(id) ?? { id, state: 'running', total: 0, done: 0, added: 0, known: 0, refused: 0, startedAt: '' }
  }

  return {
    start: (chosen) => begin(records.begin(), chosen),
    cancel: (id) => running.get(id)?.stop.abort(),
    resume: (id) => {
      const known = records.read(id)
      if (known === null) return failure('import-missing', 'That import is no longer on the list.', 'Add the pictures again; those that are in already are recognised.')
      if (running.has(id) || known.state === 'done') return success(known)
      records.setState(id, 'running')
      return success(begin(id, []))
    },
    stop: async () => {
      for (const { stop } of running.values()) stop.abort()
      await Promise.all([...running.values()].map(({ end }) => end))
    },
  }
}

async function run(id: string, chosen: readonly string[], parts: PictureImportsParts, signal: AbortSignal): Promise<void> {
  const { records } = parts
  if (chosen.length > 0) records.addFiles(id, await findPictures(chosen))
  const waiting = records.waiting(id)
  const tell = teller(id, parts)
  tell.now('')
  if (!signal.aborted) await firstLooks(id, waiting, parts, signal)
  let [next, settled] = [0, 0]
  const work = async () => {
    for (let file = waiting[next++]; file !== undefined && !signal.aborted; file = waiting[next++]) {
      const outcome = await takeIn(file, parts)
      records.settle(id, file.number, outcome)
      settled += 1
      if (settled % flushEvery === 0) await records.flush()
      tell.soon(file.name, outcome.outcome === 'added' ? outcome.hash : null)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await records.flush()
  records.setState(id, signal.aborted && records.waiting(id).length > 0 ? 'paused' : 'done')
  tell.now('')
}

/** One word on how it goes every tenth of a second, and a last one. */
function teller(id: string, { records, importing, added }: PictureImportsParts): { soon(name: string, hash: string | null): void; now(name: string): void } {
  let last = 0
  let fresh: string[] = []
  const now = (name: string) => {
    last = Date.now()
    const progress = records.read(id)
    if (fresh.length > 0) added(fresh)
    fresh = []
    if (progress !== null) importing({ ...progress, name })
  }
  return {
    soon: (name, hash) => {
      if (hash !== null) fresh.push(hash)
      if (Date.now() - last >= pause) now(name)
    },
    now,
  }
}

/** What the first bytes tell, so that the sheet has something to show at once. */
async function firstLooks(id: string, files: readonly WaitingFile[], { arriving }: PictureImportsParts, signal: AbortSignal): Promise<void> {
  for (let from = 0; from < Math.min(files.length, mostFirstLooks) && !signal.aborted; from += handful) {
    const pictures = []
    for (const file of files.slice(from, from + handful)) {
      const look = await firstLook(file)
      if (look !== null) pictures.push(look)
    }
    arriving({ import: id, pictures })
  }
}

async function firstLook({ path: file, name }: WaitingFile) {
  try {
    const bytes = await readBeginning(file)
    const type = readPictureType(bytes)
    if (!type.ok) return null
    const { xmp, iim, exif, preview } = copiesByExifReader(bytes)
    return { name, width: type.value.width, height: type.value.height, description: xmp.description ?? iim.description ?? exif.description ?? '', creditLine: xmp.creditLine ?? iim.creditLine ?? '', preview }
  } catch (error) {
    // It is told of when its turn comes.
    if (isSystemError(error)) return null
    throw error
  }
}

async function takeIn({ path: file, name }: WaitingFile, { library, pictures, tool }: PictureImportsParts): Promise<FileOutcome> {
  const bytes = await readWhole(file, name)
  if (!bytes.ok) return refused(bytes.failure)
  // Known bytes are not decoded again.
  const known = await pictureHash(bytes.value)
  if (library.has(known)) return { outcome: 'known', hash: known, message: alreadyThere }
  const kept = await pictures.keep({ name, bytes: bytes.value })
  if (!kept.ok) return refused(kept.failure)
  const { hash } = kept.value
  const original = await pictures.originalFile(hash)
  const read = await readCaption(tool, original?.file ?? file, bytes.value)
  const signed = isSigned(bytes.value)
  const isNew = library.add({ ...kept.value, caption: read.caption, conflicts: read.conflicts, warnings: [...read.warnings, ...(signed ? [signatureWarning] : [])], isSigned: signed })
  return isNew ? { outcome: 'added', hash, message: read.warnings.join(' ') } : { outcome: 'known', hash, message: alreadyThere }
}

const alreadyThere = 'These very bytes are on the sheet already.'

async function readWhole(file: string, name: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(file)
    if (size > maximumPictureBytes) return failure('too-heavy', `${name} is larger than 100 MB, which is the most Copydesk takes.`, 'Save a smaller copy and add that.')
    return success(await readFile(file))
  } catch (error) {
    if (!isSystemError(error)) throw error
    return failure('unreadable-file', `${name} could not be opened.`, 'Check that the file is still there and that you may read it.')
  }
}

function refused({ message, advice }: Failure): FileOutcome {
  return { outcome: 'refused', hash: null, message: advice === undefined ? message : `${message} ${advice}` }
}
