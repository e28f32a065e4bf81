import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CaptionData } from '../../shared/captions/caption-data.ts'
import { pictureKinds } from '../../shared/captions/picture-kinds.ts'
import { publishedCaption } from '../../shared/captions/story-picture.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import type { PictureFile, Story } from '../../shared/story/story.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { isSystemError, writeFailureOf } from '../files/write-whole-file.ts'
import { readPictureHeader } from '../pictures/picture-header.ts'
import { pictureHash, type PictureStore } from '../pictures/picture-store.ts'
import type { Rendition } from '../pictures/thumbnail-messages.ts'
import type { CaptionsForPublishing, PublishedCopy } from '../publishing/carry-captions.ts'
import { makeCopy } from './export-copies.ts'
import type { MetadataTool } from './metadata-tool.ts'
import { readCaption } from './read-picture.ts'
import { cleanCaption, clearStaleParts } from './write-copy.ts'

interface PublishedPicturesOptions {
  /** A folder of our own; what lies in it can be made anew. */
  readonly folder: string
  readonly tool: MetadataTool
  readonly pictures: Pick<PictureStore, 'originalFile' | 'original' | 'render'>
  /** What the library says of a picture; null where it does not know it. */
  readonly captionOf: (hash: string) => CaptionData | null
}

/** Copies are kept this long (ms) for a target that is down. */
const longestKept = 7 * 24 * 3_600_000

/** Pictures as they are published: the original with the data of the library and the story's own words. */
export function openPublishedPictures({ folder, tool, pictures, captionOf }: PublishedPicturesOptions): CaptionsForPublishing {
  const clearing = clearOld(folder)

  const known = async (hash: string): Promise<CaptionData | null> => {
    const kept = captionOf(hash)
    if (kept !== null) return kept
    // A picture that came with a story, past the caption desk: what its file says.
    const found = await pictures.originalFile(hash)
    return found === null ? null : (await readCaption(tool, found.file, new Uint8Array(await readFile(found.file)))).caption
  }

  const copy = async (file: PictureFile, caption: CaptionData, rendition: Rendition | null): Promise<Result<PublishedCopy>> => {
    await clearing
    const key = createHash('sha256').update(canonicalJson({ picture: file.hash, caption, rendition })).digest('hex')
    const target = path.join(folder, `${key}.${pictureKinds[file.mediaType].ending}`)
    if (!(await isThere(target))) {
      const made = await makeCopy({ tool, pictures }, { hash: file.hash, caption, rendition: { longEdge: rendition?.longEdge ?? null, quality: rendition?.quality ?? 90 }, target })
      if (!made.ok) return made
    }
    const bytes = new Uint8Array(await readFile(target))
    const header = rendition === null ? null : readPictureHeader(bytes)
    const size = header?.ok === true ? { width: header.value.width, height: header.value.height } : {}
    return success({ file: { ...file, hash: await pictureHash(bytes), bytes: bytes.length, ...size }, bytes: async () => new Uint8Array(await readFile(target)) })
  }

  return {
    captionsOf: async (story: Story) => {
      const captions: Record<string, CaptionData> = {}
      for (const picture of story.pictures) {
        const library = picture.file === null ? null : await known(picture.file.hash)
        if (library !== null) captions[picture.id] = cleanCaption(publishedCaption(picture, library, stylebookOf(story.head.stylebook)))
      }
      return captions
    },
    copy: async (...question) => {
      try {
        return await copy(...question)
      } catch (error) {
        if (!isSystemError(error)) throw error
        const { code, message, advice } = writeFailureOf(error.code).failure
        return failure(code, message, advice)
      }
    },
  }
}

async function clearOld(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const now = Date.now()
    await clearStaleParts(folder, now)
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name)
      if (now - (await stat(file)).mtimeMs > longestKept) await rm(file, { force: true })
    }
  } catch (error) {
    // What cannot be cleared is told of when a copy is to be written there.
    if (!isSystemError(error)) throw error
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false
    throw error
  }
}
