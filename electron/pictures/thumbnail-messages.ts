import type { PictureTexts } from './picture-texts.ts'

/** A smaller copy of a picture, for a target: its longer side in pixels, the quality of a JPEG or WebP. */
export interface Rendition {
  readonly longEdge: number
  readonly quality: number
}

/** What the thumbnail worker is asked of the bytes of one picture; with a rendition, for that alone. */
export interface ThumbnailQuestion {
  readonly bytes: Uint8Array
  readonly rendition: Rendition | null
}

/** What it answers. */
export type ThumbnailAnswer = { readonly thumbnail: Uint8Array; readonly texts: PictureTexts } | RenderedPicture | { readonly fault: 'cut-short' | 'damaged' }

export interface RenderedPicture {
  readonly rendered: Uint8Array
  readonly width: number
  readonly height: number
}

/** The longer side of a thumbnail, pixels: a card of 240 CSS pixels on a screen of twice the density. */
export const thumbnailSide = 480

/** The largest picture taken in, pixels. A JPEG of this size decodes in about two seconds and 400 MB. */
export const maximumPixels = 100_000_000
