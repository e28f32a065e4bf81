import type { PictureTexts } from './picture-texts.ts'

/** What the thumbnail worker answers to the bytes of one picture. */
export type ThumbnailAnswer = { readonly thumbnail: Uint8Array; readonly texts: PictureTexts } | { readonly fault: 'cut-short' | 'damaged' }

/** The longer side of a thumbnail, pixels: a card of 240 CSS pixels on a screen of twice the density. */
export const thumbnailSide = 480

/** The largest picture taken in, pixels. A JPEG of this size decodes in about two seconds and 400 MB. */
export const maximumPixels = 100_000_000
