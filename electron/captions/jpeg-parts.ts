/**
 * Where the picture itself begins in a JPEG, by ITU-T T.81, B.1.1: the offset in bytes of the first scan's marker, behind
 * all the segments that metadata stand in. Null where the bytes are no JPEG, or end before.
 */
export function firstScan(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 4 || buffer.readUInt16BE(0) !== 0xffd8) return null
  for (let at = 2; at + 4 <= buffer.length; ) {
    if (buffer[at] !== 0xff) return null
    const marker = buffer[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (marker === 0xda) return at
    else if (marker === 0xd9) return null
    else at += 2 + buffer.readUInt16BE(at + 2)
  }
  return null
}

const endOfImage = Buffer.from([0xff, 0xd9])
/** Of the scan a stub has so many bytes (B): enough for a program to take it for one. */
const scanInStub = 64

/**
 * The same JPEG with next to nothing of its scan, for a program that is about metadata alone and need not copy the rest.
 * Null where something stands behind the picture (previews, other programs' data), which such a program would see to.
 */
export function jpegStub(bytes: Uint8Array): Uint8Array | null {
  const scan = firstScan(bytes)
  if (scan === null || scan + 4 > bytes.length) return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Within a scan 0xff is never followed by 0xd9, so that the first is the end.
  if (buffer.indexOf(endOfImage, scan) !== buffer.length - endOfImage.length) return null
  const scanHeader = scan + 2 + buffer.readUInt16BE(scan + 2)
  return Buffer.concat([buffer.subarray(0, Math.min(scanHeader + scanInStub, buffer.length - endOfImage.length)), endOfImage])
}

/** The picture of one JPEG behind the metadata of another; null where either has no scan. */
export function withPictureOf(metadata: Uint8Array, picture: Uint8Array): Uint8Array | null {
  const [head, scan] = [firstScan(metadata), firstScan(picture)]
  return head === null || scan === null ? null : Buffer.concat([metadata.subarray(0, head), picture.subarray(scan)])
}
