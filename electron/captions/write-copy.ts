import { constants } from 'node:fs'
import { copyFile, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { captionPropertyNames, emptyCaption, isEmptyProperty, isSameValue, languageProperties, type CaptionData } from '../../shared/captions/caption-data.ts'
import { overLimits } from '../../shared/captions/byte-limits.ts'
import { captionProperties } from '../../shared/captions/caption-properties.ts'
import { mergeCopies } from '../../shared/captions/conflicts.ts'
import { pictureKinds, type CaptionMediaType } from '../../shared/captions/picture-kinds.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { isSystemError, writeFailureOf, type WriteFailure } from '../files/write-whole-file.ts'
import { copiesByExifReader } from './copies-by-exifreader.ts'
import { cleanText, copiesByExifTool, structuresOf } from './copies-by-exiftool.ts'
import { isSamePicture, isSigned } from './image-data.ts'
import { jpegStub, withPictureOf } from './jpeg-parts.ts'
import type { MetadataTool, ToolFailure } from './metadata-tool.ts'
import type { IimCharacters } from './iim-text.ts'
import { tagsToWrite, type HeldTags } from './tags-to-write.ts'

export type CopyFailure = Failure<'not-proved' | 'picture-changed'> | WriteFailure | ToolFailure

export interface WrittenCopy {
  /** What a person should know: texts that IIM holds only the beginning of, a signature that no longer fits. */
  readonly warnings: readonly string[]
}

interface CopyOptions {
  readonly tool: MetadataTool
  /** The file that is read and never written to. */
  readonly source: string
  readonly mediaType: CaptionMediaType
  /** Where the copy goes; a file of that name is replaced, whole or not at all. */
  readonly target: string
  readonly caption: CaptionData
}

/**
 * Writes a copy of a picture with its caption in XMP, IIM and Exif. Of a JPEG ExifTool is given the metadata and a stub
 * of the scan, so that it need not copy megabytes; the picture is put behind what it wrote, byte for byte. The copy is
 * made under a name of its own beside the target, read back by a reader that shares nothing with the writer and compared property by property, its picture
 * compared bit by bit with the source's; only then does it take the target's name.
 */
export async function writeCopy({ tool, source, mediaType, target, caption: given }: CopyOptions): Promise<Result<WrittenCopy, CopyFailure>> {
  const caption = cleanCaption(given)
  const part = partName(target, mediaType)
  const [stand, stub] = [partName(target, mediaType), partName(target, mediaType)]
  try {
    // ExifTool would make a folder that is not there.
    await stat(path.dirname(target))
    const original = await readFile(source)
    const small = mediaType === 'image/jpeg' ? jpegStub(original) : null
    if (small !== null) await writeFile(stand, small)
    // ExifTool refuses a picture whose name says that it is of another kind.
    else if (!isNamedRight(source, mediaType)) await copyFile(source, stand, constants.COPYFILE_FICLONE)
    const from = small !== null || !isNamedRight(source, mediaType) ? stand : source
    const written = await writePart(tool, from, original, small === null ? part : stub, mediaType, caption)
    if (!written.ok) return written
    if (small !== null) await writeFile(part, withPictureOf(await readFile(stub), original) ?? original)
    const bytes = await readFile(part)
    const proved = proveCopy(original, bytes, mediaType, caption)
    if (!proved.ok) return proved
    await sync(part)
    await rename(part, target)
    return success({ warnings: warningsOf(caption, mediaType, isSigned(original)) })
  } catch (error) {
    if (isSystemError(error)) return writeFailureOf(error.code)
    throw error
  } finally {
    for (const left of [part, stand, stub, `${part}_exiftool_tmp`, `${stub}_exiftool_tmp`]) await rm(left, { force: true })
  }
}

function isNamedRight(file: string, mediaType: CaptionMediaType): boolean {
  const ending = path.extname(file).slice(1).toLowerCase()
  return ending === pictureKinds[mediaType].ending || (mediaType === 'image/jpeg' && /^jpe?g?$/u.test(ending)) || (mediaType === 'image/heic' && ending === 'heif')
}

async function writePart(tool: MetadataTool, source: string, original: Uint8Array, part: string, mediaType: CaptionMediaType, caption: CaptionData): Promise<Result<null, CopyFailure>> {
  const held = await heldBy(tool, source, original, mediaType, caption)
  if (!held.ok) return held
  const tags = tagsToWrite(caption, held.value)
  const { characters } = held.value
  // The texts stand up to three times in the file.
  const room = (await stat(source)).size + 3 * Buffer.byteLength(JSON.stringify(caption))
  if (characters !== 'Latin' && characters !== 'UTF8') return explained(await tool.writeCopy(source, part, tags), part, room)
  // Marking the IIM as UTF-8 would spoil the data sets that are not written anew: all of it is brought over first.
  const transcoded = await tool.transcodeCopy(source, part, characters)
  return transcoded.ok ? explained(await tool.rewrite(part, tags), part, room) : explained(transcoded, part, room)
}

/**
 * What the file holds now. Of a JPEG the quick reader tells all that is needed, and ExifTool is asked only where
 * locations change (they carry more than captions know) or the IIM may be in another character set.
 */
async function heldBy(tool: MetadataTool, source: string, original: Uint8Array, mediaType: CaptionMediaType, caption: CaptionData): Promise<Result<HeldTags & { readonly characters: IimCharacters }, ToolFailure>> {
  if (mediaType === 'image/jpeg') {
    const { xmp, iim, exif, isIimPlain } = copiesByExifReader(original)
    const isLocated = isSameValue(xmp.locationsShown ?? [], caption.locationsShown)
    if (isLocated && isIimPlain) {
      const absent = new Set(captionPropertyNames.filter((property) => [xmp, iim, exif].every((copy) => copy[property] === undefined)))
      return success({ translations: xmp.translations ?? {}, absent, locations: null, iim: true, exif: true, characters: 'plain' })
    }
  }
  const before = await tool.read(source)
  if (!before.ok) return before
  const { copies, iimCharacters, has } = copiesByExifTool(before.value)
  const { takesIim } = pictureKinds[mediaType]
  const isLocated = isSameValue(copies.xmp.locationsShown ?? [], caption.locationsShown)
  return success({ translations: copies.xmp.translations ?? {}, absent: new Set(), locations: isLocated ? null : structuresOf(before.value[captionProperties.locationsShown.xmp]), iim: takesIim || has.iim, exif: takesIim || has.exif, characters: iimCharacters })
}

/** What ExifTool could not write is most often the disk's doing, which has words of its own: tried with as many bytes (`room`) as it would have written. */
async function explained(result: Result<null, ToolFailure>, part: string, room: number): Promise<Result<null, CopyFailure>> {
  if (result.ok || result.failure.code === 'no-perl') return result
  const probe = `${part}.probe`
  try {
    await writeFile(probe, new Uint8Array(room), { flag: 'wx', flush: true })
  } catch (error) {
    if (isSystemError(error)) return writeFailureOf(error.code)
    throw error
  } finally {
    await rm(probe, { force: true })
  }
  return result
}

/** What stands in the copy, by the independent reader, against what was to be written; the picture against the source's. */
export function proveCopy(original: Uint8Array, bytes: Uint8Array, mediaType: CaptionMediaType, caption: CaptionData): Result<null, Failure<'not-proved' | 'picture-changed'>> {
  const wrong = differences(bytes, caption, pictureKinds[mediaType].takesIim)
  if (wrong.length > 0) return failure('not-proved', `The caption data did not come back as they were written (${wrong.join(', ')}), so the copy was not kept. The original is as it was.`, 'Save the picture anew as a JPEG and try that.')
  if (isSamePicture(original, bytes, mediaType) === false) return failure('picture-changed', 'Writing the caption would have changed the picture itself, so the copy was not kept. The original is as it was.', 'Save the picture anew as a JPEG and try that.')
  return success(null)
}

function differences(bytes: Uint8Array, caption: CaptionData, withIim: boolean): string[] {
  const read = copiesByExifReader(bytes)
  const { caption: found, conflicts } = mergeCopies({ xmp: read.xmp, iim: read.iim, exif: {}, digest: 'differs' })
  const inXmp = { ...emptyCaption(), ...read.xmp }
  const wrong = captionPropertyNames.filter((property) => [inXmp[property], found[property]].some((value) => comparable(value) !== comparable(caption[property])))
  const languages = languageProperties.filter((property) => comparable(withoutEmpty(caption.translations[property])) !== comparable(withoutEmpty(found.translations[property])))
  const unlike = withIim ? conflicts.map(({ property }) => property) : []
  return [...new Set([...wrong, ...languages, ...unlike])].map((property) => captionProperties[property].label)
}

function withoutEmpty(texts: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== '').sort())
}

/** Spaces at the ends are a program's to trim. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? each.trim() : each))
}

/** Signs that XML cannot carry, and entries that say nothing, are left out of what is written. */
export function cleanCaption(caption: CaptionData): CaptionData {
  const clean = JSON.parse(JSON.stringify(caption), (_key, value: unknown) => (typeof value === 'string' ? cleanText(value).toWellFormed() : value)) as CaptionData
  for (const property of ['creators', 'keywords', 'personsShown'] as const) clean[property] = clean[property].map((entry) => entry.trim()).filter((entry) => entry !== '')
  clean.locationsShown = clean.locationsShown.filter((location) => Object.values(location).some((field) => field.trim() !== ''))
  for (const property of captionPropertyNames) if (isEmptyProperty(clean[property]) && typeof clean[property] === 'string') Object.assign(clean, { [property]: '' })
  return clean
}

function warningsOf(caption: CaptionData, mediaType: CaptionMediaType, wasSigned: boolean): string[] {
  const cut = pictureKinds[mediaType].takesIim ? overLimits(caption) : []
  const labels = [...new Set(cut.map(({ property }) => captionProperties[property].label))]
  return [
    ...(labels.length === 0 ? [] : [`Older programs read only the beginning of: ${labels.join(', ')}. The whole text stands in XMP.`]),
    ...(wasSigned ? [signatureWarning] : []),
  ]
}

export const signatureWarning = 'The picture carries content credentials (C2PA). Their signature no longer fits the copy, because its caption data were written.'

/** A name in the same folder, so that the last step is a rename. */
function partName(target: string, mediaType: CaptionMediaType): string {
  return path.join(path.dirname(target), `${partStart}${mintIdentifier()}.${pictureKinds[mediaType].ending}`)
}

const partStart = '.copydesk-part-'
/** A part this old (ms) was left by a crash: no picture takes so long. */
const longestWrite = 10 * 60_000

/** Clears what a crash left half written in a folder: our own parts and ExifTool's temporary files of them. */
export async function clearStaleParts(folder: string, now: number): Promise<void> {
  const names = await readdir(folder)
  for (const name of names.filter((each) => each.startsWith(partStart))) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (now - mtimeMs > longestWrite) await rm(file, { force: true })
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
