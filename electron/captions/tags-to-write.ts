import { captionPropertyNames, languageProperties, type CaptionData, type CaptionLocation, type CaptionProperty, type Translations } from '../../shared/captions/caption-data.ts'
import { cutToBytes } from '../../shared/captions/byte-limits.ts'
import { iimDate } from '../../shared/captions/caption-date.ts'
import { captionProperties } from '../../shared/captions/caption-properties.ts'
import { locationOf } from './copies-by-exiftool.ts'
import type { RawValue, TagsToWrite, TagToWrite } from './metadata-tool.ts'

/** What a file holds before it is written to, as far as writing must know. */
export interface HeldTags {
  /** The languages of each text. */
  readonly translations: Translations
  /** Properties that stand in no copy: nothing needs to be taken out of them. Each tag named costs ExifTool time. */
  readonly absent: ReadonlySet<CaptionProperty>
  /** The locations with all they carry, by ExifTool; null where those of the caption stand there already. */
  readonly locations: readonly Readonly<Record<string, RawValue>>[] | null
  /** Which copies beside XMP it is to be given. */
  readonly iim: boolean
  readonly exif: boolean
}

/**
 * Every tag, by group and name, that puts a caption into all copies of a file (IPTC Photo Metadata 2025.1): XMP with the
 * whole texts, IIM cut to its bytes and marked as UTF-8 with the digest made anew, Exif. What the caption leaves empty is
 * taken out.
 */
export function tagsToWrite(caption: CaptionData, held: HeldTags): TagsToWrite {
  const tags: Record<string, TagToWrite> = {}
  for (const property of captionPropertyNames) {
    if (held.absent.has(property) && caption[property].length === 0) continue
    const { xmp, iim, exif } = captionProperties[property]
    if (property === 'locationsShown') locationTags(tags, caption.locationsShown, held.locations)
    // The bare code: the words that stand for it are ExifTool's own.
    else tags[property === 'dataMining' ? `${xmp}#` : xmp] = written(caption[property])
    if (held.iim && iim !== null) iimTags(tags, property, caption[property], iim)
    if (held.exif && exif !== null) tags[`IFD0:${exif}`] = written(property === 'creators' ? caption.creators.join('; ') : caption[property])
  }
  languageTags(tags, caption, held.translations)
  if (held.iim) {
    tags['IPTC:CodedCharacterSet'] = 'UTF8'
    tags['Photoshop:IPTCDigest'] = 'new'
  }
  return tags
}

type Value = string | readonly string[] | readonly CaptionLocation[]

function written(value: Value): TagToWrite {
  return value.length === 0 ? null : typeof value === 'string' ? value : value.filter((entry) => typeof entry === 'string')
}

function iimTags(tags: Record<string, TagToWrite>, property: CaptionProperty, value: Value, { name, bytes }: { readonly name: string; readonly bytes: number }): void {
  if (property === 'dateCreated') {
    const { date, time } = iimDate(typeof value === 'string' ? value : '')
    tags[`IPTC:${name}`] = date === '' ? null : date
    tags['IPTC:TimeCreated'] = time === '' ? null : time
    return
  }
  const texts = (typeof value === 'string' ? [value] : value.filter((entry) => typeof entry === 'string')).map((text) => cutToBytes(text, bytes)).filter((text) => text !== '')
  tags[`IPTC:${name}`] = texts.length === 0 ? null : typeof value === 'string' ? (texts[0] ?? null) : texts
}

function languageTags(tags: Record<string, TagToWrite>, caption: CaptionData, known: Translations): void {
  for (const property of languageProperties) {
    const { xmp } = captionProperties[property]
    const now = caption.translations[property] ?? {}
    for (const language of Object.keys({ ...known[property], ...now })) {
      const text = now[language] ?? ''
      // Taking the default out takes every language out with it, so that none needs to be named.
      if (caption[property] !== '' || text !== '') tags[`${xmp}-${language}`] = text === '' ? null : text
    }
  }
}

/** A location that stands as it stood keeps what it has beside its names (identifiers, coordinates). */
function locationTags(tags: Record<string, TagToWrite>, locations: readonly CaptionLocation[], raw: HeldTags['locations']): void {
  if (raw === null) return
  const { xmp } = captionProperties.locationsShown
  const old = raw.map(locationOf)
  tags[xmp] = locations.length === 0 ? null : locations.map((location) => raw.find((_each, index) => isSameLocation(old[index], location)) ?? structureOf(location))
}

function isSameLocation(one: CaptionLocation | undefined, other: CaptionLocation): boolean {
  return one !== undefined && (Object.keys(other) as (keyof CaptionLocation)[]).every((field) => one[field] === other[field])
}

function structureOf({ name, sublocation, city, state, country, countryCode, worldRegion }: CaptionLocation): Record<string, RawValue> {
  const fields = { LocationName: name, Sublocation: sublocation, City: city, ProvinceState: state, CountryName: country, CountryCode: countryCode, WorldRegion: worldRegion }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))
}
