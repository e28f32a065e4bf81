import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText } from '../import/import-text.ts'
import { blockQuote, body, crosshead, list, paragraph, type TextRun } from '../story/body-builder.ts'
import type { BodyNode } from '../story/body.ts'
import { mintIdentifier } from '../story/identifier.ts'
import { projectBody } from '../story/project.ts'
import { storySchema, type Picture, type Story } from '../story/story.ts'
import { exportStory, type ExportFacts } from './export-story.ts'

const facts: ExportFacts = { version: '3', firstCreated: '2024-03-01T09:00:00Z', versionCreated: '2024-03-01T10:30:00Z', pubStatus: 'usable', pictureHref: (picture) => `https://pictures.example.org/${picture.id}.jpg` }

const picture: Picture = {
  id: mintIdentifier(),
  file: { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 1200, height: 800, bytes: 345_678, name: 'ferry.jpg' },
  caption: 'The last ferry leaves Kilcarran, 1 March 2024.',
  photographer: 'Martim Quelhas',
  agency: 'AFP',
  via: '',
  role: 'photo',
  alt: 'A white ferry on a grey sea',
}

function story(blocks: readonly BodyNode[], more: Partial<Story['head']> = {}): Story {
  return {
    schemaVersion: 1,
    id: mintIdentifier(),
    head: { kicker: 'IRELAND', headline: 'Harbour town votes "yes" <to> its ferry', standfirst: 'By a narrow margin & a long night.', bylines: ['Orla Fennimore', 'Ewan Brackley'], slug: 'harbour-ferry-vote', language: 'en-GB', stylebook: 'ap', ...more },
    body: body(blocks),
    pictures: [picture],
  }
}

const whole = story([
  paragraph([{ text: 'People voted ' }, { text: 'narrowly', italic: true }, { text: ' for the levy; see ' }, { text: 'the count', url: 'https://count.example.org/?a=1&b=2' }, { text: '.' }], { places: [{ city: 'Hexley', country: 'England' }], agency: 'AP' }),
  crosshead([{ text: 'A town divided' }]),
  blockQuote([{ text: 'I shall grumble and I shall use it.' }]),
  list([{ depth: 0, listType: 'bullet', runs: [{ text: 'For: 1,204' }] }, { depth: 1, listType: 'number', runs: [{ text: 'of them by post' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'Against: 1,187' }] }]),
  paragraph([{ text: '</script><script>alert(1)</script> <b>bold?</b>' }]),
])

describe('ninjs', () => {
  const item = JSON.parse(exportStory(whole, 'ninjs', facts)) as Record<string, unknown>

  it('fills the parts that IPTC ninjs 3.0 has for a story', () => {
    expect(item).toMatchObject({ uri: `urn:copydesk:story:${whole.id}`, type: 'text', version: '3', pubStatus: 'usable', by: 'Orla Fennimore and Ewan Brackley', slugline: 'harbour-ferry-vote', located: 'Hexley', language: 'en-GB' })
    expect(item['headlines']).toEqual([
      { role: 'main', contentType: 'text/plain', value: whole.head.headline },
      { role: 'kicker', contentType: 'text/plain', value: 'IRELAND' },
    ])
    const bodies = item['bodies'] as { contentType: string; charCount: number; wordCount: number; value: string }[]
    expect(bodies.map((part) => part.contentType)).toEqual(['text/html', 'text/plain'])
    expect(bodies[1]?.value).toMatch(/^HEXLEY, England \(AP\) — People voted narrowly/)
    expect(bodies[1]?.charCount).toBe(Array.from(bodies[1]?.value ?? '').length)
    expect(bodies[0]?.value).toContain('<a href="https://count.example.org/?a=1&#38;b=2">the count</a>')
    expect(bodies[0]?.value).not.toContain('<script')
  })

  it('carries a picture with caption, credit line in the house form, photographer, agency and rendition', () => {
    const [association] = item['associations'] as Record<string, unknown>[]
    expect(association).toMatchObject({ name: 'picture-1', type: 'picture', by: 'Martim Quelhas', copyrightHolder: 'AFP' })
    expect(association?.['descriptions']).toContainEqual({ role: 'caption', contentType: 'text/plain', value: picture.caption })
    expect((association?.['descriptions'] as { role: string }[]).map((part) => part.role)).toEqual(['caption', 'creditline', 'alttext'])
    expect(association?.['renditions']).toEqual([{ name: 'original', href: facts.pictureHref?.(picture), contentType: 'image/jpeg', title: 'ferry.jpg', width: 1200, height: 800, sizeInBytes: 345_678 }])
  })

  it('says nothing of what is kept only for checking the credit', () => {
    const checked: Story = { ...whole, pictures: [{ ...picture, embedded: { photographer: 'Sanna Virtala', agency: 'Kaiku Press' } }] }
    for (const form of ['ninjs', 'html', 'markdown', 'text'] as const) expect(exportStory(checked, form, facts)).toBe(exportStory(whole, form, facts))
  })

  const reference = process.env['COPYDESK_REFERENCE'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))
  const schemaFile = `${reference}/schemas/ninjs/ninjs-schema_3.0.json`
  it.skipIf(!existsSync(schemaFile))('is valid against the official schema (needs the IPTC schema files: set COPYDESK_REFERENCE)', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(JSON.parse(readFileSync(`${reference}/schemas/ninjs/GeoJSON-schema.json`, 'utf8')) as object, 'https://geojson.org/schema/GeoJSON.json')
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)
    const bare = story([], { kicker: '', standfirst: '', bylines: [], slug: '' })
    const running = story([], { section: 'Harbours', tags: ['ferries'], corrections: [{ date: '2026-03-02', note: 'Wrong day.' }] })
    for (const each of [whole, bare, running, { ...bare, pictures: [{ ...picture, file: null }] }]) {
      validate(JSON.parse(exportStory(each, 'ninjs', { ...facts, embargo: '2026-06-05T14:00:00.000Z' })))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ uri: 'urn:a:b', dateline: 'LONDON' })).toBe(false)
  })
})

describe('HTML', () => {
  const page = exportStory(whole, 'html', facts)

  it('is a page of its own with kicker, headline, standfirst, byline, figure and body', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page).toContain('<h1>Harbour town votes &#34;yes&#34; &#60;to&#62; its ferry</h1>')
    expect(page).toContain('<p class="byline">By Orla Fennimore and Ewan Brackley</p>')
    expect(page).toMatch(/<figcaption><span class="caption">The last ferry leaves Kilcarran, 1 March 2024\.<\/span> <span class="credit">[^<]*Martim Quelhas[^<]*AFP[^<]*<\/span><\/figcaption>/)
    expect(page).toContain('<ul><li>For: 1,204</li><li><ol><li>of them by post</li></ol></li><li>Against: 1,187</li></ul>')
  })

  it('lets no word of the story become markup or script', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<\/script/g)).toHaveLength(1)
    fc.assert(
      fc.property(fc.string(), fc.string(), (headline, text) => {
        const made = exportStory(story([paragraph([{ text, url: 'javascript:alert(1)' }])], { headline }), 'html', facts)
        expect(made.match(/<script/gi)).toHaveLength(1)
        expect(made).not.toContain('javascript:alert(1)"')
        expect(made.match(/<h1>/g)).toHaveLength(1)
      }),
    )
  })

  it('holds schema.org NewsArticle data that reads back', () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(data).not.toContain('<')
    expect(JSON.parse(data)).toMatchObject({ '@type': 'NewsArticle', headline: whole.head.headline, dateline: 'HEXLEY, England (AP) —', author: [{ name: 'Orla Fennimore' }, { name: 'Ewan Brackley' }] })
  })
})

describe('plain text', () => {
  it('gives head, body and captions in reading order', () => {
    const lines = exportStory(whole, 'text', facts).split('\n\n')
    expect(lines.slice(0, 4)).toEqual(['IRELAND', whole.head.headline, whole.head.standfirst, 'By Orla Fennimore and Ewan Brackley'])
    expect(lines[4]).toMatch(/^HEXLEY, England \(AP\) — People/)
    expect(lines.at(-1)).toBe('Slug: harbour-ferry-vote\nLanguage: en-GB\n')
    expect(lines.at(-2)).toMatch(/^The last ferry leaves Kilcarran, 1 March 2024\. /)
  })
})

describe('Markdown', () => {
  const paragraphsOf = (each: Story): string[] => projectBody(each.body, () => '').map((block) => block.text)

  it('gives the same story when it is imported again', () => {
    const back = importText(exportStory(whole, 'markdown', facts), { format: 'markdown' })
    expect(back.story.head).toEqual(whole.head)
    expect(back.text.dateline).toMatchObject({ places: [{ city: 'Hexley' }] })
    expect(paragraphsOf(back.story)).toEqual(paragraphsOf(whole))
    expect(back.story.body.root.children?.map((node) => node.type)).toEqual(whole.body.root.children?.map((node) => node.type))
    expect(back.story.pictures[0]).toMatchObject({ caption: picture.caption, photographer: picture.photographer, alt: picture.alt })
    expect(storySchema.safeParse(back.story).success).toBe(true)
  })

  const character = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...'abcdefgh ABC 123 .,'.split('')) }, { weight: 2, arbitrary: fc.constantFrom(...'*_`[]()<>&#+-=|~!\\/:@$^{}"\'éß—'.split('')) })
  const words = fc.array(character, { minLength: 1, maxLength: 40 }).map((characters) => characters.join('').replace(/\s+/g, ' '))
  const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean(), link: fc.boolean() }).map(({ text, bold, italic, link }): TextRun => ({ text, bold, italic, ...(link ? { url: 'https://example.org/a_b' } : {}) }))
  const runs = fc.array(run, { minLength: 1, maxLength: 4 }).map((parts) => parts.map((part, index) => ({ ...part, text: (index === 0 || parts[index - 1]?.text.endsWith(' ') === true ? part.text.trimStart() : part.text) || 'x' })))
  const block = fc.oneof(
    runs.map((each) => paragraph(each)),
    runs.map((each) => crosshead(each)),
    runs.map((each) => blockQuote(each)),
    fc.array(runs, { minLength: 1, maxLength: 3 }).map((items) => list(items.map((each) => ({ depth: 0, listType: 'bullet' as const, runs: each })))),
  )

  it('keeps the words of every block whatever marks they hold', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const each = { ...story(blocks, { stylebook: 'rfi' }), pictures: [] }
        const back = importText(exportStory(each, 'markdown', facts), { format: 'markdown' })
        expect(back.text.dateline === null ? paragraphsOf(back.story) : back.text.paragraphs).toEqual(paragraphsOf(each).map((text) => text.trim()).filter((text) => text !== ''))
      }),
      { numRuns: 300 },
    )
  })
})
