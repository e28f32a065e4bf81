import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStories } from '../compare/compare-stories.ts'
import { noDefaults, type PictureWithFile } from '../export/cms-story.ts'
import { ghostText } from '../export/ghost.ts'
import { bareText, ghostBlocks } from '../import/cms/ghost-blocks.ts'
import { readGhostCopy, type ReadCopy } from '../import/cms/read-copy.ts'
import { body, crosshead, list, paragraph, pictureBlock } from '../story/body-builder.ts'
import type { BodyNode } from '../story/body.ts'
import { mintIdentifier } from '../story/identifier.ts'
import type { Picture, Story } from '../story/story.ts'
import { storyTextOf } from '../style/story-text.ts'
import { alignCopies, takeCopy, type TakenCopy } from './take-copy.ts'

/** The story as Ghost would give it back, with ids that are nobody's. */
function sent(story: Story): ReadCopy {
  const { title, custom_excerpt, lexical, feature_image, feature_image_alt, feature_image_caption, tags } = ghostText(story, { ...noDefaults, tags: ['the-lantern'] }, (picture: PictureWithFile) => `https://lantern.example.org/${picture.id}.jpg`)
  const lead = feature_image === null ? null : { address: feature_image, alt: feature_image_alt ?? '', words: bareText(feature_image_caption ?? '') }
  const { blocks } = ghostBlocks(lexical) ?? { blocks: [] }
  const section = story.head.section ?? ''
  const read = readGhostCopy({ headline: title, standfirst: custom_excerpt ?? '', body: { form: 'ghost', lexical }, lead, library: [], slug: story.head.slug, section, tags: section === '' ? tags : tags.slice(1), account: '', embargo: null }, blocks, [], { stylebook: story.head.stylebook, language: story.head.language })
  if (!read.ok) throw new Error(read.failure.message)
  return read.value
}

/** What becomes of `ours` when somebody has made `theirs` of what was `sent` there. */
const taken = (ours: Story, before: Story, theirs: Story): TakenCopy => takeCopy(ours, alignCopies(ours, { seen: sent(before), now: sent(theirs) }))

const picture = (change: Partial<Picture> = {}): Picture => ({ id: mintIdentifier(), file: { hash: 'b'.repeat(64), mediaType: 'image/jpeg', width: 30, height: 20, bytes: 9, name: 'quay.jpg' }, caption: 'The quay on Tuesday.', photographer: 'Ana Ruiz', agency: '', via: '', role: 'photo', alt: 'A quay', focalPoint: { x: 0.2, y: 0.4 }, ...change })

const [lead, inText] = [picture(), picture({ caption: 'Nets on the wall.', alt: 'Nets' })]
const story: Story = {
  schemaVersion: 1,
  id: mintIdentifier(),
  head: { kicker: 'Harbours', headline: 'Ferry runs again', standfirst: 'The channel is clear.', bylines: ['Ana Ruiz'], slug: 'ferry', language: 'en-US', stylebook: 'ap', section: 'News', tags: ['ferries'] },
  body: body([
    paragraph([{ text: 'The morning ferry left on Tuesday with forty passengers.' }], { places: [{ city: 'Port Ellery' }], agency: 'AP' }),
    crosshead([{ text: 'A short crossing' }]),
    pictureBlock(inText.id),
    paragraph([{ text: 'The captain said that the ' }, { text: 'Halcyon', italic: true }, { text: ' had been kept warm for eleven days.' }]),
    list([{ depth: 0, listType: 'bullet', runs: [{ text: 'Two boats' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'No goats' }] }]),
    paragraph([{ text: 'The harbour office will look at the tides again on Friday.' }]),
  ]),
  pictures: [lead, inText],
}
const blocksOf = ({ body: { root } }: Story) => root.children ?? []
const withBlock = (of: Story, index: number, node: BodyNode | null): Story => ({ ...of, body: body(blocksOf(of).flatMap((block, at) => (at === index ? (node ?? []) : block))) })
const wordsOf = (of: Story) => storyTextOf(of).blocks.filter(({ text }) => text.trim() !== '').map(({ kind, text }) => `${kind} ${text}`)

describe('taking the copy in the CMS', () => {
  it('changes nothing where nothing was changed there', () => {
    const answer = taken(story, story, story)
    expect(answer).toEqual({ story, replaced: [], fresh: [] })
  })

  it('takes a paragraph that was changed, with the id it has here, and leaves all others as they are', () => {
    const theirs = withBlock(story, 3, paragraph([{ text: 'The captain said that the Halcyon had been kept warm for twelve days.' }]))
    const answer = taken(story, story, theirs)
    expect(wordsOf(answer.story)).toEqual(wordsOf(theirs))
    expect(answer.replaced).toEqual([])
    expect(blocksOf(answer.story).map(({ $ }) => $?.blockId)).toEqual(blocksOf(story).map(({ $ }) => $?.blockId))
    expect(blocksOf(answer.story).filter((node, index) => node === blocksOf(story)[index])).toHaveLength(5)
  })

  it('keeps what was changed here meanwhile, and the dateline', () => {
    const ours = withBlock({ ...story, head: { ...story.head, headline: 'Ferry is back' } }, 5, paragraph([{ text: 'The harbour office will look at the tides again on Saturday.' }]))
    const theirs = withBlock({ ...story, head: { ...story.head, standfirst: 'The channel is clear of ice.' } }, 0, paragraph([{ text: 'The morning ferry left on Tuesday with fifty passengers.' }], { places: [{ city: 'Port Ellery' }], agency: 'AP' }))
    const answer = taken(ours, story, theirs)
    expect(answer.replaced).toEqual([])
    expect(answer.story.head).toEqual({ ...story.head, headline: 'Ferry is back', standfirst: 'The channel is clear of ice.' })
    expect(wordsOf(answer.story).filter((words) => /Saturday|fifty/.test(words))).toHaveLength(2)
    expect(blocksOf(answer.story)[0]?.children?.[0]).toMatchObject({ type: 'dateline', dateline: { agency: 'AP' } })
  })

  it('lets the words of the CMS count where both changed the same part, and says which', () => {
    const ours = withBlock({ ...story, head: { ...story.head, headline: 'Ours' } }, 5, paragraph([{ text: 'The harbour office will look at the tides again on Sunday.' }]))
    const theirs = withBlock({ ...story, head: { ...story.head, headline: 'Theirs' } }, 5, paragraph([{ text: 'The harbour office will look at the tides again on Monday.' }]))
    const answer = taken(ours, story, theirs)
    expect(wordsOf(answer.story)).toEqual(wordsOf(theirs))
    expect(answer.replaced).toEqual(['the headline', 'a paragraph'])
  })

  it('takes paragraphs that came, went and moved', () => {
    const [first, head, image, captain, boats, office] = blocksOf(story) as [BodyNode, BodyNode, BodyNode, BodyNode, BodyNode, BodyNode]
    const theirs: Story = { ...story, body: body([first, office, head, image, paragraph([{ text: 'A second ferry comes in spring.' }]), boats]) }
    const answer = taken(story, story, theirs)
    expect(wordsOf(answer.story)).toEqual(wordsOf(theirs))
    expect(wordsOf(answer.story).join()).not.toContain('Halcyon')
    expect(captain.type).toBe('paragraph')
  })

  it('keeps each picture, its file and credit, when its words were changed; takes one that was added, and takes out one that went', () => {
    const added = picture({ caption: 'A tug.', alt: 'Tug' })
    const theirs: Story = { ...story, pictures: [{ ...lead, caption: 'The quay on Wednesday.', alt: 'A wet quay' }, added], body: body([...blocksOf(story).filter(({ type }) => type !== 'picture'), pictureBlock(added.id), paragraph([{ text: 'The end.' }])]) }
    const { story: now, fresh } = taken(story, story, theirs)
    expect(now.pictures[0]).toEqual({ ...lead, caption: 'The quay on Wednesday.', alt: 'A wet quay' })
    expect(now.pictures.map(({ caption }) => caption)).toEqual(['The quay on Wednesday.', 'A tug.'])
    expect(fresh.map(({ id, address }) => [id, address])).toEqual([[now.pictures[1]?.id, `https://lantern.example.org/${added.id}.jpg`]])
    expect(blocksOf(now).filter(({ type }) => type === 'picture').map(({ picture: id }) => id)).toEqual([now.pictures[1]?.id])
  })

  it('takes tags that came and went there, but not those that the target adds itself', () => {
    const theirs: Story = { ...story, head: { ...story.head, tags: ['tides'], section: 'Travel' } }
    expect(taken({ ...story, head: { ...story.head, tags: ['ferries', 'harbours'] } }, story, theirs).story.head).toMatchObject({ tags: ['harbours', 'tides'], section: 'Travel' })
  })

  it('is a redline of just what was changed', () => {
    const theirs = withBlock(story, 3, paragraph([{ text: 'The captain said that the Halcyon had been kept warm for twelve days.' }]))
    const { seen, now } = alignCopies(story, { seen: sent(story), now: sent(theirs) })
    const { blocks, changes } = compareStories(seen.story, now.story)
    expect(changes).toBe(1)
    expect(blocks.find(({ change }) => change === 'changed')?.words.filter(({ change }) => change !== 'same').map(({ text, change }) => `${change} ${text}`)).toEqual(['removed eleven', 'added twelve'])
  })

  it('gives the text of the CMS for any change there, where nothing was changed here', () => {
    const word = fc.constantFrom('tide', 'ferry', 'harbour', 'goat', 'quay', 'said', 'the')
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `So ${all.join(' ')}.`)
    const texts = fc.array(words, { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(texts, texts, words, (before, after, headline) => {
        const was: Story = { ...story, body: body(before.map((text) => paragraph([{ text }]))), pictures: [] }
        const theirs: Story = { ...was, head: { ...was.head, headline }, body: body(after.map((text) => paragraph([{ text }]))) }
        expect(wordsOf(taken(was, was, theirs).story)).toEqual(wordsOf(theirs))
      }),
      { numRuns: 300 },
    )
  })
})
