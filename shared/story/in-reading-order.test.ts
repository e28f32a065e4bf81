import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storyTextOf } from '../style/story-text.ts'
import { body, list, paragraph, pictureBlock } from './body-builder.ts'
import { exampleStory } from './example-story.ts'
import { mintIdentifier } from './identifier.ts'
import { inReadingOrder } from './in-reading-order.ts'
import type { Picture, Story } from './story.ts'

const picture = (caption: string): Picture => ({ id: mintIdentifier(), file: null, caption, photographer: '', agency: '', via: '', role: 'photo', alt: '' })
const [quay, mast] = [picture('The quay.'), picture('The mast.')]
const story = (blocks: Parameters<typeof body>[0], pictures: Picture[] = [quay, mast]): Story => ({ ...exampleStory(), body: body(blocks), pictures })
const words = (given: Story) => inReadingOrder(given, storyTextOf(given).blocks).filter(({ text, place }) => text !== '' && place.part !== 'head').map(({ text }) => text)

describe('the texts of a story in reading order', () => {
  it('have the words of a picture where it stands, and the others at the end', () => {
    const items = list([{ depth: 0, listType: 'bullet', runs: [{ text: 'First.' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'Second.' }] }])
    expect(words(story([paragraph([{ text: 'One.' }]), items, pictureBlock(mast.id), paragraph([{ text: 'Two.' }])]))).toEqual(['One.', 'First.', 'Second.', 'The mast.', 'Two.', 'The quay.'])
  })

  it('are the same texts, none lost and none twice, wherever pictures stand', () => {
    const blocks = [paragraph([{ text: 'One.' }]), paragraph([{ text: 'Two.' }]), pictureBlock(quay.id), pictureBlock(mast.id), pictureBlock(mintIdentifier())]
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks), (chosen) => {
        const given = story(chosen)
        const { blocks: texts } = storyTextOf(given)
        const ordered = inReadingOrder(given, texts)
        expect(ordered).toHaveLength(texts.length)
        expect(new Set(ordered)).toEqual(new Set(texts))
      }),
    )
  })
})
