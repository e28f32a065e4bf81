import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText } from '../import/import-text.ts'
import { body, paragraph, pictureBlock } from '../story/body-builder.ts'
import { exampleStory } from '../story/example-story.ts'
import { mintIdentifier } from '../story/identifier.ts'
import { layOutPictures } from '../story/lay-out-pictures.ts'
import type { Picture, Story } from '../story/story.ts'
import { exportStory, type ExportFacts } from './export-story.ts'
import { ghostText } from './ghost.ts'
import { noDefaults } from './cms-story.ts'
import { featuredPicture, wordpressText } from './wordpress.ts'

const facts: ExportFacts = { version: '3', firstCreated: '2024-03-01T09:00:00Z', versionCreated: '2024-03-01T10:30:00Z', pubStatus: 'usable', pictureHref: ({ file }) => `pictures/${file?.name ?? ''}` }
const picture = (name: string): Picture => ({
  id: mintIdentifier(),
  file: { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 1200, height: 800, bytes: 345_678, name: `${name}.jpg` },
  caption: `The ${name} at dawn.`,
  photographer: 'Martim Quelhas',
  agency: 'AFP',
  via: '',
  role: 'photo',
  alt: `A ${name}`,
})
const [quay, mast, rope] = [picture('quay'), picture('mast'), picture('rope')]
const [one, two] = [paragraph([{ text: 'The ferry left.' }]), paragraph([{ text: 'Nobody waved.' }])]
const story = (blocks: Parameters<typeof body>[0], pictures: Picture[] = [quay, mast, rope]): Story => ({ ...exampleStory(), body: body(blocks), pictures })
const placed = story([one, pictureBlock(mast.id), two])

/** What of these stands in a text, in the order it stands there. */
const order = (text: string, ...wanted: readonly string[]) => wanted.filter((part) => text.includes(part)).sort((a, b) => text.indexOf(a) - text.indexOf(b))
const landmarks = ['The ferry left.', 'Nobody waved.', 'The quay at dawn.', 'The mast at dawn.', 'The rope at dawn.'] as const

describe('a picture in the text', () => {
  it('stands between its paragraphs on a page of its own, the lead above them, the others below', () => {
    const article = exportStory(placed, 'html', facts).split('<article>')[1] ?? ''
    expect(order(article, ...landmarks)).toEqual(['The quay at dawn.', 'The ferry left.', 'The mast at dawn.', 'Nobody waved.', 'The rope at dawn.'])
    expect(article).toContain('<figure><img src="pictures/mast.jpg" alt="A mast" width="1200" height="800"><figcaption><span class="caption">The mast at dawn.</span> <span class="credit">(Martim Quelhas/AFP via AP)</span></figcaption></figure>\n<p>Nobody waved.</p>')
  })

  it('stands in place in plain text and in Markdown', () => {
    for (const format of ['text', 'markdown'] as const) expect(order(exportStory(placed, format, facts).replaceAll('\\', ''), ...landmarks)).toEqual(['The ferry left.', 'The mast at dawn.', 'Nobody waved.', 'The quay at dawn.', 'The rope at dawn.'])
  })

  it('comes back from Markdown where it stood; those above and below the text have no place in it', () => {
    const back = importText(exportStory(placed, 'markdown', facts), { format: 'markdown' }).story
    expect((back.body.root.children ?? []).map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph'])
    const { lead, inText, after } = layOutPictures(back)
    expect([lead, ...inText.values(), ...after].map((each) => each?.caption)).toEqual([quay.caption, mast.caption, rope.caption])
  })

  it('names its association in ninjs, where the lead comes first', () => {
    const item = JSON.parse(exportStory(placed, 'ninjs', facts)) as { bodies: { contentType: string; value: string; wordCount: number }[]; associations: { name: string; uri: string }[] }
    expect(item.associations.map(({ name, uri }) => [name, uri])).toEqual([quay, mast, rope].map(({ id }, index) => [`picture-${index + 1}`, `urn:copydesk:picture:${id}`]))
    const [html, text] = item.bodies
    expect(order(html?.value ?? '', 'The ferry left.', '<figure data-association="picture-2">', 'Nobody waved.')).toEqual(['The ferry left.', '<figure data-association="picture-2">', 'Nobody waved.'])
    expect(text?.value).toBe('The ferry left.\n\nNobody waved.')
    expect(text?.wordCount).toBe(5)
  })

  it('is an image block or card in place for WordPress and Ghost, and not shown twice', () => {
    const content = wordpressText(placed, ({ file }) => ({ id: 7, address: file.name })).content
    expect(order(content, ...landmarks)).toEqual(['The quay at dawn.', 'The ferry left.', 'The mast at dawn.', 'Nobody waved.', 'The rope at dawn.'])
    const ghost = ghostText(placed, noDefaults, ({ file }) => file.name)
    expect(ghost.feature_image).toBe('quay.jpg')
    expect(order(ghost.lexical, ...landmarks)).toEqual(['The ferry left.', 'The mast at dawn.', 'Nobody waved.', 'The rope at dawn.'])
    const all = story([one, pictureBlock(mast.id)], [mast])
    expect(ghostText(all, noDefaults, ({ file }) => file.name).feature_image).toBeNull()
    expect(featuredPicture(all)).toBe(mast)
  })

  it('tells its focal point to pages and to ninjs, in pixels there', () => {
    const focused = { ...mast, focalPoint: { x: 0.25, y: 0.125 } }
    const given = story([one, pictureBlock(mast.id), two], [focused])
    expect(exportStory(given, 'html', facts)).toContain('style="object-position:25% 12.5%"')
    expect(exportStory(given, 'ninjs', facts)).toMatch(/"poi": \{\s*"x": 300,\s*"y": 100\s*\}/)
  })

  it('leaves out a block whose picture is gone, and says nothing of it', () => {
    const gone = story([one, pictureBlock(mintIdentifier()), two], [])
    const bare = story([one, two], [])
    for (const format of ['html', 'markdown', 'text', 'ninjs'] as const) expect(exportStory(gone, format, facts).replaceAll(gone.id, bare.id)).toBe(exportStory(bare, format, facts))
  })

  it('is told once in every format, wherever it stands', () => {
    const blocks = [one, two, pictureBlock(quay.id), pictureBlock(mast.id), pictureBlock(mast.id), pictureBlock(rope.id)]
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks), (chosen) => {
        const given = story(chosen)
        for (const { caption } of given.pictures) {
          expect(exportStory(given, 'text', facts).split(caption)).toHaveLength(2)
          expect((exportStory(given, 'html', facts).split('<article>')[1] ?? '').split(caption)).toHaveLength(2)
        }
      }),
    )
  })
})
