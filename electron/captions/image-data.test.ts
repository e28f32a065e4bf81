import { describe, expect, it } from 'vitest'
import { makePicture } from './fixtures/pictures.ts'
import { isSamePicture, isSigned } from './image-data.ts'

const kinds = [['jpeg', 'image/jpeg'], ['png', 'image/png'], ['webp', 'image/webp']] as const

/** A JPEG with a segment put in behind its first two bytes. */
function withSegment(jpeg: Uint8Array, marker: number, text: string): Uint8Array {
  const body = Buffer.from(text, 'latin1')
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body, jpeg.subarray(2)]))
}

describe('two files hold the same picture', () => {
  it.each(kinds)('where every byte of it is the same: %s', async (kind, mediaType) => {
    const picture = await makePicture(kind)
    expect(isSamePicture(picture, picture.slice(), mediaType)).toBe(true)
    expect(isSamePicture(picture, await makePicture(kind, { shade: 4 }), mediaType)).toBe(false)
    const spoiled = picture.slice()
    const at = spoiled.length - 30
    spoiled[at] = (spoiled[at] ?? 0) ^ 1
    expect(isSamePicture(picture, spoiled, mediaType)).toBe(false)
  })

  it('whatever their metadata, and whatever stands behind the picture', async () => {
    const jpeg = await makePicture('jpeg')
    expect(isSamePicture(jpeg, withSegment(jpeg, 0xe1, 'Exif\0\0'), 'image/jpeg')).toBe(true)
    expect(isSamePicture(jpeg, withSegment(jpeg, 0xfe, 'a comment'), 'image/jpeg')).toBe(true)
    expect(isSamePicture(jpeg, new Uint8Array(Buffer.concat([jpeg, Buffer.from('trailer')])), 'image/jpeg')).toBe(true)
  })

  it('but not with another colour profile', async () => {
    const jpeg = await makePicture('jpeg')
    expect(isSamePicture(jpeg, withSegment(jpeg, 0xe2, 'ICC_PROFILE\0\x01\x01profile'), 'image/jpeg')).toBe(false)
  })

  it('is not told of kinds that cannot be taken apart, or of what is no picture', async () => {
    const avif = await makePicture('avif')
    expect(isSamePicture(avif, avif, 'image/avif')).toBeNull()
    expect(isSamePicture(new Uint8Array(200), new Uint8Array(200), 'image/jpeg')).toBeNull()
  })
})

describe('content credentials', () => {
  it('are seen in a JPEG’s own segment, and not in its words', async () => {
    const jpeg = await makePicture('jpeg')
    expect(isSigned(withSegment(jpeg, 0xeb, 'JP\0\x01\0\0\0\x01\0\0\0\x20jumbc2pa'))).toBe(true)
    expect(isSigned(withSegment(jpeg, 0xfe, 'about c2pa'))).toBe(false)
    expect(isSigned(jpeg)).toBe(false)
  })

  it('are seen in a PNG’s chunk', async () => {
    const png = Buffer.from(await makePicture('png'))
    const chunk = Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from('caBX', 'latin1'), Buffer.from('c2pa', 'latin1'), Buffer.alloc(4)])
    expect(isSigned(new Uint8Array(Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])))).toBe(true)
    expect(isSigned(new Uint8Array(png))).toBe(false)
  })
})
