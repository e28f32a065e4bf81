import { describe, expect, it } from 'vitest'
import { importText } from '../import/import-text.ts'
import { exampleStory } from '../story/example-story.ts'
import type { Story } from '../story/story.ts'
import { exportStory, type ExportFacts } from './export-story.ts'

const example = exampleStory()
const story: Story = {
  ...example,
  head: { ...example.head, slug: 'ferry-levy', language: 'en-GB', stylebook: 'guardian', section: 'Ports & harbours', tags: ['ferries', 'Port <Ellery>'], embargo: '2026-06-05T14:00:00.000Z', corrections: [{ date: '2026-03-02', note: 'An earlier version gave *twelve* days.' }, { date: '2026-03-03', note: ' ' }] },
}
const facts: ExportFacts = { version: '3', firstCreated: '2026-03-01T09:00:00Z', versionCreated: '2026-03-03T10:30:00Z', pubStatus: 'usable', embargo: '2026-06-05T14:00:00.000Z' }
const correction = 'Correction, 2 March 2026: An earlier version gave *twelve* days.'
const dataOf = (page: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as Record<string, unknown>

describe('where, when and how a story runs', () => {
  it('stands in its own fields of ninjs, corrections in the body too', () => {
    const item = JSON.parse(exportStory(story, 'ninjs', facts)) as { subjects: unknown; bodies: { value: string; wordCount: number }[] } & Record<string, unknown>
    expect(item).toMatchObject({ embargoedUntil: '2026-06-05T14:00:00.000Z', slugline: 'ferry-levy', language: 'en-GB', edNote: correction })
    expect(item.subjects).toEqual([{ name: 'Ports & harbours', rel: 'section' }, { name: 'ferries', rel: 'tag' }, { name: 'Port <Ellery>', rel: 'tag' }])
    expect(item.bodies[0]?.value.endsWith(`<p class="correction">${correction}</p>`)).toBe(true)
    expect(item.bodies[1]?.value.endsWith(`\n\n${correction}`)).toBe(true)
  })

  it('stands on the page of HTML and in its data', () => {
    const page = exportStory(story, 'html', facts)
    expect(page).toContain('<header>\n<p class="embargo">EMBARGO: not before 5 June 2026, 14:00 UTC</p>')
    expect(page).toContain(`<p class="correction">${correction}</p>\n</article>`)
    expect(page).toContain('<meta name="keywords" content="ferries, Port &#60;Ellery&#62;">')
    expect(dataOf(page)).toMatchObject({ alternateName: 'ferry-levy', articleSection: expect.arrayContaining(['Ports & harbours']) as unknown, keywords: ['ferries', 'Port <Ellery>'], correction: [correction], inLanguage: 'en-GB' })
  })

  it('stands above and below the copy in plain text', () => {
    const blocks = exportStory(story, 'text', facts).split('\n\n')
    expect(blocks[0]).toBe('EMBARGO: not before 5 June 2026, 14:00 UTC')
    expect(blocks.slice(-2)).toEqual([correction, 'Slug: ferry-levy\nSection: Ports & harbours\nTags: ferries, Port <Ellery>\nLanguage: en-GB\n'])
  })

  it('comes back from Markdown, corrections as the paragraphs that readers see', () => {
    const back = importText(exportStory(story, 'markdown', facts), { format: 'markdown' }).story
    const { section, tags, embargo, slug, language } = story.head
    expect(back.head).toMatchObject({ section, tags, embargo, slug, language })
    expect(exportStory(back, 'text', facts)).toContain(correction)
  })

  it('is not taken from the front matter of other tools', () => {
    expect(importText('---\ntitle: "Ferry late"\ntags: [a, b]\nsection: posts\n---\n\nThe ferry was late on Tuesday, the harbour master said.', { format: 'markdown' }).story.head).not.toHaveProperty('tags')
  })

  it('says nothing of an embargo that is over, and of what the story does not say', () => {
    const bare: Story = { ...example, head: { ...example.head, slug: '' } }
    for (const format of ['ninjs', 'html', 'text', 'markdown'] as const) {
      expect(exportStory(story, format, { ...facts, embargo: null })).not.toMatch(/<p class="embargo">|EMBARGO|embargoedUntil|\nembargo:/)
      expect(exportStory(bare, format, { ...facts, embargo: null })).not.toMatch(/"subjects"|"edNote"|keywords|Section:|Tags:|Slug:|\ntags:|\nsection:|class="correction">/)
    }
  })

  it('tells the receiver why a story is withdrawn', () => {
    expect(JSON.parse(exportStory(story, 'ninjs', { ...facts, pubStatus: 'canceled', reason: 'Wrong harbour.' }))).toMatchObject({ pubStatus: 'canceled', edNote: 'Wrong harbour.' })
  })
})
