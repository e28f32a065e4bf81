import type { Dateline } from '../dateline/dateline.ts'
import type { BlockId, PictureId } from './identifier.ts'

export type HeadField = 'kicker' | 'headline' | 'standfirst' | 'byline' | 'slug'
export type PictureField = 'caption' | 'photographer' | 'agency' | 'credit' | 'alt'

/** Where in a story a piece of text stands. Findings, waivers and jumps are anchored by it. */
export type Place =
  | { readonly part: 'head'; readonly field: HeadField; /** Which byline; 0 for every other field. */ readonly index: number }
  | { readonly part: 'body'; readonly block: BlockId }
  | { readonly part: 'picture'; readonly picture: PictureId; readonly field: PictureField }

export type TextBlockKind = HeadField | 'paragraph' | 'crosshead' | 'block-quote' | 'list-item' | PictureField

/** One piece of a story's text, the unit of checking. Offsets into `text` are UTF-16 units. */
export interface TextBlock {
  readonly place: Place
  readonly kind: TextBlockKind
  readonly text: string
  /** The structured dateline that opens this block, and the stretch of `text` that it renders to (0 to `end`). */
  readonly dateline?: { readonly value: Dateline; readonly end: number }
  /** Stretches set in italics, in order and apart: titles, foreign words. Absent where there are none. */
  readonly italic?: readonly { readonly start: number; readonly end: number }[]
}

/** A stable string for a place, usable as a map key and in the database. */
export function placeKey(place: Place): string {
  switch (place.part) {
    case 'head':
      return place.field === 'byline' ? `head:byline:${place.index}` : `head:${place.field}`
    case 'body':
      return `body:${place.block}`
    case 'picture':
      return `picture:${place.picture}:${place.field}`
  }
}

const headFields: readonly string[] = ['kicker', 'headline', 'standfirst', 'slug'] satisfies readonly HeadField[]
const pictureFields: readonly string[] = ['caption', 'photographer', 'agency', 'credit', 'alt'] satisfies readonly PictureField[]

/** The place that a `placeKey` was made of; null for a string that is none. */
export function placeOfKey(key: string): Place | null {
  const [part, name = '', detail = ''] = key.split(':')
  if (part === 'body' && name !== '') return { part, block: name }
  if (part === 'head' && name === 'byline' && /^\d{1,3}$/.test(detail)) return { part, field: name, index: Number(detail) }
  if (part === 'head' && headFields.includes(name)) return { part, field: name as HeadField, index: 0 }
  if (part === 'picture' && pictureFields.includes(detail)) return { part, picture: name, field: detail as PictureField }
  return null
}
