import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectBody } from '../story/project.ts'
import { storySchema } from '../story/story.ts'
import { importText } from './import-text.ts'
import type { Imported } from './imported.ts'
import { folded } from './source-block.ts'

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
const page = (name: string): Imported => importText(fixture(name), { format: 'page-text' })

/** The lines of a source whose words are neither in the story nor left out with a reason. */
function unaccounted(source: string, { text, leftOut, story: made }: Imported): string[] {
  const dateline = text.dateline === null ? '' : text.dateline.places.map((place) => Object.values(place).join(' ')).join(' ')
  const pictures = made.pictures.flatMap((picture) => [picture.caption, picture.photographer, picture.agency, picture.via, picture.alt])
  const story = folded([text.kicker, text.headline, text.standfirst, ...text.bylines, dateline, ...text.paragraphs, ...pictures].join('\n')).split(/[^\p{L}\p{N}]+/u)
  const known = new Set(story)
  const labels = new Set(['by', 'text', 'texte', 'par', 'written', 'words', 'story', 'image', 'source', 'caption', 'photo', 'photograph', 'credit', 'courtesy', 'via', 'for', 'the', 'and'])
  const left = new Set(leftOut.map((line) => line.line))
  return source.split(/\r\n|[\n\r\f\v\u2028\u2029]/).filter((line, index) => {
    if (left.has(index + 1)) return false
    return folded(line).split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && !known.has(word) && !labels.has(word))
  })
}

describe('a page as it comes out of a browser', () => {
  const source = fixture('agency-page.txt')
  const imported = page('agency-page.txt')

  it('gives kicker, headline and standfirst as they stand, faults included', () => {
    expect(imported.text.kicker).toBe('PORTUGAL - SPAIn')
    expect(imported.text.headline).toBe('Lisbon and Madrid agree on night train')
    expect(imported.text.standfirst).toMatch(/^The Portuguese and Spanish transport ministers .* before next summer\.$/)
  })

  it('makes one picture slot of a caption that is repeated with its credit glued on', () => {
    expect(imported.text.pictures).toEqual([{ caption: 'Transport minister Inês Valadão at Santa Clara station, 14 March 2023', photographer: 'MARTIM QUELHAS', agency: 'AFP', alt: '' }])
    expect(imported.story.pictures[0]?.file).toBeNull()
  })

  it('keeps the body in order', () => {
    expect(imported.text.paragraphs.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['The ministers', '"We have', 'Aldecoa called', '"A border', 'Passenger groups', 'The Iberian'])
  })

  it('lists each line left out with its reason', () => {
    expect(imported.leftOut.map(({ line, why }) => [line, why])).toEqual([
      [1, 'Skip link'],
      [10, 'Advertising label'],
      [24, 'Newsletter sign-up'],
      [26, 'App promotion'],
      [28, 'Share buttons'],
      [29, 'Page not found text'],
      [31, 'Page not found text'],
    ])
    expect(imported.leftOut[1]?.text).toBe('Advertising')
  })

  it('accounts for every line', () => {
    expect(unaccounted(source, imported)).toEqual([])
  })

  it('makes a story that its schema accepts, every block with an id of its own', () => {
    expect(storySchema.safeParse(imported.story).success).toBe(true)
    const blocks = projectBody(imported.story.body, () => '')
    expect(blocks.map((block) => block.text)).toEqual(imported.text.paragraphs)
    expect(new Set(blocks.map((block) => JSON.stringify(block.place))).size).toBe(blocks.length)
    expect(imported.story.head.slug).toBe('lisbon-and-madrid-agree-on-night-train')
  })
})

describe('pages of other houses', () => {
  it('reads a broadcaster: byline with its house, labelled picture, crosshead, links and lists left out', () => {
    const imported = page('broadcaster-page.txt')
    expect(imported.text.headline).toBe('Harbour town votes to keep its last ferry')
    expect(imported.text.bylines).toEqual(['Orla Fennimore, BBC News, Kilcarran'])
    expect(imported.text.pictures).toEqual([{ caption: 'The ferry has crossed the sound since 1911', photographer: '', agency: 'Getty Images', alt: '' }])
    expect(imported.text.standfirst).toBe('')
    expect(imported.text.paragraphs).toHaveLength(6)
    expect(imported.story.body.root.children?.map((node) => node.type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph'])
    expect(imported.leftOut.map(({ text }) => text)).toContain('Island school to close after 140 years')
    expect(imported.leftOut.map(({ text }) => text)).toContain('Chess champion, 11, beats her teacher')
    expect(unaccounted(fixture('broadcaster-page.txt'), imported)).toEqual([])
  })

  it('reads a French page', () => {
    const imported = page('french-page.txt')
    expect(imported.text.kicker).toBe('BRÉSIL')
    expect(imported.text.headline).toBe('À Belém, les pêcheurs attendent la marée des touristes')
    expect(imported.text.bylines).toEqual(['Clémence Aubrival'])
    expect(imported.text.paragraphs).toHaveLength(3)
    expect(unaccounted(fixture('french-page.txt'), imported)).toEqual([])
  })

  it('reads a wire story: two bylines and a dateline that becomes structured', () => {
    const imported = page('wire-page.txt')
    expect(imported.text.headline).toBe('Flooded river cuts market town in two')
    expect(imported.text.kicker).toBe('World News')
    expect(imported.text.bylines).toEqual(['Harriet Colcannon', 'Ewan Brackley'])
    expect(imported.text.dateline).toMatchObject({ places: [{ city: 'Hexley' }], agency: 'AP' })
    const first = imported.story.body.root.children?.[0]?.children
    expect(first?.[0]).toMatchObject({ type: 'dateline', version: 1, dateline: { agency: 'AP' } })
    expect(first?.[1]?.text).toMatch(/^The river through Hexley rose/)
    expect(imported.text.paragraphs[0]).toMatch(/^HEXLEY, England \(AP\) — The river/)
    expect(imported.text.paragraphs.at(-1)).toBe('Colcannon reported from London.')
    expect(unaccounted(fixture('wire-page.txt'), imported)).toEqual([])
  })
})

describe('a manuscript', () => {
  it('joins lines that were wrapped at a fixed width', () => {
    const { text } = importText(fixture('wrapped-manuscript.txt'), { format: 'plain-text' })
    expect(text.headline).toBe('Quarry owner promises a lake by the spring')
    expect(text.bylines).toEqual(['Josephine Tarrant'])
    expect(text.paragraphs).toHaveLength(3)
    expect(text.paragraphs[0]).toMatch(/promised the village a swimming lake/)
  })

  it('takes a bare paragraph as body, not as headline', () => {
    const { text } = importText('The bells of the old church rang twice on Tuesday for no reason anyone could find.', { format: 'plain-text' })
    expect(text.headline).toBe('')
    expect(text.paragraphs).toHaveLength(1)
  })
})

describe('nothing is dropped', () => {
  const word = fc.constantFrom('harbour', 'Minister', 'ferry', 'said', 'the', 'Share', 'by', 'Advertising', '2024', 'AFP', '"no"', 'LONDON', 'Read', 'more', 'Photo:', 'and', 'Jane', 'Doe', '/', '—', 'newsletter')
  const anyLine = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
    fc.array(word, { minLength: 6, maxLength: 20 }).map((words) => `The ${words.join(' ')}.`),
    fc.constantFrom('', '', 'Advertisement', 'Share :', 'By Jane Doe', 'Related:', 'FRANCE - SPAIN', 'LONDON (Reuters) - The ferry sank.', 'The ferry. Jane Doe / AFP', 'Most read'),
  )

  it('accounts for every line of any text', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const source = lines.join('\n')
        expect(unaccounted(source, importText(source, { format: 'page-text' }))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('keeps paragraphs of prose whole and in order, whatever furniture stands between', () => {
    const prose = fc.array(fc.constantFrom('harbour', 'ferry', 'market', 'river', 'old', 'slow'), { minLength: 6, maxLength: 12 }).map((words) => `Then the ${words.join(' ')} came back to town.`)
    const furniture = fc.constantFrom('Advertisement', 'Share', 'Read more', 'Sign up to our newsletter', 'Image 1 of 3', 'Cookie policy')
    fc.assert(
      fc.property(fc.array(fc.tuple(prose, fc.array(furniture, { maxLength: 2 })), { minLength: 2, maxLength: 12 }), (pairs) => {
        const unique = pairs.map(([text, after], index) => [`${index} ${text}`, after] as const)
        const source = ['Ferry comes back to old harbour town', '', ...unique.flatMap(([text, after]) => [text, '', ...after, ''])].join('\n')
        const { text } = importText(source, { format: 'page-text' })
        expect(text.paragraphs).toEqual(unique.map(([paragraph]) => paragraph))
      }),
    )
  })
})

describe('a picture among the paragraphs of a page', () => {
  const page = ['Night ferry sails again', 'By Orla Fennimore', 'The council of Port Ellery voted on Tuesday to bring the night ferry back after nine years.', 'It will leave at nine every evening but Sunday, the council said in a long statement.', 'The ferry at the quay, 1 March 2024. Martim Quelhas/AFP', 'Nobody had expected the vote to be so clear, said the harbour master on the quay.'].join('\n\n')

  it('stands in the text where it stood, and its words are none of the body’s', () => {
    const { story } = importText(page, { format: 'page-text' })
    expect((story.body.root.children ?? []).map(({ type, picture }) => (type === 'picture' ? picture : type)).slice(-3)).toEqual(['paragraph', story.pictures[0]?.id, 'paragraph'])
    expect(story.pictures).toHaveLength(1)
  })
})
