import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../shared/story/story.ts'
import { fillSlot, movePicture } from './picture-list.ts'

const picture = (id: string, words: Partial<Picture> = {}): Picture => ({ id, file: null, caption: '', photographer: '', agency: '', via: '', role: 'photo', alt: '', ...words })
const file = { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 40, height: 30, bytes: 900, name: 'ferry.jpg' } as const

describe('movePicture', () => {
  it('moves one place and stops at the ends', () => {
    const pictures = [picture('a'), picture('b'), picture('c')]
    expect(movePicture(pictures, 'b', -1).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(movePicture(pictures, 'b', 1).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(movePicture(pictures, 'a', -1)).toBe(pictures)
    expect(movePicture(pictures, 'c', 1)).toBe(pictures)
  })

  it('never loses a picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.tuple(fc.nat(6), fc.constantFrom<-1 | 1>(-1, 1))), (count, moves) => {
        let pictures: readonly Picture[] = Array.from({ length: count }, (_, index) => picture(String(index)))
        for (const [index, step] of moves) pictures = movePicture(pictures, String(index), step)
        expect(pictures.map(({ id }) => id).toSorted()).toEqual(Array.from({ length: count }, (_, index) => String(index)))
      }),
    )
  })
})

describe('fillSlot', () => {
  it('keeps the words that stand in the slot and takes the file’s where there are none', () => {
    const [filled] = fillSlot([picture('a', { caption: 'A ferry leaves Ostrel' })], 'a', { file, caption: 'IMG 1', photographer: 'Ann Poe', agency: '' })
    expect(filled).toMatchObject({ file, caption: 'A ferry leaves Ostrel', photographer: 'Ann Poe' })
  })

  it('keeps beside the credit who the file itself names, and forgets whom the file before it named', () => {
    const slot = picture('a', { photographer: 'Jon Roe', embedded: { photographer: 'Jon Roe', agency: 'AFP' } })
    const [filled] = fillSlot([slot], 'a', { file, caption: '', photographer: 'Ann Poe', agency: '' })
    expect(filled).toMatchObject({ photographer: 'Jon Roe', embedded: { photographer: 'Ann Poe', agency: '' } })
  })
})
