import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from './find-quotes.ts'
import { quotedSpans } from './quoted-spans.ts'

/** The last quote of the last paragraph as `speaker (attribution)`. */
function said(...paragraphs: readonly string[]): string {
  const quote = findQuotes(paragraphs).at(-1)
  return quote === undefined ? 'no quote' : `${quote.speaker?.text ?? 'nobody'} (${quote.attribution})`
}

describe('a speaker in the same sentence', () => {
  test.each([
    ['“The boat runs on Friday,” said Marta Lindqvist, who chairs the council.', 'Marta Lindqvist (named)'],
    ['“The boat runs on Friday,” Lindqvist told a meeting in the old school.', 'Lindqvist (named)'],
    ['“The boat runs on Friday,” Marta Lindqvist, 54, a former pilot, said.', 'Marta Lindqvist (named)'],
    ['Lindqvist said: “The boat runs on Friday.”', 'Lindqvist (named)'],
    ['But in a statement on Tuesday Lindqvist said, “The boat runs on Friday.”', 'Lindqvist (named)'],
    ['"The boat runs on Friday," she said.', 'she (pronoun)'],
    ['According to the harbor office, “the boat runs on Friday.”', 'the harbor office (named)'],
    ['The repair, which Brekke described as “a long winter’s work”, is done.', 'Brekke (named)'],
    ['“Does the boat run on Friday?” Marta Lindqvist asked.', 'Marta Lindqvist (named)'],
    ['“Does the boat run on Friday?” asked Lindqvist.', 'Lindqvist (named)'],
    ['“The boat runs on Friday,” said port officials.', 'port officials (named)'],
    ['“The boat runs on Friday,” said al-Masri, who was on board.', 'al-Masri (named)'],
    ['“The boat runs on Friday,” says @martalindqvist.', '@martalindqvist (named)'],
    ['“The boat runs on Friday,” per Lindqvist.', 'Lindqvist (named)'],
    ['The office said in its letter about the work on the quay: “The boat runs on Friday,” the union wrote.', 'the union (named)'],
    ['He wants what the rule calls for, which is “a boat on each Friday,” as a memo from the port put it.', 'a memo from the port (named)'],
    ['Lindqvist spoke to the crew and let them know that “the boat runs on Friday.”', 'Lindqvist (named)'],
    ['Said Lindqvist: “The boat runs on Friday.”', 'Lindqvist (named)'],
    ['In a post on X, Lindqvist wrote: “The boat runs on Friday.”', 'Lindqvist (named)'],
    ['“The boat runs on Friday,” Lindqvist, speaking on the quay, told Reuters.', 'Lindqvist (named)'],
    ['Lindqvist shook her head. “The boat runs on Friday.”', 'Lindqvist (carried)'],
    ['“The boat runs on Friday.” — Marta Lindqvist', 'Marta Lindqvist (named)'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
})

describe('a speaker elsewhere', () => {
  test('the second half of an interrupted quotation is carried on', () => {
    expect(said('“The boat runs,” said Lindqvist. “Nobody will be left on the quay.”')).toBe('Lindqvist (carried)')
  })

  test('a quotation left open carries its speaker into the next paragraph', () => {
    expect(said('“The boat runs,” said Lindqvist. “We have the money.', '“Nobody will be left on the quay.”')).toBe('Lindqvist (carried)')
  })

  test('a colon at the end of a paragraph brings in the next', () => {
    expect(said('The harbor office wrote:', '“The boat runs on Friday. Nobody will be left.”')).toBe('The harbor office (carried)')
  })

  test('a quotation closed in the paragraph before carries nothing', () => {
    expect(said('“The boat runs,” said Lindqvist.', '“Nobody will be left on the quay. That time is over.”')).toBe('Lindqvist (none)')
  })

  test('a sentence in quotation marks alone in its paragraph has nobody', () => {
    const [quote] = findQuotes(['“Nobody will be left on the quay. That time is over.”'])
    expect(quote).toMatchObject({ attribution: 'none', fullSentence: true })
  })
})

describe('quotedSpans', () => {
  test('feet and inches are no quotation', () => {
    expect(quotedSpans('He is 6\'2" tall and his brother 6\'4" at least.')).toEqual([])
  })

  test('a quotation that the paragraph does not close runs to its end', () => {
    expect(quotedSpans('He wrote: “It goes on')).toEqual([{ start: 10, end: 21, closed: false }])
  })

  test('two apostrophes are a quotation mark, those of feet and inches are not', () => {
    expect(quotedSpans("''The boat runs,'' said Lindqvist, 6'2'' tall. ''It's late.''").map(({ start, end }) => [start, end])).toEqual([[0, 18], [47, 61]])
  })

  test('marks inside a tag are nobody’s words', () => {
    expect(quotedSpans('<a href="x" title="y z">Lindqvist</a> said “it runs” and 3 < 4.')).toEqual([{ start: 43, end: 52, closed: true }])
  })

  test('a second opening mark ends the first quotation', () => {
    expect(quotedSpans('“One “two”').map((span) => span.closed)).toEqual([false, true])
  })
})

const words = fc.array(fc.constantFrom('“', '”', '"', ' ', '.', ',', 'said', 'Ann', 'the', 'boat', '\n', '—', ':', '👩‍🚀', 'é', '\ud800', 'שלום', '6\'2"', '(', 'told'), { maxLength: 60 }).map((parts) => parts.join(' '))

describe('whatever the text', () => {
  test('spans are in order, apart and inside the text, and what is found is what stands there', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (paragraphs) => {
        let paragraph = 0
        let end = 0
        for (const quote of findQuotes(paragraphs)) {
          if (quote.paragraph !== paragraph) end = 0
          paragraph = quote.paragraph
          expect(quote.start).toBeGreaterThanOrEqual(end)
          end = quote.end
          for (const span of [quote, quote.speaker, quote.cue]) if (span !== undefined) expect((paragraphs[span.paragraph] ?? '').slice(span.start, span.end)).toBe(span.text)
        }
      }),
    )
  })

  test('ten thousand quotation marks are read in one pass', () => {
    expect(quotedSpans('“a” '.repeat(5_000))).toHaveLength(5_000)
    expect(findQuotes(['“a” '.repeat(5_000)])).toHaveLength(5_000)
    expect(findQuotes(['x'.repeat(100_000)])).toEqual([])
  })
})
