import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body, crosshead, paragraph, pictureBlock } from '../story/body-builder.ts'
import type { BodyNode } from '../story/body.ts'
import { exampleStory } from '../story/example-story.ts'
import type { Story } from '../story/story.ts'
import { compareStories } from './compare-stories.ts'
import { compareWords, type RedlineWords } from './compare-words.ts'

const shown = (words: readonly RedlineWords[]) => words.map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `[+${text}]` : `[-${text}]`)).join('')

describe('two texts', () => {
  it('differ word by word, not letter by letter', () => {
    expect(shown(compareWords('The ferry left at nine.', 'The ferry sailed at ten.'))).toBe('The ferry [-left][+sailed] at [-nine][+ten].')
  })

  it('that share little stand whole, one after the other', () => {
    expect(shown(compareWords('Gulls cried.', 'Nobody had paid the harbour dues since spring.'))).toBe('[-Gulls cried.][+Nobody had paid the harbour dues since spring.]')
  })

  it('give both texts back, whatever they hold', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const words = compareWords(older, newer)
        expect(words.filter(({ change }) => change !== 'added').map(({ text: part }) => part).join('')).toBe(older)
        expect(words.filter(({ change }) => change !== 'removed').map(({ text: part }) => part).join('')).toBe(newer)
      }),
    )
  })
})

const bare = exampleStory()
const story = (blocks: readonly BodyNode[], head: Partial<Story['head']> = {}): Story => ({ ...bare, head: { ...bare.head, kicker: '', headline: 'Ferry sails', standfirst: '', bylines: [], ...head }, body: body(blocks), pictures: [] })
const [first, second, third] = [paragraph([{ text: 'The ferry left at nine.' }]), paragraph([{ text: 'Ada Quill stood on the quay.' }]), paragraph([{ text: 'Nobody waved.' }])] as const
const outline = (older: Story, newer: Story) => compareStories(older, newer).blocks.filter(({ kind }) => kind !== 'slug' && kind !== 'headline').map(({ change, moved, turned, words }) => `${change}${moved ? ' moved' : ''}${turned ? ' turned' : ''}: ${shown(words)}`)
const rewritten = (node: BodyNode, text: string): BodyNode => ({ ...paragraph([{ text }]), $: { ...node.$ } })

describe('two versions of a story', () => {
  it('that are the same have no changes', () => {
    expect(compareStories(story([first, second]), story([first, second])).changes).toBe(0)
  })

  it('show a changed, an added and a removed paragraph where they stand', () => {
    expect(outline(story([first, second]), story([rewritten(first, 'The ferry left at ten.'), third]))).toEqual(['changed: The ferry left at [-nine][+ten].', 'removed: [-Ada Quill stood on the quay.]', 'added: [+Nobody waved.]'])
  })

  it('show a paragraph that moved once, where it is now', () => {
    const moved = outline(story([first, second, third]), story([third, first, second]))
    expect(moved).toHaveLength(3)
    expect(moved.filter((line) => line.startsWith('same moved'))).toHaveLength(1)
  })

  it('show a paragraph that became a crosshead', () => {
    expect(outline(story([second]), story([{ ...crosshead([{ text: 'Ada Quill stood on the quay.' }]), $: { ...second.$ } }]))).toEqual(['same turned: Ada Quill stood on the quay.'])
  })

  it('know a paragraph that came back by paste with another id', () => {
    expect(compareStories(story([first, second]), story([paragraph([{ text: 'The ferry left at nine.' }]), second])).changes).toBe(0)
  })

  it('show a caption that moved with its picture where it stands now', () => {
    const picture = { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', file: null, caption: 'The ferry at the quay.', photographer: '', agency: '', via: '', role: 'photo', alt: '' } as const
    const block = pictureBlock(picture.id)
    const older = { ...story([first, block, second, third]), pictures: [picture] }
    const newer = { ...story([first, second, third, block]), pictures: [picture] }
    expect(outline(older, newer)).toEqual(['same: The ferry left at nine.', 'same: Ada Quill stood on the quay.', 'same: Nobody waved.', 'same moved: The ferry at the quay.'])
  })

  it('compare the head and the captions too', () => {
    const picture = { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', file: null, caption: 'The ferry at the quay.', photographer: 'Kit Osei', agency: '', via: '', role: 'photo', alt: '' } as const
    const older = { ...story([first]), pictures: [picture] }
    const newer = { ...story([first], { headline: 'Ferry sails late' }), pictures: [{ ...picture, caption: 'The ferry at the pier.' }] }
    const changed = compareStories(older, newer).blocks.filter(({ change }) => change === 'changed')
    expect(changed.map(({ kind, words }) => `${kind}: ${shown(words)}`)).toEqual(['headline: Ferry sails[+ late]', 'caption: The ferry at the [-quay][+pier].'])
  })
})
