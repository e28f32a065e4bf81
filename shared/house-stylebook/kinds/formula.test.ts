import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCondition, readFormula, type Counts } from './formula.ts'

const counts: Counts = { words: 100, sentences: 5, paragraphs: 2, characters: 480, syllables: 150, long_words: 20, complex_words: 10 }

function worth(source: string): number | string {
  const read = readFormula(source)
  return read.ok ? read.value(counts) : read.failure.message
}

describe('readFormula', () => {
  it.each([
    ['words / sentences', 20],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['-words + 101', 1],
    ['0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59', 9.91],
  ])('works out %s', (source, value) => {
    expect(worth(source)).toBeCloseTo(value, 6)
  })

  it.each([
    ['', /ends too soon/u],
    ['words /', /ends too soon/u],
    ['(words', /not closed/u],
    ['words)', /where it should end/u],
    ['words words', /where it should end/u],
    ['letters * 2', /“letters”, which is not counted/u],
    ['2 ** 3', /not counted/u],
    ['words; 1', /no figure, count or sign/u],
    ['('.repeat(60) + '1' + ')'.repeat(60), /brackets within brackets/u],
  ])('refuses %s', (source, reason) => {
    expect(worth(source)).toMatch(reason)
  })

  it('gives a figure or a reason for anything', () => {
    const piece = fc.constantFrom('words', '1', '2.5', '+', '-', '*', '/', '(', ')', ' ', 'x', '!')
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((all) => all.join('')), (source) => worth(source) !== ''))
  })
})

describe('readCondition', () => {
  it.each([['> 25', 26, 25], ['>=8.5', 8.5, 8], ['< 3', 2, 3], ['<= 3', 3, 4], ['== 8.0', 8, 9], ['!= 1', 2, 1]])('reads %s', (source, fault, sound) => {
    const read = readCondition(source)
    expect(read.ok && [read.value.isFault(fault), read.value.isFault(sound), read.value.isFault(Number.NaN)]).toEqual([true, false, false])
  })

  it.each(['', '25', '> x', '=> 2', '> 1 > 2'])('refuses %j', (source) => {
    expect(readCondition(source).ok).toBe(false)
  })
})
