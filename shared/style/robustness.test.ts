import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCredit } from '../credit/find-credit.ts'
import { findDateline } from '../dateline/find-dateline.ts'
import { compileStylebook } from '../house-stylebook/compile-stylebook.ts'
import { readStylebook } from '../house-stylebook/read-stylebook.ts'
import { exampleHouse } from '../house-stylebook/testing/example-house.ts'
import { importText } from '../import/import-text.ts'
import { findQuotes } from '../quotes/find-quotes.ts'
import { placeKey, type TextBlock } from '../story/text-block.ts'
import type { Picture } from '../story/story.ts'
import { stylebookOf, stylebooks } from '../stylebooks/stylebooks.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { applyEdits } from './apply-edits.ts'
import { createChecker } from './checker.ts'
import type { Finding } from './finding.ts'
import { longestText } from './longest-text.ts'
import { bareText } from './story-text.ts'

const house = readStylebook(exampleHouse)
const books: readonly Stylebook[] = [...stylebooks, ...(house.ok ? [compileStylebook(house.value, stylebookOf(house.value.extends)).stylebook] : [])]

/** One text in every part of a story at once. */
function blocksOf(text: string): TextBlock[] {
  return [
    { place: { part: 'head', field: 'kicker', index: 0 }, kind: 'kicker', text },
    { place: { part: 'head', field: 'headline', index: 0 }, kind: 'headline', text },
    { place: { part: 'head', field: 'standfirst', index: 0 }, kind: 'standfirst', text },
    { place: { part: 'head', field: 'byline', index: 0 }, kind: 'byline', text },
    { place: { part: 'body', block: '0' }, kind: 'paragraph', text },
    { place: { part: 'body', block: '1' }, kind: 'crosshead', text },
    { place: { part: 'body', block: '2' }, kind: 'block-quote', text },
    { place: { part: 'body', block: '3' }, kind: 'list-item', text },
    { place: { part: 'picture', picture: 'p', field: 'caption' }, kind: 'caption', text },
    { place: { part: 'picture', picture: 'p', field: 'alt' }, kind: 'alt', text },
  ]
}

function check(text: string, stylebook: Stylebook) {
  const picture: Picture = { id: 'p', file: null, caption: text, photographer: '', agency: '', via: '', role: 'photo', alt: text }
  const head = { kicker: text, headline: text, standfirst: text, bylines: [text], slug: '', language: 'en', stylebook: stylebook.id }
  return createChecker().checkWithFaults({ blocks: blocksOf(text), head, pictures: [picture] }, stylebook)
}

/** Where a reader sees a character begin, and where the text ends. */
function edgesOf(text: string): ReadonlySet<number> {
  return new Set([...Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ index }) => index), text.length])
}

function expectSound(findings: readonly Finding[], text: string): void {
  const edges = edgesOf(text)
  for (const finding of findings) {
    expect(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length).toBe(true)
    // The photographer and the agency are empty here.
    if (finding.place.part === 'picture' && !['caption', 'alt'].includes(finding.place.field)) continue
    expect(finding.text).toBe(text.slice(finding.start, finding.end))
    expect(edges.has(finding.start) && edges.has(finding.end), `${finding.rule} cuts a character of ${JSON.stringify(text)}`).toBe(true)
    for (const fix of finding.fixes) {
      if (fix.kind !== 'edits') continue
      const here = fix.edits.filter((edit) => placeKey(edit.place) === placeKey(finding.place))
      for (const edit of here) expect(edges.has(edit.start) && edges.has(edit.end), `a fix of ${finding.rule} cuts a character of ${JSON.stringify(text)}`).toBe(true)
      if (fix === finding.fixes[0] && here.length > 0) expect(applyEdits(text, here), `${finding.rule} offers a fix that changes nothing`).not.toBe(text)
    }
  }
}

/** As long as is still checked. */
const fill = (piece: string): string => piece.repeat(Math.floor(longestText / piece.length))

const hostile: readonly (readonly [string, string])[] = [
  ['letters without a space', fill('a')],
  ['capitals', fill('A')],
  ['spaces', fill(' ')],
  ['full stops', fill('.')],
  ['open brackets', fill('(')],
  ['straight marks', fill('"')],
  ['opening marks', fill('“')],
  ['closing marks', fill('”')],
  ['marks around words', fill('"a" ')],
  ['half surrogate pairs', fill('\ud83d \udc00 ')],
  ['pictographs', fill('👩‍👩‍👧 ')],
  ['right-to-left words', fill('قال الوزير "نعم". ')],
  ['Chinese without spaces', fill('总理在会议上说合作很重要')],
  ['bracketed capitals', fill('A(AB) ')],
  ['digits and dashes', fill('1-2–3—4 ')],
  ['accents of their own', fill('e\u0301')],
  ['characters of no width', fill('a\u200b\u200d')],
  ['every kind of line end', fill('a\r\nb\rc\nd\u2028')],
  ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
  ['a megabyte of sentences', 'The bridge is open. '.repeat(50_000)],
  ['nothing', ''],
]

/** What news copy is made of, and what it is not, side by side. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom(
    ...['the ', 'the', 'The the ', '"', '“', '”', '‘', '’', '. ', '.', 'ey ', '  ', ' ,', '(NHA)', 'NHA ', 'PARIS (AP) — ', '\n', '\r\n', '\r', '\ud83d', '\udc00', 'é', 'e\u0301', '\u0301', '\u200d', '\u200b', '\ufe0f', '👩‍👩‍👧', '🇫🇷', '👍🏽', 'שלום ', 'سلام ', '東京'],
    ...['colour', 'color ', 'Mr. Poe ', 'Ann Poe ', 'said', ' said ', '12 p.m.', '$5 million', '4 percent', 'Jan. 27', '27 January 2015', 'yesterday', 'U.S. ', 'US ', '...', ' -- ', '–', 'organise ', 'Photo: Ann Poe/AP', 'five miles', '7 people', ' and ', 'claimed', '“It is so,” '],
  ),
)
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))

describe('hostile text', () => {
  it('is checked in every stylebook, a house’s own included', () => {
    expect(house.ok).toBe(true)
  })

  it.each(hostile)('passes through every rule without a fault: %s', (_name, text) => {
    for (const stylebook of [stylebookOf('ap'), ...books.slice(-1)]) {
      const { findings, faults } = check(text, stylebook)
      expect(faults).toEqual([])
      for (const finding of findings) expect(finding.text.length).toBe(finding.end - finding.start)
    }
  })

  it('never makes a rule fail, point outside the text, cut a character or offer a fix that changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...books), (text, stylebook) => {
        const { findings, faults } = check(text, stylebook)
        expect(faults).toEqual([])
        expectSound(findings, text)
      }),
      { numRuns: 400 },
    )
  })

  it('that is too long is not checked, and the person is told so', () => {
    const long = 'The the bridge is open. '.repeat(1_000)
    const { findings } = createChecker().checkWithFaults(bareText([long, 'The the end.']), stylebookOf('ap'))
    expect(findings.map(({ rule, place }) => [rule, placeKey(place)])).toEqual([['text-too-long', 'body:0'], ['repeated-word', 'body:1']])
  })
})

describe('what finds things in hostile text', () => {
  const isInPair = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0
  const expectExact = (text: string, span: { readonly start: number; readonly end: number; readonly text: string }): void => {
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
    expect(span.text).toBe(text.slice(span.start, span.end))
    expect(isInPair(text, span.start) || isInPair(text, span.end)).toBe(false)
  }

  it('gives exact offsets: quotations, their speakers and cues', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (paragraphs) => {
        for (const quote of findQuotes(paragraphs)) for (const span of [quote, quote.speaker, quote.cue]) if (span !== undefined) expectExact(paragraphs[span.paragraph] ?? '', span)
      }),
      { numRuns: 400 },
    )
  })

  it('gives exact offsets: datelines', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), fc.constantFrom('', 'PARIS (AP) — ', 'LYON, France, Jan 1 (Reuters) - ', 'Oslo (AFP) – '), (paragraphs, opening) => {
        const given = paragraphs.map((text) => `${opening}${text}`)
        const dateline = findDateline(given)
        if (dateline === null) return
        const text = given[dateline.paragraph] ?? ''
        expectExact(text, { start: dateline.start, end: dateline.start + dateline.text.length, text: dateline.text })
        expect(dateline.end <= text.length && !isInPair(text, dateline.end)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('gives exact offsets: credits', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', ' Photo: Ann Poe/AP', ' (Ann Poe via AP)', ' | Ann Poe'), (text, ending) => {
        const credit = findCredit(`${text}${ending}`)
        if (credit !== null) expectExact(`${text}${ending}`, credit)
      }),
      { numRuns: 400 },
    )
  })

  it('imports anything, and loses nothing of plain words', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 8 }), fc.constantFrom('plain-text', 'page-text', 'markdown'), (lines, format) => {
        const { text, leftOut } = importText([...lines, '', 'Zyzzyva.'].join('\n\n'), { format })
        expect(JSON.stringify([text, leftOut])).toContain('Zyzzyva')
      }),
      { numRuns: 200 },
    )
  })

  it.each(hostile)('is done with text of any length: %s', (_name, text) => {
    for (const { start, end } of findQuotes([text])) expect(end).toBeGreaterThan(start)
    expect(findDateline([text])).toBeNull()
    const credit = findCredit(text)
    if (credit !== null) expect(credit.text).toBe(text.slice(credit.start, credit.end))
    expect(importText(text, { format: 'plain-text' }).story.schemaVersion).toBe(1)
  })
})
