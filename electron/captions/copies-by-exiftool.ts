import { captionPropertyNames, dataMiningCodes, languageProperties, type CaptionData, type CaptionLocation, type CaptionProperty, type Translations } from '../../shared/captions/caption-data.ts'
import { readCaptionDate } from '../../shared/captions/caption-date.ts'
import { captionProperties } from '../../shared/captions/caption-properties.ts'
import type { CaptionCopies, CarrierCopy } from '../../shared/captions/conflicts.ts'
import { iimCharacters, redecodeIim, type IimCharacters } from './iim-text.ts'
import type { RawTags, RawValue } from './metadata-tool.ts'

export interface ReadCopies {
  readonly copies: CaptionCopies
  readonly iimCharacters: IimCharacters
  /** Which copies the file has at all. */
  readonly has: { readonly iim: boolean; readonly exif: boolean }
}

/** The copies of a picture's caption data out of what ExifTool read. */
export function copiesByExifTool(tags: RawTags): ReadCopies {
  const isMarked = textOf(tags['IPTC:CodedCharacterSet']) !== ''
  const iimTexts = captionPropertyNames.flatMap((property) => {
    const { iim } = captionProperties[property]
    return iim === null ? [] : listOf(tags[`IPTC:${iim.name}`])
  })
  const characters = iimCharacters(iimTexts, isMarked)
  const [iim, exif] = [iimCopy(tags, isMarked), exifCopy(tags)]
  const [noted, current] = [textOf(tags['Photoshop:IPTCDigest']), textOf(tags['File:CurrentIPTCDigest'])]
  return {
    copies: { xmp: xmpCopy(tags), iim, exif, digest: noted === '' || /^0+$/u.test(noted) ? 'missing' : noted === current ? 'matches' : 'differs' },
    iimCharacters: characters,
    has: { iim: Object.keys(iim).length > 0, exif: Object.keys(exif).length > 0 },
  }
}

type Mutable = { -readonly [Property in keyof CaptionData]?: CaptionData[Property] }

function xmpCopy(tags: RawTags): CarrierCopy {
  const copy: Mutable = {}
  for (const property of captionPropertyNames) {
    const raw = tags[captionProperties[property].xmp]
    if (raw !== undefined) assign(copy, property, raw)
  }
  const translations = translationsOf(tags, copy)
  return Object.keys(translations).length === 0 ? copy : { ...copy, translations }
}

function iimCopy(tags: RawTags, isMarked: boolean): CarrierCopy {
  const copy: Mutable = {}
  for (const property of captionPropertyNames) {
    const { iim, kind } = captionProperties[property]
    const raw = iim === null ? undefined : tags[`IPTC:${iim.name}`]
    if (raw === undefined) continue
    if (kind === 'date') copy.dateCreated = readCaptionDate(textOf(raw), textOf(tags['IPTC:TimeCreated']))
    else assign(copy, property, isMarked ? raw : redecoded(raw))
  }
  return copy
}

function redecoded(raw: RawValue): RawValue {
  return typeof raw === 'string' ? redecodeIim(raw) : listOf(raw).map(redecodeIim)
}

function exifCopy(tags: RawTags): CarrierCopy {
  const copy: Mutable = {}
  for (const property of captionPropertyNames) {
    const { exif } = captionProperties[property]
    const raw = exif === null ? undefined : tags[`IFD0:${exif}`]
    if (raw === undefined || textOf(raw).trim() === '') continue
    if (property === 'creators') copy.creators = exifNames(textOf(raw))
    else assign(copy, property, raw)
  }
  const taken = textOf(tags['ExifIFD:DateTimeOriginal'])
  const date = readCaptionDate(`${taken}${textOf(tags['ExifIFD:OffsetTimeOriginal'])}`) || readCaptionDate(taken)
  return date === '' ? copy : { ...copy, dateCreated: date }
}

/** Several names stand in one text, apart by `; ` (Metadata Working Group 2.0, 5.3). */
export function exifNames(text: string): string[] {
  return text.split(';').map((name) => name.trim().replace(/^"(.*)"$/u, '$1')).filter((name) => name !== '')
}

function assign(copy: Mutable, property: CaptionProperty, raw: RawValue): void {
  switch (property) {
    case 'creators':
    case 'keywords':
    case 'personsShown':
      copy[property] = listOf(raw).map(cleanText).filter((entry) => entry !== '')
      return
    case 'locationsShown':
      copy.locationsShown = structuresOf(raw).map(locationOf)
      return
    case 'dateCreated':
      copy.dateCreated = readCaptionDate(textOf(raw))
      return
    case 'dataMining':
      copy.dataMining = dataMiningOf(textOf(raw))
      return
    default:
      copy[property] = cleanText(textOf(raw))
  }
}

/** Any permission that is not on the list is shown as unspecified, never as allowed. */
export function dataMiningOf(written: string): CaptionData['dataMining'] {
  const code = written.trim().replace(/^.*\//u, '')
  if (code === '') return ''
  return dataMiningCodes.find((known) => known === code) ?? 'DMI-UNSPECIFIED'
}

function translationsOf(tags: RawTags, copy: Mutable): Translations {
  const translations: Translations = {}
  for (const property of languageProperties) {
    const name = `${captionProperties[property].xmp}-`
    const found = Object.entries(tags).flatMap(([tag, raw]) => (tag.startsWith(name) ? [[tag.slice(name.length).toLowerCase(), cleanText(textOf(raw))] as const] : []))
    const [first] = found
    if (first === undefined) continue
    translations[property] = Object.fromEntries(found)
    // A text that has no default language is shown in the first it has (XMP 1, 8.2.2.4).
    copy[property] ??= first[1]
  }
  return translations
}

/** Signs that cannot stand in XML, line ends of all kinds. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu, '')
}

export function locationOf(raw: Readonly<Record<string, RawValue>>): CaptionLocation {
  const field = (name: string) => cleanText(textOf(raw[name]))
  return { name: field('LocationName'), sublocation: field('Sublocation'), city: field('City'), state: field('ProvinceState'), country: field('CountryName'), countryCode: field('CountryCode'), worldRegion: field('WorldRegion') }
}

export function structuresOf(raw: RawValue | undefined): Readonly<Record<string, RawValue>>[] {
  const all = Array.isArray(raw) ? (raw as readonly RawValue[]) : raw === undefined ? [] : [raw]
  return all.filter((each): each is Readonly<Record<string, RawValue>> => typeof each === 'object' && !Array.isArray(each))
}

export function textOf(raw: RawValue | undefined): string {
  if (raw === undefined) return ''
  if (typeof raw === 'string') return raw
  if (typeof raw === 'boolean') return String(raw)
  if (Array.isArray(raw)) return textOf((raw as readonly RawValue[])[0])
  return ''
}

function listOf(raw: RawValue | undefined): string[] {
  if (raw === undefined) return []
  return Array.isArray(raw) ? (raw as readonly RawValue[]).map(textOf) : [textOf(raw)]
}
