import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { matchWords } from './match-words.ts'

const best = (typed: string): string | undefined =>
  commands
    .flatMap(({ title }) => {
      const score = matchWords(typed, title)
      return score === null ? [] : [{ title, score }]
    })
    .toSorted((one, other) => one.score - other.score)[0]?.title

describe('finding a command by words', () => {
  it.each([
    ['find rep', 'Find and replace…'],
    ['bul', 'Bulleted list'],
    ['style rep', 'Style report…'],
    ['prev find', 'Previous finding'],
    ['crosshead', 'Crosshead'],
  ])('%s', (typed, title) => {
    expect(best(typed)).toBe(title)
  })

  it('takes no title that lacks a word', () => {
    expect(matchWords('find banana', 'Find and replace…')).toBeNull()
    expect(matchWords('e', 'Find and replace…')).toBeNull()
  })

  it('knows letters without their accents', () => {
    expect(matchWords('ecole', 'L’École')).not.toBeNull()
  })

  it('finds every title by itself and by nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands), ({ title }) => {
        expect(matchWords(title, title)).toBe(0)
        expect(matchWords('', title)).toBe(0)
      }),
    )
  })
})
