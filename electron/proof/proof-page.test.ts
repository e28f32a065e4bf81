import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockQuote, body, crosshead, list, paragraph, pictureBlock } from '../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import { setInLines } from './proof-lines.ts'
import { proofPage, type ProofFacts } from './proof-page.ts'

const story: Story = {
  schemaVersion: 1,
  id: mintIdentifier(),
  head: { kicker: 'ISLANDS', headline: 'Night ferry <back> & running', standfirst: 'A short standfirst.', bylines: ['Orla Fennimore', 'Ewan Brackley'], slug: 'night-ferry', language: 'en-GB', stylebook: 'ap' },
  body: body([
    paragraph([{ text: 'The council voted ' }, { text: 'narrowly', bold: true }, { text: ' on Tuesday to bring back the night ferry after nine years without one.' }], { places: [{ city: 'Hexley', country: 'England' }], agency: 'AP' }),
    crosshead([{ text: 'A route by heart' }]),
    blockQuote([{ text: 'The rocks have not moved.' }]),
    list([{ depth: 0, listType: 'number', runs: [{ text: 'For: 1,204' }] }, { depth: 1, listType: 'bullet', runs: [{ text: 'by post' }] }, { depth: 0, listType: 'number', runs: [{ text: 'Against: 1,187' }] }]),
  ]),
  pictures: [{ id: mintIdentifier(), file: null, caption: 'The ferry at the quay.', photographer: 'Martim Quelhas', agency: 'AFP', via: '', role: 'photo', alt: '' }],
}
const facts: ProofFacts = { author: 'Orla Fennimore', savedAt: '1 March 2024, 09:05', madeAt: '1 March 2024, 10:00', version: 'AB12CD', stylebook: 'AP stylebook', findings: { error: 1, warning: 0, suggestion: 2 }, pictureAddress: () => null }

describe('proofPage', () => {
  const html = proofPage(story, facts)
  const lines = [...html.matchAll(/<div class="line">(.*?)<\/div>/g)].map(([, words]) => words)

  it('says that it is a proof, of what, by whom, and what is still open', () => {
    expect(html).toContain('PROOF – NOT FOR PUBLICATION')
    expect(html).toContain('<p class="slug">night-ferry</p>')
    expect(html).toContain('Version AB12CD, saved 1 March 2024, 09:05 by Orla Fennimore. AP stylebook. Open findings: 1 error, 2 suggestions. Proof made 1 March 2024, 10:00.')
    expect(proofPage(story, { ...facts, findings: { error: 0, warning: 0, suggestion: 0 } })).toContain('No open findings.')
    expect(proofPage(story, { ...facts, findings: null })).toContain('The style check could not be made.')
  })

  it('has a picture where it stands in the text', () => {
    const [picture] = story.pictures
    const [first, ...others] = story.body.root.children ?? []
    const placed = proofPage({ ...story, body: body([first ?? paragraph([]), pictureBlock(picture?.id ?? ''), ...others]) }, facts)
    expect(placed.indexOf('Picture 1')).toBeGreaterThan(placed.indexOf('without one.'))
    expect(placed.indexOf('Picture 1')).toBeLessThan(placed.indexOf('A route by heart'))
    expect(placed.match(/The ferry at the quay\./g)).toHaveLength(1)
  })

  it('sets every part in numbered lines, escaped, and runs nothing', () => {
    expect(lines).toEqual(['ISLANDS', 'Night ferry &#60;back&#62; &#38; running', 'A short standfirst.', 'By Orla Fennimore and Ewan Brackley', 'HEXLEY, England (AP) — The council voted <strong>narrowly</strong> on Tuesday to', 'bring back the night ferry after nine years without one.', 'A route by heart', 'The rocks have not moved.', 'For: 1,204', 'by post', 'Against: 1,187', 'The ferry at the quay.', expect.stringContaining('Martim Quelhas')])
    expect([...html.matchAll(/data-marker="([^"]*)"/g)].map(([, marker]) => marker)).toEqual(['1.', '•', '2.'])
    expect(html).not.toMatch(/<script|<link|https?:/)
  })
})

describe('setInLines', () => {
  it('loses no character and keeps to the measure', () => {
    const run = fc.record({ text: fc.string({ unit: fc.constantFrom('a', 'bcd', ' ', '\n', '😀', 'é', '-'), maxLength: 40 }), bold: fc.boolean(), italic: fc.boolean() })
    fc.assert(fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 2, max: 20 }), (runs, measure) => {
      const set = setInLines(runs, measure)
      const whole = runs.map(({ text }) => text).join('')
      expect(set.flat().map(({ text }) => text).join('').replace(/[ \n]/g, '')).toBe(whole.replace(/[ \n]/g, ''))
      for (const line of set) expect(line.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(measure)
      expect(set.flat().every(({ text }) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text))).toBe(true)
    }))
  })
})
