import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../quotes/find-quotes.ts'
import { mintIdentifier } from '../story/identifier.ts'
import type { TextBlock } from '../story/text-block.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { attribute, attributionForm, attributionWords } from './attribution.ts'
import { bareQuoteAt, quoteJustClosed } from './bare-quote.ts'
import { speakersFor, voicesFor } from './speakers.ts'

function blocksOf(paragraphs: readonly string[]): TextBlock[] {
  return paragraphs.map((text) => ({ place: { part: 'body', block: mintIdentifier() }, kind: 'paragraph', text }))
}

const story = ['Mayor Maria Ostrowska opened the quay.', '“The quay is open again today,” Maria Ostrowska said.', 'Jon Roe, a pilot, was there. “Nobody asked for the new boat,” Roe told reporters.']

function speakers(house: Parameters<typeof stylebookOf>[0], paragraphs = story): string[] {
  return speakersFor({ body: blocksOf(paragraphs), quotes: findQuotes(paragraphs) }, paragraphs.length, stylebookOf(house), 5)
}

/** The text with the quote in it attributed. */
function attributed(text: string, words: string): string {
  const [quote] = findQuotes([text])
  if (quote === undefined) throw new Error('no quote')
  return attribute(text, quote, words)
    .toReversed()
    .reduce((now, { start, end, insert }) => now.slice(0, start) + insert + now.slice(end), text)
}

describe('who is offered', () => {
  test('the last speaker first, by surname where the house says so', () => {
    expect(speakers('ap')).toEqual(['Roe', 'Ostrowska'])
  })

  test('a house of courtesy titles: the story’s own title, or the full name; never a guess', () => {
    expect(speakers('bbc')).toEqual(['Jon Roe', 'Maria Ostrowska'])
    expect(speakers('bbc', [...story, 'On Friday Ms Ostrowska left.'])).toEqual(['Jon Roe', 'Ms Ostrowska'])
  })

  test('whoever is named in full only further down, by the full name', () => {
    const paragraphs = ['It rained.', '“The boat is new,” Jon Roe said.']
    expect(speakersFor({ body: blocksOf(paragraphs), quotes: findQuotes(paragraphs) }, 0, stylebookOf('ap'), 5)).toEqual(['Jon Roe'])
  })

  test('to choose from: those who are only named too, the nearest first', () => {
    const paragraphs = ['Mayor Ann Poe opened the quay.', '“The quay is open again today,” Poe said.', '“Nobody came.”', 'Captain Tomas Brekke left.', 'Eva Lund stayed.']
    expect(voicesFor({ body: blocksOf(paragraphs), quotes: findQuotes(paragraphs) }, 2, stylebookOf('ap'), 5)).toEqual(['Poe', 'Tomas Brekke', 'Eva Lund'])
  })

  test('two of one surname by their full names; offices by theirs; no pronouns', () => {
    expect(speakers('ap', ['Ann Roe met Jon Roe.', '“The boat is ours,” Ann Roe said.', '“The boat is new,” he said.'])).toEqual(['Ann Roe'])
    expect(speakers('ap', ['“The boat runs on Friday,” the harbour office said.'])).toEqual(['the harbour office'])
  })
})

describe('how the words are set', () => {
  test.each([
    ['ap', [], 'Roe said'],
    ['guardian', [], 'said Roe'],
    ['guardian', ['“We all stay,” Ann Poe says. “Nobody leaves,” Ann Poe says.'], 'Roe says'],
    ['ap', ['“We all stay,” says Ann Poe.'], 'Roe said'],
  ] as const)('%s after %j', (house, paragraphs, expected) => {
    expect(attributionWords('“Nobody came.”', 'Roe', attributionForm(findQuotes(paragraphs), stylebookOf(house)))).toBe(expected)
  })

  test('a question is asked', () => {
    expect(attributionWords('“Who came?”', 'Roe', { tense: 'past', nameFirst: true })).toBe('Roe asked')
  })

  test.each([
    ['“Nobody came to the quay.”', '“Nobody came to the quay,” Roe said.'],
    ['“Nobody came to the quay,”', '“Nobody came to the quay,” Roe said.'],
    ['“Nobody came to the quay,” ', '“Nobody came to the quay,” Roe said.'],
    ['“Nobody came to the quay”.', '“Nobody came to the quay,” Roe said.'],
    ['“Who came to the quay?”', '“Who came to the quay?” Roe said.'],
    ['“Nobody came ...”', '“Nobody came ...” Roe said.'],
    ['“We came from the U.S.”', '“We came from the U.S.,” Roe said.'],
    ['"Nobody came to the quay."', '"Nobody came to the quay," Roe said.'],
    ['“Nobody came. We left.” The boat is new.', '“Nobody came. We left,” Roe said. The boat is new.'],
  ])('%j', (text, expected) => {
    expect(attributed(text, 'Roe said')).toBe(expected)
  })
})

describe('a quote that has just been closed', () => {
  const closed = (text: string, previous: string | null = 'The quay is open.', next: string | null = null) => {
    const [own, before, after] = [text, previous, next].map((words) => (words === null ? null : (blocksOf([words])[0] ?? null)))
    return own == null ? null : (quoteJustClosed({ own, previous: before ?? null, next: after ?? null }, text.trimEnd().length)?.text ?? null)
  }
  test.each([
    ['a sentence', '“Nobody came to the quay.”', '“Nobody came to the quay.”'],
    ['handed over by a comma', '“Nobody came to the quay,”', '“Nobody came to the quay,”'],
    ['behind a sentence of the story', 'It rained. “Nobody came to the quay.”', null],
    ['attributed before', 'Roe said: “Nobody came to the quay.”', null],
    ['attributed earlier in the paragraph', '“It rained,” Roe said. “Nobody came to the quay.”', null],
    ['a few words', 'It was “a long winter”', null],
    ['an attribution behind', '“Nobody came to the quay,” Roe said.', null],
  ])('%s', (_, text, expected) => {
    expect(closed(text)).toBe(expected)
  })

  test('not where the paragraph before brings it in or runs on, nor where the next signs it', () => {
    const text = '“Nobody came to the quay.”'
    expect(closed(text, 'Roe had a message for the council:')).toBe(null)
    expect(closed(text, '“It rained on the day,” Roe said. “The wind was strong.')).toBe(null)
    expect(closed(text, 'It rained.', '— Jon Roe, a pilot')).toBe(null)
    expect(closed(text, '“It rained on the day,” Roe said.')).toBe(text)
  })

  test('the quote at the caret is found by command too', () => {
    const [own] = blocksOf(['“Nobody came to the quay. The boat left.”'])
    expect(own === undefined ? null : bareQuoteAt({ previous: null, own, next: null }, 3)?.start).toBe(0)
  })
})

test('what is attributed reads as attributed to that very speaker', () => {
  const sentence = fc.constantFrom('The quay is open again today', 'Nobody in town came to see the new boat', 'We have no money left for the ferry', 'It rained, and the boat left')
  const end = fc.constantFrom('.', ',', '?', '!', '')
  fc.assert(
    fc.property(sentence, end, fc.constantFrom('Ostrowska', 'Ms Ostrowska', 'Jon Roe'), fc.boolean(), fc.constantFrom('past', 'present'), fc.constantFrom('', ' '), (words, stop, speaker, nameFirst, tense, space) => {
      const text = `“${words}${stop}”${space}`
      const after = attributed(text, attributionWords(text, speaker, { tense, nameFirst }))
      const [quote] = findQuotes([after])
      expect(quote).toMatchObject({ attribution: 'named', speaker: { text: speaker } })
    }),
  )
})
