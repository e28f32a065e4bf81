import { failure, success, type Result } from '../../shared/result.ts'
import type { CaptionMediaType } from '../../shared/captions/picture-kinds.ts'
import { readPictureHeader, type HeaderFailure } from './picture-header.ts'

export interface PictureType {
  readonly mediaType: CaptionMediaType
  /** Pixels as stored; 0 where they are not told by the first bytes. */
  readonly width: number
  readonly height: number
}

/** What a file is by its first bytes, never by its name: JPEG and PNG as for stories, and WebP, AVIF and HEIC. */
export function readPictureType(bytes: Uint8Array): Result<PictureType, HeaderFailure> {
  const other = otherType(bytes)
  if (other === null) return readPictureHeader(bytes)
  return other === 'image/webp' ? sizeOfWebp(bytes) : success(sizeOfBoxes(bytes, other))
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

function otherType(bytes: Uint8Array): 'image/webp' | 'image/avif' | 'image/heic' | null {
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(bytes, 4, 8) !== 'ftyp') return null
  const brand = ascii(bytes, 8, 12)
  if (/^avi[fs]$/u.test(brand)) return 'image/avif'
  if (/^(?:hei|hev)/u.test(brand)) return 'image/heic'
  // `mif1` only says that it is a picture; the brands behind it say which.
  return /^m[is]f1$/u.test(brand) ? (ascii(bytes, 16, 64).includes('avif') ? 'image/avif' : 'image/heic') : null
}

/** Google's WebP container: VP8X, VP8L or VP8 tells the size. */
function sizeOfWebp(bytes: Uint8Array): Result<PictureType, HeaderFailure> {
  if (bytes.length < 30) return failure('cut-short', 'is cut short: the end of the picture is missing.', 'Ask for the file again or copy it again.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const three = (at: number) => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16) + 1
  const size = (width: number, height: number) => success({ mediaType: 'image/webp', width, height } as const)
  switch (ascii(bytes, 12, 16)) {
    case 'VP8X':
      return size(three(24), three(27))
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
    }
    default:
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  }
}

/** ISO 23008-12, 6.5.3: the largest `ispe` of the pictures in the file; 0 where none is within the first bytes. */
function sizeOfBoxes(bytes: Uint8Array, mediaType: 'image/avif' | 'image/heic'): PictureType {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 128 * 1024))
  let largest = { width: 0, height: 0 }
  for (let at = buffer.indexOf('ispe', 0, 'latin1'); at >= 0 && at + 16 <= buffer.length; at = buffer.indexOf('ispe', at + 4, 'latin1')) {
    const [width, height] = [buffer.readUInt32BE(at + 8), buffer.readUInt32BE(at + 12)]
    if (width * height > largest.width * largest.height) largest = { width, height }
  }
  return { mediaType, ...largest }
}
