import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body, list, paragraph, pictureBlock } from './body-builder.ts'
import { bodySchema, type BodyNode } from './body.ts'
import { mintIdentifier } from './identifier.ts'
import { layOutPictures, picturesInReadingOrder, placedPictures } from './lay-out-pictures.ts'
import type { Picture } from './story.ts'

const picture = (caption: string): Picture => ({ id: mintIdentifier(), file: null, caption, photographer: '', agency: '', via: '', role: 'photo', alt: '' })
const words = paragraph([{ text: 'The ferry left at nine.' }])
const [quay, bridge, mast] = [picture('quay'), picture('bridge'), picture('mast')]
const captions = (pictures: Iterable<Picture>) => [...pictures].map(({ caption }) => caption)

describe('where pictures stand', () => {
  it('leads with the first picture and puts the others after the text where none has a place in it', () => {
    const { lead, inText, after } = layOutPictures({ body: body([words]), pictures: [quay, bridge, mast] })
    expect([lead?.caption, captions(inText.values()), captions(after)]).toEqual(['quay', [], ['bridge', 'mast']])
  })

  it('leads with the first picture that has no place in the text', () => {
    const story = { body: body([words, pictureBlock(mast.id), words, pictureBlock(quay.id)]), pictures: [quay, bridge, mast] }
    const { lead, inText, after } = layOutPictures(story)
    expect([lead?.caption, captions(inText.values()), captions(after)]).toEqual(['bridge', ['mast', 'quay'], []])
    expect(captions(picturesInReadingOrder(story))).toEqual(['bridge', 'mast', 'quay'])
  })

  it('lets the first of two blocks have the picture, and a block of a picture that is gone have none', () => {
    const [first, second, gone] = [pictureBlock(quay.id), pictureBlock(quay.id), pictureBlock(mintIdentifier())]
    const { inText } = layOutPictures({ body: body([gone, first, second]), pictures: [quay] })
    expect([...inText]).toEqual([[first, quay]])
  })

  it('keeps every picture exactly once, whatever the blocks name', () => {
    const pool = [quay, bridge, mast, picture('gulls'), picture('rope')]
    fc.assert(
      fc.property(fc.subarray(pool), fc.array(fc.option(fc.constantFrom(...pool))), (pictures, places) => {
        const story = { body: body(places.map((place) => (place === null ? words : pictureBlock(place.id)))), pictures }
        const met = picturesInReadingOrder(story)
        expect(met.map(({ id }) => id).toSorted()).toEqual(pictures.map(({ id }) => id).toSorted())
        const named = placedPictures(story.body)
        for (const { id } of layOutPictures(story).inText.values()) expect(named).toContain(id)
      }),
    )
  })
})

describe('a picture block', () => {
  const parses = (blocks: readonly BodyNode[]) => bodySchema.safeParse({ root: { type: 'root', children: blocks } }).success

  it('is part of a body that is saved', () => {
    expect(parses([words, pictureBlock(quay.id)])).toBe(true)
  })

  it('names a picture, stands between the paragraphs and holds nothing', () => {
    expect(parses([{ type: 'picture', version: 1, $: { blockId: mintIdentifier() } }])).toBe(false)
    expect(parses([{ ...pictureBlock(quay.id), picture: '../quay.jpg' }])).toBe(false)
    expect(parses([{ ...pictureBlock(quay.id), children: [words] }])).toBe(false)
    expect(parses([{ ...list([{ depth: 0, listType: 'bullet', runs: [] }]), children: [pictureBlock(quay.id)] }])).toBe(false)
  })
})
