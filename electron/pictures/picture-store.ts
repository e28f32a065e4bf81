import { webcrypto } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { captionMediaTypes, pictureKinds, type CaptionMediaType } from '../../shared/captions/picture-kinds.ts'
import { maximumPictureBytes } from '../../shared/ipc/contract.ts'
import { assertNever, failure, success, type Failure, type Result } from '../../shared/result.ts'
import type { PictureFile } from '../../shared/story/story.ts'
import { isSystemError, writeAndSync, writeFailureOf, writeWholeFile, type WriteBytes, type WriteFailure } from '../files/write-whole-file.ts'
import { readPictureHeader } from './picture-header.ts'
import { readPictureType } from './picture-type.ts'
import { maximumPixels, type RenderedPicture, type Rendition } from './thumbnail-messages.ts'
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
  readonly mediaType: CaptionMediaType
}

/** A picture of any kind that the caption desk takes, as it was just kept. */
export interface KeptFile {
  readonly hash: string
  readonly mediaType: CaptionMediaType
  /** Pixels, upright; 0 where nothing here can tell. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly name: string
}

export interface PictureStore {
  /** Takes a picture in; the same bytes added twice are kept once. Each refusal has its own sentence, naming the file. */
  add(picture: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<AddedPicture>>
  /** The same for a file chosen in a dialog. */
  addFile(file: string): Promise<Result<AddedPicture>>
  /** Takes in any kind that the caption desk knows; what cannot be decoded here (HEIC) is kept without a thumbnail. */
  keep(picture: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<KeptFile>>
  /** The file that holds an original, to be read and never written to; null where there is none. */
  originalFile(hash: string): Promise<{ readonly file: string; readonly mediaType: CaptionMediaType } | null>
  /** A smaller copy of an original, made anew each time. */
  render(bytes: Uint8Array, rendition: Rendition): Promise<Result<RenderedPicture>>
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

/**
 * Originals lie under `originals/ab/<SHA-256>.jpg`, written once and never again; thumbnails under
 * `thumbnails/ab/<SHA-256>.jpg` can be thrown away at any time.
 */
export function makePictureStore({ folder, thumbnailer, write = writeAndSync }: PictureStoreOptions): PictureStore {
  const temporary = path.join(folder, 'incoming')
  const originalFile = (hash: string, mediaType: CaptionMediaType) => path.join(folder, 'originals', hash.slice(0, 2), `${hash}.${pictureKinds[mediaType].ending}`)
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

  const keepBytes = async (file: string, bytes: Uint8Array): Promise<Result<null, WriteFailure>> => {
    try {
      await prepare()
      await mkdir(path.dirname(file), { recursive: true })
    } catch (error) {
      if (!isSystemError(error)) throw error
      return writeFailureOf(error.code)
    }
    return writeWholeFile(file, bytes, write, temporary)
  }

  const find = async (hash: string): Promise<{ file: string; mediaType: CaptionMediaType } | null> => {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null
    for (const mediaType of captionMediaTypes) {
      const file = originalFile(hash, mediaType)
      if (await exists(file)) return { file, mediaType }
    }
    return null
  }

  const original = async (hash: string): Promise<Result<PictureBytes>> => {
    const found = await find(hash)
    if (found === null) return failure('missing', 'The original of that picture is not on this computer.', 'Add the picture to the story again.')
    const bytes = await readFile(found.file)
    if ((await pictureHash(bytes)) !== hash) return failure('damaged', 'The file of that picture has been damaged on the disk; it is kept as it is.', 'Add the picture to the story again from where it came.')
    return success({ bytes, mediaType: found.mediaType })
  }

  const take = async (picture: { readonly name: string; readonly bytes: Uint8Array }, readType: (bytes: Uint8Array) => Result<{ mediaType: CaptionMediaType; width: number; height: number }>): Promise<Result<{ file: KeptFile; texts: Look['texts'] | null }>> => {
    const name = path.basename(picture.name.replaceAll('\\', '/')).slice(0, 300) || 'picture'
    const refuse = (reason: Failure) => failure(reason.code, `${name} ${reason.message}`, reason.advice)
    const { bytes } = picture
    if (bytes.length > maximumPictureBytes) return refuse(tooHeavy)
    const header = readType(bytes)
    if (!header.ok) return refuse(header.failure)
    const { mediaType, width, height } = header.value
    if (width * height > maximumPixels) return refuse(tooLarge(width, height))
    const looked = pictureKinds[mediaType].isDrawn ? await thumbnailer.look(bytes) : null
    if (looked?.ok === false) return refuse(looked.failure)
    const look = looked === null ? null : looked.value
    const hash = await pictureHash(bytes)
    const kept = await keepBoth(originalFile(hash, mediaType), thumbnailFile(hash), bytes, look)
    if (!kept.ok) return failure(kept.failure.code, `${name} was not added: ${whyNotKept(kept.failure)} Nothing in the story was changed.`, 'Put that right and add the picture again.')
    const onItsSide = look?.texts.onItsSide === true
    return success({ file: { hash, mediaType, width: onItsSide ? height : width, height: onItsSide ? width : height, bytes: bytes.length, name }, texts: look?.texts ?? null })
  }

  const add = async (picture: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<AddedPicture>> => {
    const taken = await take(picture, readPictureHeader)
    if (!taken.ok) return taken
    const { file, texts } = taken.value
    const { mediaType } = file
    if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return failure('other-picture', `${file.name} is of a kind that stories cannot hold.`, 'Save it as JPEG or PNG and add that.')
    return success({ file: { ...file, mediaType }, caption: texts?.caption ?? '', photographer: texts?.photographer ?? '', agency: texts?.agency ?? '' })
  }

  const keepBoth = async (file: string, small: string, bytes: Uint8Array, look: Look | null) => {
    if (!(await sameSize(file, bytes.length))) {
      const kept = await keepBytes(file, bytes)
      if (!kept.ok) return kept
    }
    // A thumbnail that could not be kept is made again when it is asked for.
    if (look !== null && !(await exists(small))) await keepBytes(small, look.thumbnail)
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
    keep: async (picture) => {
      const taken = await take(picture, readPictureType)
      return taken.ok ? success(taken.value.file) : taken
    },
    originalFile: find,
    render: (bytes, rendition) => thumbnailer.render(bytes, rendition),
    original,
    thumbnail: async (hash) => {
      const cached = /^[0-9a-f]{64}$/.test(hash) ? await readIfThere(thumbnailFile(hash)) : null
      if (cached !== null && cached.length > 0) return success({ bytes: cached, mediaType: 'image/jpeg' })
      const found = await find(hash)
      if (found === null) return failure('missing', 'The original of that picture is not on this computer.', 'Add the picture to the story again.')
      if (!pictureKinds[found.mediaType].isDrawn) return failure('not-drawn', 'HEIC pictures cannot be drawn here.', 'Save it as a JPEG to see it.')
      const whole = await original(hash)
      if (!whole.ok) return whole
      const looked = await thumbnailer.look(whole.value.bytes)
      if (!looked.ok) return failure(looked.failure.code, `The picture ${looked.failure.message}`, looked.failure.advice)
      await keepBytes(thumbnailFile(hash), looked.value.thumbnail)
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

/** SHA-256 of a picture's bytes, lower-case hex. Worked out off the main thread: a large picture would hold the windows up. */
export async function pictureHash(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
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
