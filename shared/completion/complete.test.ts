import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mintIdentifier } from '../story/identifier.ts'
import { placeKey, type TextBlock } from '../story/text-block.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { complete, type CompletionRequest } from './complete.ts'
import { gatherTerms } from './gather-terms.ts'
import { completeDateline } from './open-dateline.ts'
import type { Spot } from './term.ts'

function blocksOf(paragraphs: readonly string[]): TextBlock[] {
  return paragraphs.map((text) => ({ place: { part: 'body', block: mintIdentifier() }, kind: 'paragraph', text }))
}

const story = [
  'Finance Minister Maria Ostrowska opened the quay in Velmor on Tuesday.',
  '“The quay is open,” Ostrowska said. Jon Roe of the Lowen Ferry Trust was there, and so was Mayor Ann van Brekke.',
  'Jon Roe left early.',
]

/** What is offered at the end of the words in a paragraph that follows the story. */
function offered(typed: string, { paragraphs = story, house = stylebookOf('ap'), names = [] as readonly string[] } = {}): string | null {
  return ask(blocksOf(paragraphs), typed, { ...house, accepted: { words: [], names } })?.text ?? null
}

function ask(blocks: readonly TextBlock[], before: string, stylebook: CompletionRequest['stylebook'], after = '') {
  const [own] = blocksOf([before])
  if (own === undefined) throw new Error('no block')
  const all = [...blocks, own]
  const order = all.map(({ place }) => placeKey(place))
  const at: Spot = { place: placeKey(own.place), start: before.length }
  const isBefore = (spot: Spot) => order.indexOf(spot.place) < order.indexOf(at.place) || (spot.place === at.place && spot.start < at.start)
  return complete({ before, after, at, terms: gatherTerms(all), stylebook, isBefore })
}

describe('what is offered', () => {
  test.each([
    ['A full name by its first letters', 'The plan of Mar', 'Maria Ostrowska'],
    ['from three letters on at the start of a sentence', 'Mar', 'Maria Ostrowska'],
    ['the surname, once the full name stands there', 'The plan of Ost', 'Ostrowska'],
    ['a role with its name', 'The plan of Fin', 'Finance Minister Maria Ostrowska'],
    ['the name after a title', 'The plan of Minister Mar', 'Maria Ostrowska'],
    ['a name with particles', 'It was Ann v', null],
    ['over the given name', 'It was Ann van B', 'Ann van Brekke'],
    ['an institution', 'a boat of the Low', 'Lowen Ferry Trust'],
    ['a place behind a preposition', 'It lies in Vel', 'Velmor'],
    ['a great city behind a preposition', 'She flew to Reykj', 'Reykjavik'],
    ['no city elsewhere', 'She likes Reykj', null],
    ['nothing for everyday words', 'The', null],
    ['nothing inside small letters', 'the plan of mar', null],
    ['nothing for a name that is there already', 'The plan of Maria Ostrowska', null],
    ['nothing for somebody else of that letter', 'The plan of Tim Ost', null],
    ['nothing for a month', 'The quay opened in Mar', null],
    ['nothing for one letter', 'The plan of M', null],
  ])('%s: %j', (_, typed, expected) => {
    expect(offered(typed)).toBe(expected)
  })

  test('the surname alone only after the full name', () => {
    expect(offered('The plan of Ost', { paragraphs: ['The quay is open.'], names: ['Maria Ostrowska'] })).toBe(null)
    expect(offered('The plan of Mar', { paragraphs: ['The quay is open.'], names: ['Maria Ostrowska'] })).toBe('Maria Ostrowska')
  })

  test('a house of courtesy titles calls nobody by surname alone', () => {
    const house = stylebookOf('bbc')
    expect(offered('The plan of Ost', { house })).toBe(null)
    expect(offered('The plan of Ms Ost', { house })).toBe('Ostrowska')
  })

  test('the story’s own spelling wins over the house’s list', () => {
    expect(offered('The plan of Mar', { names: ['Maria Ostrovska', 'Martin Poe'] })).toBe('Maria Ostrowska')
    expect(offered('The plan of Mart', { names: ['Maria Ostrovska', 'Martin Poe'] })).toBe('Martin Poe')
  })

  test('two that fit equally well offer only what they share', () => {
    const paragraphs = ['Maria Ostrowska and Maria Lund met Marek Poe and Ann Marsh.']
    expect(offered('The plan of Mar', { paragraphs })).toBe(null)
    expect(offered('The plan of Maria L', { paragraphs })).toBe('Maria Lund')
    const roles = ['Finance Minister Jon Poe met Finance Minister Ann Roe.']
    expect(offered('The plan of Fin', { paragraphs: roles })).toBe('Finance Minister')
  })

  test('behind a word that places, a place goes before a person', () => {
    const paragraphs = ['Maria Ostrowska lives in Ostrelmoor.']
    expect(offered('The plan of Ost', { paragraphs })).toBe(null)
    expect(offered('It lies in Ost', { paragraphs })).toBe('Ostrelmoor')
  })

  test('nothing within a word', () => {
    expect(ask(blocksOf(story), 'The plan of Mar', stylebookOf('ap'), 'ket')).toBe(null)
  })
})

const name = fc.tuple(fc.constantFrom('Maria', 'Marek', 'Jon', 'Ann', 'Søren', 'Zoë'), fc.constantFrom('Ostrowska', 'Lund', 'van Brekke', 'O’Hara', 'Poe', 'al-Masri')).map((words) => words.join(' '))
const piece = fc.oneof(name, fc.constantFrom('Mayor ', 'Finance Minister ', 'in ', 'On Tuesday ', '. ', ', ', ' said ', '“', '” ', ' and ', 'The Quay Trust'), fc.string({ maxLength: 6 }))
const paragraph = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

describe('properties', () => {
  test('every offer begins with what is typed, goes beyond it, and stands in the story, the list or among the cities', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), paragraph, fc.array(name, { maxLength: 3 }), fc.constantFrom('ap', 'bbc', 'rfi'), (paragraphs, before, names, id) => {
        const found = ask(blocksOf(paragraphs), before, { ...stylebookOf(id), accepted: { words: [], names } })
        if (found === null) return
        expect(found.text.startsWith(found.typed)).toBe(true)
        expect(found.text.length).toBeGreaterThan(found.typed.length)
        expect(before.slice(found.start)).toBe(found.typed)
        expect(found.typed).toMatch(/^\p{Lu}/u)
        const known = [...paragraphs, before, ...names].some((text) => text.includes(found.text))
        if (!known) expect(before.slice(0, found.start)).toMatch(/(?:in|at|from|to|near|outside|across|of|for|around|into) $/)
      }),
    )
  })

  test('terms stand where they say', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        const blocks = blocksOf(paragraphs)
        const textOf = new Map(blocks.map(({ place, text }) => [placeKey(place), text]))
        for (const { text, kind, first } of gatherTerms(blocks)) {
          const there = textOf.get(first.place)?.slice(first.start) ?? ''
          if (kind === 'surname') expect(there).toContain(text)
          else expect(there.startsWith(text)).toBe(true)
        }
      }),
    )
  })
})

describe('the dateline that opens a story', () => {
  const today = { month: 11, day: 23 }
  test.each([
    ['ap', 'BRUSS', 'BRUSSELS (AP) — '],
    ['ap', 'Bruss', null],
    ['ap', 'SAN', null],
    ['ap', 'SAN F', 'SAN FRANCISCO (AP) — '],
    ['reuters', 'BRUSS', 'BRUSSELS, Nov 23 (Reuters) - '],
    ['afp', 'Brus', 'Brussels (AFP) – '],
    ['afp', 'Bru', null],
    ['bbc', 'BRUSS', null],
  ] as const)('%s: %j', (house, before, expected) => {
    expect(completeDateline(before, '', stylebookOf(house).dateline, today)?.text ?? null).toBe(expected)
  })

  test('nothing where the paragraph goes on', () => {
    expect(completeDateline('BRUSS', 'els is a city', stylebookOf('ap').dateline, today)).toBe(null)
  })
})
