import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import type { PictureFile } from '../../shared/story/story.ts'

export interface PictureHeader {
  readonly mediaType: PictureFile['mediaType']
  /** Pixels, as stored in the file, before any turning. */
  readonly width: number
  readonly height: number
}

export type HeaderFailure = Failure<'empty' | 'not-a-picture' | 'other-picture' | 'cut-short'>

/**
 * What a file is by its first bytes, never by its name, and how large the picture in it is; nothing is decoded.
 * JPEG: ITU-T T.81, B.1.1 (markers) and B.2.2 (frame header). PNG: W3C PNG, 5.2 and 11.2.2 (IHDR).
 */
export function readPictureHeader(bytes: Uint8Array): Result<PictureHeader, HeaderFailure> {
  if (bytes.length === 0) return failure('empty', 'is empty.', 'Ask for the file again.')
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(bytes)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(bytes)
  const other = otherKind(bytes)
  if (other !== null) return failure('other-picture', `is ${other}, which Copydesk does not take.`, 'Save it as JPEG or PNG and add that.')
  return failure('not-a-picture', isText(bytes) ? 'is text, not a picture, whatever its name says.' : 'is not a picture that Copydesk knows.', 'Add a JPEG or a PNG.')
}

function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte)
}

const cutShort = () => failure('cut-short', 'is cut short: the end of the picture is missing.', 'Ask for the file again or copy it again.')

function readPng(bytes: Uint8Array): Result<PictureHeader, HeaderFailure> {
  if (bytes.length < 33 || !startsWith(bytes, [0x49, 0x48, 0x44, 0x52], 12)) return cutShort()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return sized('image/png', view.getUint32(16), view.getUint32(20))
}

/** Walks the marker segments to the first frame header. */
function readJpeg(bytes: Uint8Array): Result<PictureHeader, HeaderFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return broken()
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      // A marker may be preceded by any number of fill bytes.
      at += 1
      continue
    }
    if (isFrameHeader(marker)) {
      if (at + 9 > bytes.length) return cutShort()
      return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5))
    }
    if (marker === 0xd9 || marker === 0xda) return broken()
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += standsAlone ? 2 : 2 + view.getUint16(at + 2)
  }
  return cutShort()
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

const broken = () => failure('not-a-picture', 'begins like a picture, but what follows cannot be read.', 'Ask for the file again.')

function sized(mediaType: PictureHeader['mediaType'], width: number, height: number): Result<PictureHeader, HeaderFailure> {
  return width > 0 && height > 0 ? success({ mediaType, width, height }) : broken()
}

function otherKind(bytes: Uint8Array): string | null {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (ascii(0, 4) === 'GIF8') return 'a GIF'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'a WebP picture'
  if (ascii(4, 8) === 'ftyp') return /^(avif|avis)/.test(ascii(8, 12)) ? 'an AVIF picture' : /^(hei|hev|mif1|msf1)/.test(ascii(8, 12)) ? 'a HEIC picture' : 'a film'
  if (ascii(0, 4) === 'II*\0' || ascii(0, 4) === 'MM\0*') return 'a TIFF or a raw camera file'
  if (ascii(0, 2) === 'BM') return 'a bitmap (BMP)'
  if (ascii(0, 4) === '8BPS') return 'a Photoshop file'
  if (ascii(0, 5) === '%PDF-') return 'a PDF'
  return null
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096)
  if (start.includes(0)) return false
  // Cutting at 4,096 may split a character, so this is read without the `fatal` flag and judged by what it became.
  const text = new TextDecoder('utf-8').decode(start)
  const strange = text.match(/[\ufffd\u0001-\u0008\u000b\u000e-\u001f]/g)?.length ?? 0
  return strange <= text.length / 50 + 1
}
