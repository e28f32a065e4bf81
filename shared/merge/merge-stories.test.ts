import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body, crosshead, list, paragraph } from '../story/body-builder.ts'
import type { BodyNode } from '../story/body.ts'
import { exampleStory } from '../story/example-story.ts'
import { mintIdentifier } from '../story/identifier.ts'
import { projectBody } from '../story/project.ts'
import { storySchema, type Picture, type Story } from '../story/story.ts'
import { mergeText } from './merge-block.ts'
import { mergeSequences } from './merge-sequences.ts'
import { mergeStories } from './merge-stories.ts'

const bare = exampleStory()
const storyOf = (blocks: readonly BodyNode[], head: Partial<Story['head']> = {}, pictures: readonly Picture[] = []): Story => ({ ...bare, head: { ...bare.head, headline: 'Ferry sails', ...head }, body: body(blocks), pictures: [...pictures] })
const said = (node: BodyNode, text: string): BodyNode => ({ ...paragraph([{ text }]), $: { ...node.$ } })
const words = (story: Story) => projectBody(story.body, () => '').map(({ text }) => text)
const [first, second, third] = [paragraph([{ text: 'The ferry left at nine.' }]), paragraph([{ text: 'Ada Quill stood on the quay.' }]), paragraph([{ text: 'Nobody waved.' }])] as const
const base = storyOf([first, second, third])

describe('two sequences', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })
  const merge = (was: string[], ours: string[], theirs: string[]) => mergeSequences(was, ours, theirs, (item) => item)

  it('give the changed side where the other has not changed', () => {
    fc.assert(fc.property(items, items, (was, now) => {
      expect(merge(was, now, was)).toEqual(now)
      expect(merge(was, was, now)).toEqual(now)
      expect(merge(was, now, now)).toEqual(now)
    }))
  })

  it('lose nothing that either put in', () => {
    fc.assert(fc.property(fc.string(), fc.nat(), fc.nat(), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (text, at, from, mine, other) => {
      const put = (place: number, added: string) => Array.from(text).toSpliced(place % (Array.from(text).length + 1), 0, ...Array.from(added)).join('')
      const merged = mergeText(text, put(at, mine), put(from, other))
      const letters = (of: string) => Array.from(of).toSorted().join('')
      expect([letters(text + mine + other), letters(text + mine)]).toContain(letters(merged))
    }))
  })
})

describe('two windows of one story', () => {
  it('keep what was typed in two paragraphs', () => {
    const ours = storyOf([said(first, 'The ferry left at ten.'), second, third])
    const theirs = storyOf([first, second, said(third, 'Nobody waved back.')])
    expect(words(mergeStories(base, ours, theirs))).toEqual(['The ferry left at ten.', 'Ada Quill stood on the quay.', 'Nobody waved back.'])
  })

  it('keep what was typed in one paragraph', () => {
    const ours = storyOf([said(first, 'The last ferry left at nine.'), second, third])
    const theirs = storyOf([said(first, 'The ferry left at nine sharp.'), second, third])
    expect(words(mergeStories(base, ours, theirs))[0]).toBe('The last ferry left at nine sharp.')
  })

  it('keep it also where the two were written down in another order of keys', () => {
    const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, held]) => [key, turned(held)])) : value)
    const theirs = storySchema.parse(turned(storyOf([said(first, 'The ferry left at nine sharp.'), second, third])))
    expect(words(mergeStories(base, storyOf([said(first, 'The last ferry left at nine.'), second, third]), theirs))[0]).toBe('The last ferry left at nine sharp.')
  })

  it('keep a format that one set where the other typed', () => {
    const bold: BodyNode = { ...paragraph([{ text: 'The ' }, { text: 'ferry', bold: true }, { text: ' left at nine.' }]), $: { ...first.$ } }
    const merged = mergeStories(base, storyOf([bold, second, third]), storyOf([said(first, 'The ferry left at nine, late.'), second, third]))
    expect(words(merged)[0]).toBe('The ferry left at nine, late.')
    expect(merged.body.root.children?.[0]?.children?.filter(({ format }) => format === 1).map(({ text }) => text)).toEqual(['ferry'])
  })

  it('keep a paragraph that one took out while the other wrote in it', () => {
    const merged = mergeStories(base, storyOf([first, third]), storyOf([first, said(second, 'Ada Quill sat on the quay.'), third]))
    expect(words(merged)).toEqual(['The ferry left at nine.', 'Ada Quill sat on the quay.', 'Nobody waved.'])
  })

  it('take out what one took out and the other left alone', () => {
    expect(words(mergeStories(base, storyOf([first, third]), storyOf([said(first, 'The ferry left.'), second, third])))).toEqual(['The ferry left.', 'Nobody waved.'])
  })

  it('keep new paragraphs of both, and the place of one that was moved', () => {
    const ours = storyOf([first, paragraph([{ text: 'Ours.' }]), second, third])
    const theirs = storyOf([third, first, second, paragraph([{ text: 'Theirs.' }])])
    expect(words(mergeStories(base, ours, theirs))).toEqual(['Nobody waved.', 'The ferry left at nine.', 'Ours.', 'Ada Quill stood on the quay.', 'Theirs.'])
  })

  it('keep the items both added to a list', () => {
    const items = list([{ depth: 0, listType: 'bullet', runs: [{ text: 'Ropes' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'Lamps' }] }])
    const item = (text: string) => list([{ depth: 0, listType: 'bullet', runs: [{ text }] }]).children?.[0] ?? items
    const withItem = (made: BodyNode, place: number): BodyNode => ({ ...items, children: (items.children ?? []).toSpliced(place, 0, made) })
    const merged = mergeStories(storyOf([items]), storyOf([withItem(item('Charts'), 0)]), storyOf([withItem(item('Flags'), 2)]))
    expect(words(merged)).toEqual(['Charts', 'Ropes', 'Lamps', 'Flags'])
  })

  it('turn a paragraph into a crosshead and keep its new words', () => {
    const turned: BodyNode = { ...crosshead([{ text: 'Nobody waved.' }]), $: { ...third.$ } }
    const merged = mergeStories(base, storyOf([first, second, turned]), storyOf([first, second, said(third, 'Nobody waved, again.')]))
    expect(merged.body.root.children?.at(-1)?.type).toBe('heading')
    expect(words(merged).at(-1)).toBe('Nobody waved, again.')
  })

  it('keep the fields of head and pictures each as it was changed', () => {
    const picture: Picture = { id: mintIdentifier(), file: null, caption: 'The quay.', photographer: '', agency: '', via: '', role: 'photo', alt: '' }
    const was = storyOf([first], { kicker: 'HARBOUR' }, [picture])
    const ours = storyOf([first], { kicker: 'HARBOUR', headline: 'Ferry sails late' }, [{ ...picture, photographer: 'Ilse Marr' }])
    const theirs = storyOf([first], { kicker: 'PORT', headline: 'Night ferry sails' }, [{ ...picture, caption: 'The quay at dusk.' }])
    const merged = mergeStories(was, ours, theirs)
    expect(merged.head).toMatchObject({ kicker: 'PORT', headline: 'Night ferry sails late' })
    expect(merged.pictures).toEqual([{ ...picture, photographer: 'Ilse Marr', caption: 'The quay at dusk.' }])
  })

  it('give the changed side back whole where the other stands still', () => {
    const changed = storyOf([said(second, 'Only this.')], { headline: 'Other' })
    expect(mergeStories(base, changed, base)).toEqual(changed)
    expect(mergeStories(base, base, changed)).toEqual(changed)
    expect(mergeStories(base, structuredClone(base), changed)).toEqual(changed)
  })
})
