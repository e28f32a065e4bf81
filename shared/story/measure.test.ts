import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines, countWords } from './measure.ts'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['The harbour reopened on Monday.', 5],
    ['It wasn’t self-evident — not at all.', 6],
    ['U.S. imports rose 3.5 per cent', 6],
    ['“Quoted,” she said.', 3],
    ['Écrire à Besançon', 3],
    ['– — …', 0],
  ])('counts %j', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('adds up over texts joined by a space', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => countWords(`${one} ${other}`) === countWords(one) + countWords(other)))
  })
})

describe('countLines', () => {
  it.each([
    [[], 0],
    [[''], 0],
    [['one two'], 1],
    [['one two three'], 2],
    [['one\ntwo'], 2],
    [['abcdefghijklmno'], 2],
    [['abcdefghij k'], 2],
    [['one two', '', 'three'], 2],
  ])('breaks %j at ten characters', (paragraphs, lines) => {
    expect(countLines(paragraphs, 10)).toBe(lines)
  })

  it('never takes fewer lines than the letters need, nor more than there are words and breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (words, measure) => {
        const letters = words.reduce((sum, one) => sum + one.length, 0)
        const lines = countLines([words.join(' ')], measure)
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(letters / measure))
        expect(lines).toBeLessThanOrEqual(words.reduce((sum, one) => sum + Math.ceil(one.length / measure), 0))
      }),
    )
  })
})
