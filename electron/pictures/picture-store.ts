import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { maximumPictureBytes } from '../../shared/ipc/contract.ts'
import { assertNever, failure, success, type Failure, type Result } from '../../shared/result.ts'
import type { PictureFile } from '../../shared/story/story.ts'
import { isSystemError, writeAndSync, writeFailureOf, writeWholeFile, type WriteBytes, type WriteFailure } from '../files/write-whole-file.ts'
import { readPictureHeader } from './picture-header.ts'
import { maximumPixels } from './thumbnail-messages.ts'
import type { Look, Thumbnailer } from './thumbnailer.ts'

/** A picture just taken in, with what its file says of itself; empty strings where it says nothing. */
export interface AddedPicture {
  readonly file: PictureFile
  readonly caption: string
  readonly photographer: string
  readonly agency: string
}

export interface PictureBytes {
  readonly bytes: Uint8Array
  readonly mediaType: PictureFile['mediaType']
}

export interface PictureStore {
  /** Takes a picture in; the same bytes added twice are kept once. Each refusal has its own sentence, naming the file. */
  add(picture: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<AddedPicture>>
  /** The same for a file chosen in a dialog. */
  addFile(file: string): Promise<Result<AddedPicture>>
  /** The original, byte for byte; `damaged` where the bytes on disk no longer match their name, `missing` where there are none. */
  original(hash: string): Promise<Result<PictureBytes>>
  /** A small JPEG; made anew from the original where the cached one is gone. */
  thumbnail(hash: string): Promise<Result<PictureBytes>>
  /** Of these hashes, those that the store has no original for. */
  missing(hashes: readonly string[]): Promise<readonly string[]>
  /** Ends the thumbnail worker. */
  close(): Promise<void>
}

export interface PictureStoreOptions {
  /** The store's own folder; made where it is missing. */
  readonly folder: string
  readonly thumbnailer: Thumbnailer
  /** How bytes reach the disk; tests hand in one that fails. */
  readonly write?: WriteBytes
}

const endings: Readonly<Record<PictureFile['mediaType'], string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' }
const mediaTypes = Object.keys(endings) as PictureFile['mediaType'][]

/**
 * Originals lie under `originals/ab/<SHA-256>.jpg`, written once and never again; thumbnails under
 * `thumbnails/ab/<SHA-256>.jpg` can be thrown away at any time.
 */
export function makePictureStore({ folder, thumbnailer, write = writeAndSync }: PictureStoreOptions): PictureStore {
  const temporary = path.join(folder, 'incoming')
  const originalFile = (hash: string, mediaType: PictureFile['mediaType']) => path.join(folder, 'originals', hash.slice(0, 2), `${hash}.${endings[mediaType]}`)
  const thumbnailFile = (hash: string) => path.join(folder, 'thumbnails', hash.slice(0, 2), `${hash}.jpg`)

  // What a crash left half written is cleared once, before the first picture comes in.
  let prepared: Promise<void> | null = null
  const prepare = async () => {
    prepared ??= clearIncoming(temporary)
    try {
      await prepared
    } catch (error) {
      prepared = null
      throw error
    }
  }

  const keep = async (file: string, bytes: Uint8Array): Promise<Result<null, WriteFailure>> => {
    try {
      await prepare()
      await mkdir(path.dirname(file), { recursive: true })
    } catch (error) {
      if (!isSystemError(error)) throw error
      return writeFailureOf(error.code)
    }
    return writeWholeFile(file, bytes, write, temporary)
  }

  const find = async (hash: string): Promise<{ file: string; mediaType: PictureFile['mediaType'] } | null> => {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null
    for (const mediaType of mediaTypes) {
      const file = originalFile(hash, mediaType)
      if (await exists(file)) return { file, mediaType }
    }
    return null
  }

  const original = async (hash: string): Promise<Result<PictureBytes>> => {
    const found = await find(hash)
    if (found === null) return failure('missing', 'The original of that picture is not on this computer.', 'Add the picture to the story again.')
    const bytes = await readFile(found.file)
    if (sha256(bytes) !== hash) return failure('damaged', 'The file of that picture has been damaged on the disk; it is kept as it is.', 'Add the picture to the story again from where it came.')
    return success({ bytes, mediaType: found.mediaType })
  }

  const add = async (picture: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<AddedPicture>> => {
    const name = path.basename(picture.name.replaceAll('\\', '/')).slice(0, 300) || 'picture'
    const refuse = (reason: Failure) => failure(reason.code, `${name} ${reason.message}`, reason.advice)
    const { bytes } = picture
    if (bytes.length > maximumPictureBytes) return refuse(tooHeavy)
    const header = readPictureHeader(bytes)
    if (!header.ok) return refuse(header.failure)
    const { mediaType, width, height } = header.value
    if (width * height > maximumPixels) return refuse(tooLarge(width, height))
    const looked = await thumbnailer.look(bytes)
    if (!looked.ok) return refuse(looked.failure)
    const hash = sha256(bytes)
    const kept = await keepBoth(originalFile(hash, mediaType), thumbnailFile(hash), bytes, looked.value)
    if (!kept.ok) return failure(kept.failure.code, `${name} was not added: ${whyNotKept(kept.failure)} Nothing in the story was changed.`, 'Put that right and add the picture again.')
    const { onItsSide, ...texts } = looked.value.texts
    const file: PictureFile = { hash, mediaType, width: onItsSide ? height : width, height: onItsSide ? width : height, bytes: bytes.length, name }
    return success({ file, ...texts })
  }

  const keepBoth = async (file: string, small: string, bytes: Uint8Array, look: Look) => {
    if (!(await sameSize(file, bytes.length))) {
      const kept = await keep(file, bytes)
      if (!kept.ok) return kept
    }
    // A thumbnail that could not be kept is made again when it is asked for.
    if (!(await exists(small))) await keep(small, look.thumbnail)
    return success(null)
  }

  return {
    add,
    addFile: async (file) => {
      const name = path.basename(file)
      try {
        const { size } = await stat(file)
        if (size > maximumPictureBytes) return failure(tooHeavy.code, `${name} ${tooHeavy.message}`, tooHeavy.advice)
        return await add({ name, bytes: await readFile(file) })
      } catch (error) {
        if (!isSystemError(error)) throw error
        return failure('unreadable-file', `${name} could not be opened.`, 'Check that the file is still there and that you may read it.')
      }
    },
    original,
    thumbnail: async (hash) => {
      const found = await find(hash)
      if (found === null) return failure('missing', 'The original of that picture is not on this computer.', 'Add the picture to the story again.')
      const cached = await readIfThere(thumbnailFile(hash))
      if (cached !== null && cached.length > 0) return success({ bytes: cached, mediaType: 'image/jpeg' })
      const whole = await original(hash)
      if (!whole.ok) return whole
      const looked = await thumbnailer.look(whole.value.bytes)
      if (!looked.ok) return failure(looked.failure.code, `The picture ${looked.failure.message}`, looked.failure.advice)
      await keep(thumbnailFile(hash), looked.value.thumbnail)
      return success({ bytes: looked.value.thumbnail, mediaType: 'image/jpeg' })
    },
    missing: async (hashes) => {
      const found = await Promise.all(hashes.map(find))
      return hashes.filter((_hash, index) => found[index] === null)
    },
    close: () => thumbnailer.close(),
  }
}

const tooHeavy: Failure = { code: 'too-heavy', message: 'is larger than 100 MB, which is the most Copydesk takes.', advice: 'Save a smaller copy and add that.' }

function tooLarge(width: number, height: number): Failure {
  const count = (pixels: number) => pixels.toLocaleString('en-GB')
  return { code: 'too-large', message: `measures ${count(width)} by ${count(height)} pixels; Copydesk takes up to 100 million in all.`, advice: 'Save a smaller copy and add that.' }
}

function whyNotKept({ code }: WriteFailure): string {
  switch (code) {
    case 'disk-full':
      return 'the disk is full.'
    case 'no-permission':
      return 'Copydesk may not write in its own folder.'
    case 'folder-missing':
    case 'not-written':
      return 'the disk refused it.'
    default:
      return assertNever(code)
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function clearIncoming(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true, force: true })
}

async function exists(file: string): Promise<boolean> {
  return (await sizeOf(file)) !== null
}

/** A file of the right size is the same picture; one cut short (by a disk that lied) is written again. */
async function sameSize(file: string, bytes: number): Promise<boolean> {
  return (await sizeOf(file)) === bytes
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null
    throw error
  }
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}
