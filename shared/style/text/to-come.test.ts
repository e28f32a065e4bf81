import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findToCome } from './to-come.ts'

const wordsOf = (text: string): string[] => findToCome(text).map(({ start, end }) => text.slice(start, end))
const word = fc.stringMatching(/^[a-z]{1,9}$/).filter((letters) => !letters.includes('tk'))
const marker = fc.constantFrom('TK', 'TKTK', 'tktk', '[TK]', '[tk]', '[TK name of ship]', '{tk}', '(TK)')

describe('findToCome', () => {
  it.each([
    ['TK', ['TK']],
    ['NAME TK, TK years old', ['TK', 'TK']],
    ['[TK: ask the yard] and (TK) and {tk}', ['[TK: ask the yard]', '(TK)', '{tk}']],
    ['“TK,” she said.', ['TK']],
    ['a TK-year-old boat', ['TK']],
    ['He paid £TK.', ['TK']],
    ['said...TKTK', ['TKTK']],
    ['[TKTK how many? TK]', ['[TKTK how many? TK]']],
    ['TK-421 and TK 36 and TK1951', []],
    ['(TK Maxx)', []],
    ['tk and Tk and example.TK and @TK and Tcl/TK', []],
    ['ATK, TKO, TKs', []],
  ])('finds in %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('finds a marker between any words, whole and once', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), marker, fc.array(word, { maxLength: 6 }), (before, mark, after) => {
        fc.pre(!['flight', 'flights', 'code', 'codes', 'airline', 'airlines', 'airways', 'carrier', 'carriers', 'prefix'].includes(before.at(-1) ?? ''))
        expect(wordsOf([...before, mark, ...after].join(' '))).toEqual([mark])
      }),
    )
  })

  it('finds nothing inside a word, whatever stands around it', () => {
    fc.assert(fc.property(word, word, fc.constantFrom('TK', 'tk', 'TKTK', 'Tk'), (before, after, letters) => wordsOf(`${before}${letters}${after}`).length === 0))
  })

  it('gives spans in order, apart, and within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('TK', 'tk', '[', ']', '(', ')', '{', '}', ' ', 'a', '1', '.', '-', '’'), { maxLength: 40 }), (signs) => {
        const text = signs.join('')
        let end = 0
        for (const span of findToCome(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
