import { captionPropertyNames, type CaptionData, type CaptionProperty } from './caption-data.ts'
import { captionProperties } from './caption-properties.ts'

/** A text that is longer than its place in IIM. It stands whole in XMP; IIM takes its beginning. */
export interface OverLimit {
  readonly property: CaptionProperty
  /** The entry of a list, from 0; null where the property is one text. */
  readonly entry: number | null
  /** Bytes of UTF-8, and the most that IIM takes (IIM 4.2). */
  readonly bytes: number
  readonly limit: number
  /** What IIM can hold of it. */
  readonly kept: string
}

const encoder = new TextEncoder()

/** How many bytes a text takes in UTF-8. */
export function utf8Bytes(text: string): number {
  // Most texts are short; a long one is measured without a copy of it being kept.
  return encoder.encode(text).length
}

/** The longest beginning of a text that fits into so many bytes of UTF-8. Never ends within a sign that a reader sees as one (a letter with its accents, an emoji). */
export function cutToBytes(text: string, limit: number): string {
  if (utf8Bytes(text) <= limit) return text
  let [bytes, end] = [0, 0]
  // No sign that is seen as one takes up less than a byte, so nothing behind this can fit.
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, limit + 1))) {
    bytes += utf8Bytes(segment)
    if (bytes > limit) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

/** Every text that IIM cannot hold whole, in the order of the properties. */
export function overLimits(caption: CaptionData): OverLimit[] {
  return captionPropertyNames.flatMap((name) => overLimit(name, caption[name]))
}

/** The same for one property as it is being typed. */
export function overLimit(property: CaptionProperty, value: CaptionData[CaptionProperty]): OverLimit[] {
  const { iim, kind } = captionProperties[property]
  if (iim === null || kind === 'date') return []
  const one = (text: string, entry: number | null): OverLimit[] => {
    const bytes = utf8Bytes(text)
    return bytes > iim.bytes ? [{ property, entry, bytes, limit: iim.bytes, kept: cutToBytes(text, iim.bytes) }] : []
  }
  return typeof value === 'string' ? one(value, null) : value.flatMap((entry, index) => (typeof entry === 'string' ? one(entry, index) : []))
}
