import type { CaptionMediaType } from '../../shared/captions/picture-kinds.ts'

/** A stretch of a file: [start, end) in bytes. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Whether two files hold the same picture, bit by bit: everything that a decoder reads (tables, scans, colour profile)
 * is compared, metadata is passed over. Null where the kind cannot be taken apart here (AVIF, HEIC).
 */
export function isSamePicture(one: Uint8Array, other: Uint8Array, mediaType: CaptionMediaType): boolean | null {
  // Most copies have every byte from the first scan on in common, so that no scan need be looked through for its end.
  if (mediaType === 'image/jpeg' && areSame(one, jpegData(one, 'whole'), other, jpegData(other, 'whole'))) return true
  const [first, second] = [imageData(one, mediaType), imageData(other, mediaType)]
  return first === null || second === null ? null : areSame(one, first, other, second)
}

function areSame(one: Uint8Array, first: readonly Stretch[] | null, other: Uint8Array, second: readonly Stretch[] | null): boolean {
  if (first === null || second === null) return false
  return first.length === second.length && first.every((stretch, index) => isSameStretch(one, stretch, other, second[index]))
}

function isSameStretch(one: Uint8Array, first: Stretch, other: Uint8Array, second: Stretch | undefined): boolean {
  return second !== undefined && Buffer.compare(one.subarray(first.start, first.end), other.subarray(second.start, second.end)) === 0
}

/** The stretches that make the picture; null where the file cannot be taken apart. */
function imageData(bytes: Uint8Array, mediaType: CaptionMediaType): Stretch[] | null {
  switch (mediaType) {
    case 'image/jpeg':
      return jpegData(bytes)
    case 'image/png':
      return pngData(bytes)
    case 'image/webp':
      return webpData(bytes)
    default:
      return null
  }
}

/** ITU-T T.81, B.1.1: segments up to the end of the image; APPn and comments are metadata, but for the colour profile (APP2) and Adobe's colour transform (APP14). `whole` takes all from the first scan to the end of the file as one. */
function jpegData(bytes: Uint8Array, scans: 'each' | 'whole' = 'each'): Stretch[] | null {
  const stretches: Stretch[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return stretches
    const end = at + 2 + buffer.readUInt16BE(at + 2)
    if (marker === 0xda) {
      const scanEnd = scans === 'whole' ? buffer.length : endOfScan(buffer, end)
      stretches.push({ start: at, end: scanEnd })
      at = scanEnd
      continue
    }
    if (!isMetadata(buffer, marker, at)) stretches.push({ start: at, end })
    at = end
  }
  // No end marker: cut short, yet what is there can be compared.
  return stretches
}

function isMetadata(buffer: Buffer, marker: number, at: number): boolean {
  if (marker === 0xfe) return true
  if (marker < 0xe0 || marker > 0xef) return false
  if (marker === 0xe2) return buffer.toString('latin1', at + 4, at + 15) !== 'ICC_PROFILE'
  return marker !== 0xee
}

/** A scan ends at the next marker; 0xff00 is a plain byte and 0xffd0 to 0xffd7 only restart it. */
function endOfScan(buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(0xff, from); at >= 0 && at + 1 < buffer.length; at = buffer.indexOf(0xff, at + 1)) {
    const next = buffer[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return buffer.length
}

const pngMetadata = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX'])

/** W3C PNG, 5.3: length, type, data, check sum. */
function pngData(bytes: Uint8Array): Stretch[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stretches: Stretch[] = []
  for (let at = 8; at + 12 <= buffer.length; ) {
    const type = buffer.toString('latin1', at + 4, at + 8)
    const end = at + 12 + buffer.readUInt32BE(at)
    if (!pngMetadata.has(type)) stretches.push({ start: at, end })
    if (type === 'IEND') return stretches
    at = end
  }
  return null
}

const webpMetadata = new Set(['EXIF', 'XMP ', 'VP8X', 'C2PA'])

/** RIFF chunks; VP8X says only which others are there, and changes with the metadata. */
function webpData(bytes: Uint8Array): Stretch[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stretches: Stretch[] = []
  for (let at = 12; at + 8 <= buffer.length; ) {
    const size = buffer.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (!webpMetadata.has(buffer.toString('latin1', at, at + 4))) stretches.push({ start: at, end: Math.min(end, buffer.length) })
    at = end
  }
  return stretches
}

/**
 * Whether a file carries a C2PA manifest (C2PA 2.1, embedding: JPEG in APP11, PNG in `caBX`, WebP in `C2PA`, HEIC and
 * AVIF in a uuid box): content credentials, whose signature no longer fits once anything in the file is changed.
 */
export function isSigned(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.readUInt16BE(0) === 0xffd8) return hasJpegManifest(buffer)
  // The other kinds name the chunk plainly; the picture's own bytes hold eight given letters by chance once in many lives.
  return buffer.includes('caBX', 8, 'latin1') ? pngHas(buffer, 'caBX') : buffer.toString('latin1', 8, 12) === 'WEBP' ? buffer.includes('C2PA', 12, 'latin1') : buffer.includes(boxIdentifier)
}

const boxIdentifier = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex')

function hasJpegManifest(buffer: Buffer): boolean {
  for (let at = 2; at + 4 <= buffer.length; ) {
    if (buffer[at] !== 0xff) return false
    const marker = buffer[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda || marker === 0xd9) return false
    const end = at + 2 + buffer.readUInt16BE(at + 2)
    if (marker === 0xeb && buffer.subarray(at, end).includes('c2pa', 0, 'latin1')) return true
    at = end
  }
  return false
}

function pngHas(buffer: Buffer, wanted: string): boolean {
  for (let at = 8; at + 12 <= buffer.length; at += 12 + buffer.readUInt32BE(at)) if (buffer.toString('latin1', at + 4, at + 8) === wanted) return true
  return false
}
