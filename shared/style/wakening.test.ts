import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stylebooks } from '../stylebooks/stylebooks.ts'
import { createChecker } from './checker.ts'
import { exampleStory } from './example-story.ts'
import type { BlockRule, Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { bareText } from './story-text.ts'
import { createTextReader } from './text/read-text.ts'
import { wordSpans } from './text/words.ts'

const everAwake: readonly Rule[] = rules.map((rule) => {
  if (rule.scope === 'story') return rule
  const { wakes, ...always } = rule
  return wakes === undefined ? rule : (always satisfies BlockRule)
})
const examples = rules.flatMap((rule) => [...rule.examples.match, ...rule.examples.pass])

describe('what wakes a rule', () => {
  it('is in every text that the rule has anything to say about: the examples of all rules, in all stylebooks', () => {
    for (const stylebook of stylebooks) {
      const [woken, always] = [createChecker(), createChecker(everAwake)]
      for (const example of examples) {
        const { story } = exampleStory(example)
        expect(woken.check(story, stylebook)).toEqual(always.check(story, stylebook))
      }
    }
  })

  it('is in every text that the rule has anything to say about: any pieces of them, put together and disturbed', () => {
    const pieces = examples.flatMap(({ text }) => text.slice(0, 300).split(/(?<=[\s\p{P}])/u))
    const disturbing = fc.constantFrom('', ' ', '  ', '\u00a0', '\n', '-', '’', "'", '.', ',', '“', '”', '"', '(', '\u0301', '\ud83d', '😀', '𝐀', '7', 'É')
    const text = fc.array(fc.tuple(fc.constantFrom(...pieces), disturbing), { maxLength: 25 }).map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(text, fc.constantFrom(...stylebooks), (words, stylebook) => {
        expect(createChecker().check(bareText([words]), stylebook)).toEqual(createChecker(everAwake).check(bareText([words]), stylebook))
      }),
      { numRuns: 300 },
    )
  })

  it('is named in words that the reader can find: small plain letters', () => {
    for (const rule of rules) if (rule.scope === 'block') for (const word of rule.wakes?.words ?? []) expect(word).toMatch(/^[a-z]+$/u)
  })
})

describe('the reading of a text', () => {
  const read = createTextReader(['colour', 'am'])

  it.each([
    ['The colour-blind’s COLOUR', ['colour']],
    ['at 9am', ['am']],
    ['colours and amber', []],
    ['“colour’s”', ['colour']],
  ])('finds the listed words, whole, whatever their case: %s', (text, words) => {
    expect([...read(text).words]).toEqual(words)
  })

  it.each([
    ['7', ['figure']],
    ['a  b', ['double-space']],
    ['a ,', ['space-before-mark']],
    ['The the', ['repeated-word']],
    ['it’s it’s', ['repeated-word']],
    ['the, the', []],
    ['U.S.', ['initials']],
    ['An A. B', []],
    ['NHA', ['capitals']],
    ['“a” (b) ‘c’ $', ['bracket', 'money', 'quotation-mark', 'single-mark']],
  ])('names the signs: %s', (text, signs) => {
    expect([...read(text).signs].sort()).toEqual(signs)
  })

  it('never counts fewer words than a person would', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(read(text).wordCount).toBeGreaterThanOrEqual(wordSpans(text).length)
      }), { numRuns: 500 })
  })
})
