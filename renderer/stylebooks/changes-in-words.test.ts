import { describe, expect, it } from 'vitest'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { changesInWords } from './changes-in-words.ts'
import { newRule } from './rule-kinds.ts'
import { sameHouse, sameStyle } from './same-style.ts'

const house: HouseStylebook = { name: 'The Quay', version: '3', changeNote: '', extends: 'reuters', rules: { 'headline-length': 'error' }, lengths: { headline: 70 }, words: ['bosun'], names: [], terms: { banned: [], preferred: [{ term: 'chairman', use: ['chair'], message: '' }] }, ownRules: [newRule('existence', 'crowd-words')] }
const title = (id: string) => `The rule ${id}`

describe('what a new edition changes', () => {
  it('is nothing where nothing was changed, whatever the order of the rules', () => {
    const other = { ...house, version: '4', rules: { ...house.rules } }
    expect(changesInWords(house, other, title)).toEqual([])
    expect(sameStyle({ ...house, rules: { a: 'off', b: 'error' } }, { ...house, rules: { b: 'error', a: 'off' } })).toBe(true)
    expect(sameHouse(house, other)).toBe(false)
  })

  it('is told by terms, rules, severities and lengths', () => {
    const after: HouseStylebook = {
      ...house,
      extends: 'bbc',
      rules: { 'banned-terms': 'error', 'crowd-words': 'off' },
      lengths: { standfirst: null },
      words: ['bosun', 'a', 'b', 'c', 'd', 'e'],
      terms: { banned: [{ term: 'fisherfolk', message: '' }], preferred: [{ term: 'chairman', use: ['chair', 'head'], message: '' }] },
      ownRules: [...house.ownRules, newRule('substitution', 'plain-verbs')],
    }
    expect(changesInWords(house, after, title)).toEqual([
      'It builds on BBC News (was Reuters).',
      'Rule “Crowd words” switched off.',
      'New rule “Plain verbs”, warning.',
      'The rule headline-length: as in BBC (was error).',
      'Banned words: error (was warning).',
      'Terms: 1 added (fisherfolk); 1 changed (chairman).',
      'Words: 5 added (a, b, c, d and 1 more).',
      'Characters in the headline: as in BBC (was 70).',
      'Characters in the standfirst: no limit (was as in BBC).',
    ])
  })

  it('is everything in a first edition', () => {
    expect(changesInWords(null, house, title)).toEqual(['New rule “Crowd words”, warning.', 'The rule headline-length: error (was as in Reuters).', 'Terms: 1 added (chairman).', 'Words: 1 added (bosun).', 'Characters in the headline: 70 (was as in Reuters).'])
  })
})
