import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CaptionData } from '../../shared/captions/caption-data.ts'
import { pictureKinds, type CaptionMediaType } from '../../shared/captions/picture-kinds.ts'
import type { RenditionChoice } from '../../shared/ipc/captions.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { writeWholeFile } from '../files/write-whole-file.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import { writeCopy, type WrittenCopy } from './write-copy.ts'
import type { MetadataTool } from './metadata-tool.ts'

export interface CopyMakers {
  readonly tool: MetadataTool
  readonly pictures: Pick<PictureStore, 'originalFile' | 'original' | 'render'>
}

export interface CopyOrder {
  readonly hash: string
  readonly caption: CaptionData
  readonly rendition: RenditionChoice
  /** Where the copy goes. */
  readonly target: string
}

export interface MadeCopy extends WrittenCopy {
  /** Pixels, where it was made smaller; null where it has the original's. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/**
 * One copy of an original with its caption, smaller where that is asked. The original's bytes are checked against its
 * name first: a damaged one is never passed on.
 */
export async function makeCopy({ tool, pictures }: CopyMakers, { hash, caption, rendition, target }: CopyOrder): Promise<Result<MadeCopy>> {
  const original = await pictures.original(hash)
  if (!original.ok) return original
  const found = await pictures.originalFile(hash)
  if (found === null) return failure('missing', 'The original of that picture is not on this computer.', 'Add the picture again.')
  const { mediaType } = found
  if (rendition.longEdge === null || !canBeSmaller(mediaType)) {
    const written = await writeCopy({ tool, source: found.file, mediaType, target, caption })
    return written.ok ? success({ ...written.value, size: null }) : named(written.failure)
  }
  const rendered = await pictures.render(original.value.bytes, { longEdge: rendition.longEdge, quality: rendition.quality })
  if (!rendered.ok) return failure(rendered.failure.code, `The picture ${rendered.failure.message}`, rendered.failure.advice)
  const { width, height } = rendered.value
  const smaller = path.join(path.dirname(target), `.copydesk-part-${mintIdentifier()}.${pictureKinds[mediaType].ending}`)
  const laid = await writeWholeFile(smaller, rendered.value.rendered)
  if (!laid.ok) return named(laid.failure)
  try {
    const written = await writeCopy({ tool, source: smaller, mediaType, target, caption })
    return written.ok ? success({ ...written.value, size: { width, height } }) : named(written.failure)
  } finally {
    await rm(smaller, { force: true })
  }
}

function canBeSmaller(mediaType: CaptionMediaType): boolean {
  return mediaType === 'image/jpeg' || mediaType === 'image/png' || mediaType === 'image/webp'
}

function named({ code, message, advice }: Failure): { readonly ok: false; readonly failure: Failure } {
  return failure(code, message, advice)
}

/** The name of a copy in a folder: the picture's own, numbered where it is taken. */
export function freeName(name: string, mediaType: CaptionMediaType, taken: ReadonlySet<string>): string {
  const stem = path.basename(name, path.extname(name)).replace(/[\\/:*?"<>|\u0000-\u001f]/gu, '-').replace(/[. ]+$/u, '').slice(0, 150) || 'picture'
  const { ending } = pictureKinds[mediaType]
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}
