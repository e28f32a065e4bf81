import { z } from 'zod'
import { cutToBytes, utf8Bytes } from './byte-limits.ts'
import { captionDataSchema, captionPropertyNames, captionPropertySchema, emptyCaption, isEmptyProperty, type CaptionData, type CaptionProperty } from './caption-data.ts'
import { isSameDate } from './caption-date.ts'
import { captionProperties } from './caption-properties.ts'

/** Where in a file a property stands. */
export const carriers = ['xmp', 'iim', 'exif'] as const
export type Carrier = (typeof carriers)[number]

export const carrierNames: Readonly<Record<Carrier, string>> = { xmp: 'XMP', iim: 'IIM (legacy IPTC)', exif: 'Exif' }

/** What one carrier says; a property that is not in it is absent. */
export type CarrierCopy = Partial<CaptionData>

/**
 * The copies of the metadata in one file. `digest`: whether the IIM is still what it was when XMP was last brought into
 * step with it (Photoshop's IPTC digest); `missing` where no program has noted it.
 */
export interface CaptionCopies extends Readonly<Record<Carrier, CarrierCopy>> {
  readonly digest: 'matches' | 'differs' | 'missing'
}

const sideSchema = z.object({ carrier: z.enum(carriers), value: z.union([z.string(), z.array(z.string()), captionDataSchema.shape.locationsShown]) })

/** One property that stands differently in the copies of one file; the first side is the one in force until a person chooses. */
export const captionConflictSchema = z.object({ property: captionPropertySchema, sides: z.array(sideSchema).min(2) })
export type CaptionConflict = z.infer<typeof captionConflictSchema>

export interface MergedCaption {
  readonly caption: CaptionData
  readonly conflicts: readonly CaptionConflict[]
}

/**
 * One caption from the copies in a file: XMP wins where it exists, then IIM, then Exif (IPTC Photo Metadata 2025.1,
 * Metadata Working Group 2.0, 5.3). Where the digest vouches that IIM was not touched since, its older text is no
 * conflict; elsewhere copies that differ in more than length and spacing are, with every side named.
 */
export function mergeCopies(copies: CaptionCopies): MergedCaption {
  const caption = emptyCaption()
  const conflicts: CaptionConflict[] = []
  for (const property of captionPropertyNames) {
    const sides = carriers.flatMap((carrier) => {
      const value = copies[carrier][property]
      return value === undefined || isEmptyProperty(value) || (carrier === 'exif' && isCameraText(value)) ? [] : [{ carrier, value }]
    })
    const [first] = sides
    if (first === undefined) continue
    set(caption, property, first.value)
    const against = sides.slice(1).filter((side) => !vouchedFor(side, sides, copies.digest) && !saysTheSame(property, first.value, side.value, side.carrier))
    if (against.length > 0) conflicts.push({ property, sides: [first, ...against] })
  }
  return { caption: { ...caption, translations: copies.xmp.translations ?? {} }, conflicts }
}

type Value = CaptionData[CaptionProperty]
interface Side {
  readonly carrier: Carrier
  readonly value: Value
}

/** With a digest that matches, XMP is the younger of the two; Exif that says what IIM says is as old. */
function vouchedFor(side: Side, sides: readonly Side[], digest: CaptionCopies['digest']): boolean {
  if (digest !== 'matches' || sides[0]?.carrier !== 'xmp') return false
  if (side.carrier === 'iim') return true
  const iim = sides.find(({ carrier }) => carrier === 'iim')
  return iim !== undefined && JSON.stringify(iim.value) === JSON.stringify(side.value)
}

/** The same but for what a carrier cannot hold: IIM cuts by bytes, Exif has one line of names and often plain letters only. */
function saysTheSame(property: CaptionProperty, one: Value, other: Value, carrier: Carrier): boolean {
  if (property === 'dateCreated') return typeof one === 'string' && typeof other === 'string' && isSameDate(one, other)
  const limit = carrier === 'iim' ? (captionProperties[property].iim?.bytes ?? null) : null
  const same = (first: string, second: string) => isSameText(first, second, limit) || (carrier === 'exif' && isSameInAscii(first, second))
  if (typeof one === 'string' && typeof other === 'string') return same(one, other)
  if (typeof one === 'string' || typeof other === 'string') return false
  if (carrier === 'exif') return same(one.filter(isText).join('; '), other.filter(isText).join('; '))
  return one.length === other.length && one.every((entry, index) => isText(entry) && same(entry, textAt(other, index)))
}

const isText = (entry: unknown): entry is string => typeof entry === 'string'

function textAt(values: readonly unknown[], index: number): string {
  const value = values[index]
  return typeof value === 'string' ? value : ''
}

function isSameText(one: string, other: string, limit: number | null): boolean {
  const [first, second] = [settled(one), settled(other)]
  if (first === second) return true
  if (limit === null || utf8Bytes(one) <= limit) return false
  // Programs cut at the byte, so that the last sign may be gone or broken.
  const shortened = second.replace(/\ufffd+$/u, '')
  return shortened !== '' && first.startsWith(shortened) && utf8Bytes(shortened) >= Math.min(utf8Bytes(settled(cutToBytes(one, limit))), limit - 12)
}

function settled(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** True where Exif holds what is left of a text that went through plain ASCII: letters without their accents, or `?` and nothing in place of what ASCII has not. */
function isSameInAscii(whole: string, exif: string): boolean {
  if (/[^\u0020-\u007e\s]/u.test(exif)) return false
  const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase()
  const bare = (text: string) => spaced(text.replace(/[^\u0020-\u007e]|\?/gu, ''))
  return spaced(whole.normalize('NFKD').replace(/[^\u0020-\u007e]/gu, '')) === spaced(exif) || bare(whole) === bare(exif)
}

/** What cameras write of themselves into Exif, which says nothing of the picture. */
function isCameraText(value: Value): boolean {
  return typeof value === 'string' && /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|KONICA MINOLTA DIGITAL CAMERA|MINOLTA DIGITAL CAMERA|DCIM\\.*|DIGITAL CAMERA|SAMSUNG(?: CAMERA PICTURES)?|Exif_JPEG_PICTURE|DSC_?\d+|default|untitled)$/iu.test(value.trim())
}

function set<Property extends CaptionProperty>(caption: CaptionData, property: Property, value: Value): void {
  // The value was read from the same property of another copy.
  caption[property] = value as CaptionData[Property]
}
