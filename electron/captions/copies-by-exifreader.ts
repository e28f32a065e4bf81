import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader from 'exifreader'
import { captionPropertyNames, languageProperties, type CaptionData, type CaptionProperty, type Translations } from '../../shared/captions/caption-data.ts'
import { readCaptionDate } from '../../shared/captions/caption-date.ts'
import { captionProperties } from '../../shared/captions/caption-properties.ts'
import type { CarrierCopy } from '../../shared/captions/conflicts.ts'
import { cleanText, dataMiningOf, exifNames, locationOf } from './copies-by-exiftool.ts'
import { decodeIim } from './iim-text.ts'
import { firstScan } from './jpeg-parts.ts'

/**
 * The caption data of a picture by a reader that shares nothing with ExifTool: for the first look at a file, and to
 * prove what was written. `bytes` may be the beginning of a file; a file whose metadata cannot be read says nothing.
 */
export function copiesByExifReader(bytes: Uint8Array): IndependentCopies {
  const tags = load(bytes)
  if (tags === null) return { xmp: {}, iim: {}, exif: {}, isIimMarked: false, isIimPlain: true, preview: null }
  const isIimMarked = bytesOf(tags.iptc?.['Coded Character Set']).join() === '27,37,71'
  return { xmp: xmpCopy(tags.xmp ?? {}), iim: iimCopy(tags.iptc ?? {}, isIimMarked), exif: exifCopy(tags.exif ?? {}), isIimMarked, isIimPlain: isIimMarked || isPlain(tags.iptc ?? {}), preview: previewOf(tags) }
}

export interface IndependentCopies {
  readonly xmp: CarrierCopy
  readonly iim: CarrierCopy
  readonly exif: CarrierCopy
  readonly isIimMarked: boolean
  /** True where every byte of the IIM means the same in all character sets, or it is marked as UTF-8. */
  readonly isIimPlain: boolean
  /** The small JPEG that a camera put into the file. */
  readonly preview: Uint8Array<ArrayBuffer> | null
}

interface Tag {
  readonly id?: number
  readonly value?: unknown
  readonly description?: unknown
  readonly attributes?: { readonly lang?: unknown }
}
type Group = Readonly<Record<string, Tag | readonly Tag[] | undefined>>
interface Tags {
  readonly xmp?: Group
  readonly iptc?: Group
  readonly exif?: Group
  readonly Thumbnail?: { readonly image?: unknown }
}

function load(bytes: Uint8Array): Tags | null {
  // A copy of its own: ExifReader reads the whole ArrayBuffer under a view. The scan of a JPEG holds nothing for it.
  const buffer = bytes.slice(0, firstScan(bytes) ?? bytes.length).buffer
  try {
    const tags: unknown = ExifReader.load(buffer, { expanded: true, domParser: new DOMParser({ onError: onErrorStopParsing }) })
    return typeof tags === 'object' && tags !== null ? tags : null
  } catch {
    // The library throws for metadata it cannot read, and also where there is none.
    return null
  }
}

type Mutable = { -readonly [Property in keyof CaptionData]?: CaptionData[Property] }

function xmpCopy(group: Group): CarrierCopy {
  const copy: Mutable = {}
  const translations: Translations = {}
  for (const property of captionPropertyNames) {
    const { xmp, xmpName } = captionProperties[property]
    const tag = first(group[xmp.startsWith('XMP-dc:') ? xmpName.charAt(0).toLowerCase() + xmpName.slice(1) : xmpName])
    if (tag === undefined) continue
    if (isLanguageProperty(property)) assignLanguages(copy, translations, property, tag)
    else assign(copy, property, tag)
  }
  return Object.keys(translations).length === 0 ? copy : { ...copy, translations }
}

function assign(copy: Mutable, property: CaptionProperty, tag: Tag): void {
  switch (property) {
    case 'creators':
    case 'keywords':
    case 'personsShown':
      copy[property] = entriesOf(tag).map(wordsOf)
      return
    case 'locationsShown':
      copy.locationsShown = structuresOf(tag)
      return
    case 'dateCreated':
      copy.dateCreated = readCaptionDate(wordsOf(tag))
      return
    case 'dataMining':
      copy.dataMining = dataMiningOf(wordsOf(tag))
      return
    default:
      copy[property] = wordsOf(tag)
  }
}

type LanguageProperty = (typeof languageProperties)[number]

function isLanguageProperty(property: CaptionProperty): property is LanguageProperty {
  return (languageProperties as readonly string[]).includes(property)
}

function assignLanguages(copy: Mutable, translations: Translations, property: LanguageProperty, tag: Tag): void {
  const entries = entriesOf(tag)
  const language = (entry: Tag) => (typeof entry.attributes?.lang === 'string' ? entry.attributes.lang : 'x-default').toLowerCase()
  const others = entries.filter((entry) => language(entry) !== 'x-default')
  copy[property] = wordsOf(entries.find((entry) => language(entry) === 'x-default') ?? entries[0] ?? tag)
  if (others.length > 0) translations[property] = Object.fromEntries(others.map((entry) => [language(entry), wordsOf(entry)]))
}

function iimCopy(group: Group, isMarked: boolean): CarrierCopy {
  const byNumber = new Map<number, Tag[]>()
  for (const tag of Object.values(group).flatMap((each) => (each === undefined ? [] : isMany(each) ? each : [each]))) {
    if (typeof tag.id === 'number') byNumber.set(tag.id, [...(byNumber.get(tag.id) ?? []), tag])
  }
  // Record 2 counts from 0x200.
  const texts = (dataSet: number) => (byNumber.get(0x200 + dataSet) ?? []).map((tag) => cleanText(decodeIim(Uint8Array.from(bytesOf(tag)), isMarked)))
  const copy: Mutable = {}
  for (const property of captionPropertyNames) {
    const { iim, kind } = captionProperties[property]
    const found = iim === null ? [] : texts(iim.dataSet)
    const [text] = found
    if (text === undefined) continue
    if (kind === 'date') copy.dateCreated = readCaptionDate(text, texts(60)[0] ?? '')
    else if (property === 'creators' || property === 'keywords') copy[property] = found
    else assign(copy, property, { value: text })
  }
  return copy
}

function exifCopy(group: Group): CarrierCopy {
  const copy: Mutable = {}
  const text = (name: string) => {
    const value = first(group[name])?.value
    const one: unknown = Array.isArray(value) ? (value as readonly unknown[])[0] : value
    return typeof one === 'string' ? cleanText(one).trim() : ''
  }
  const [description, artist, copyright] = [text('ImageDescription'), text('Artist'), text('Copyright')]
  if (description !== '') copy.description = description
  if (artist !== '') copy.creators = exifNames(artist)
  if (copyright !== '') copy.copyrightNotice = copyright
  const date = readCaptionDate(`${text('DateTimeOriginal')}${text('OffsetTimeOriginal')}`) || readCaptionDate(text('DateTimeOriginal'))
  return date === '' ? copy : { ...copy, dateCreated: date }
}

function isPlain(group: Group): boolean {
  return Object.values(group).every((each) => each === undefined || (isMany(each) ? each : [each]).every((tag) => bytesOf(tag).every((byte) => byte < 0x80)))
}

function previewOf(tags: Tags): Uint8Array<ArrayBuffer> | null {
  const image = tags.Thumbnail?.image
  const bytes = image instanceof ArrayBuffer ? new Uint8Array(image) : image instanceof Uint8Array ? new Uint8Array(image) : null
  return bytes !== null && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.length < 200_000 ? bytes : null
}

function isMany(tag: Tag | readonly Tag[]): tag is readonly Tag[] {
  return Array.isArray(tag)
}

function first(tag: Tag | readonly Tag[] | undefined): Tag | undefined {
  return tag === undefined || !isMany(tag) ? tag : tag[0]
}

function entriesOf(tag: Tag): readonly Tag[] {
  if (!Array.isArray(tag.value)) return [tag]
  return (tag.value as readonly unknown[]).filter((entry): entry is Tag => typeof entry === 'object' && entry !== null)
}

function wordsOf(tag: Tag): string {
  const { value, description } = tag
  return cleanText(typeof value === 'string' ? value : typeof description === 'string' ? description : '')
}

function structuresOf(tag: Tag): CaptionData['locationsShown'] {
  const all = Array.isArray(tag.value) ? (tag.value as readonly unknown[]) : [tag.value]
  return all.map((each) => {
    // In a list a structure stands as it is, or inside a `value` of its own.
    const fields = typeof each === 'object' && each !== null && 'value' in each && typeof each.value === 'object' ? each.value : each
    const named = Object.entries(typeof fields === 'object' && fields !== null ? (fields as Record<string, Tag>) : {}).map(([name, field]): [string, string] => [name, wordsOf(field)])
    return locationOf(Object.fromEntries(named))
  })
}

function bytesOf(tag: Tag | readonly Tag[] | undefined): readonly number[] {
  const value = tag === undefined ? undefined : first(tag)?.value
  return Array.isArray(value) && value.every((byte) => typeof byte === 'number') ? (value) : []
}
