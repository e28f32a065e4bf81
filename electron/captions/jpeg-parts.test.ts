import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstScan, jpegStub, withPictureOf } from './jpeg-parts.ts'
import { makePicture } from './fixtures/pictures.ts'

const jpeg = await makePicture('jpeg')

describe('a JPEG', () => {
  it('is cut before its picture and put together again byte for byte', () => {
    const stub = jpegStub(jpeg)
    expect(stub?.length).toBeLessThan(jpeg.length)
    expect(Buffer.compare(withPictureOf(stub ?? jpeg, jpeg) ?? new Uint8Array(), jpeg)).toBe(0)
    expect(jpeg[firstScan(jpeg) ?? 0]).toBe(0xff)
    expect(jpeg[(firstScan(jpeg) ?? 0) + 1]).toBe(0xda)
  })

  it('is given whole where something stands behind its picture, or it is cut short', () => {
    expect(jpegStub(Buffer.concat([jpeg, Buffer.from('another program’s words')]))).toBeNull()
    expect(jpegStub(Buffer.concat([jpeg, jpeg]))).toBeNull()
    expect(jpegStub(jpeg.subarray(0, jpeg.length - 2))).toBeNull()
  })

  it('is told from everything else, whatever the bytes', async () => {
    expect(firstScan(await makePicture('png'))).toBeNull()
    expect(firstScan(new Uint8Array())).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const damaged = Buffer.concat([Buffer.from([0xff, 0xd8]), bytes])
        const at = firstScan(damaged)
        if (at !== null) expect(damaged.readUInt16BE(at)).toBe(0xffda)
        jpegStub(damaged)
      }),
    )
  })
})
