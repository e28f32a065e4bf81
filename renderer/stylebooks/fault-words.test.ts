import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../shared/house-stylebook/faults-of.ts'
import type { HouseStylebook, OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import { faultUnder, faultWordsUnder, saidFaults } from './fault-words.ts'
import { newRule } from './rule-kinds.ts'

const house: HouseStylebook = { name: 'The Quay', version: '3', changeNote: '', extends: 'reuters', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [] }
const said = (part: Partial<HouseStylebook>) => {
  const whole = { ...house, ...part }
  return saidFaults(faultsOf(whole), whole).map(({ subject, sentence, place }) => [subject, sentence, place.section, place.rule])
}
const ruled = (rule: OwnRule) => said({ ownRules: [rule] })
const swaps = newRule('substitution', 'plain-verbs')

describe('faults as the screen says them', () => {
  it('names the rule and the field, and speaks no code', () => {
    expect(ruled(swaps)).toEqual([['“Plain verbs”', 'This rule looks for nothing yet: give it the words to find.', 'own-rules', 0]])
    expect(ruled({ ...swaps, message: ' ' })).toEqual([['“Plain verbs”, what the writer is told', 'Say what the writer is told.', 'own-rules', 0]])
    expect(ruled({ ...swaps, swap: [{ find: 'utilise', use: [] }] } as OwnRule)[0]).toEqual(['“Plain verbs”, the words', 'Say what the house writes instead.', 'own-rules', 0])
    expect(ruled({ ...newRule('existence', 'crowd'), patterns: ['good', 'bad('] } as OwnRule)[0]?.[1]).toMatch(/^Line 2: /u)
    expect(ruled({ ...newRule('occurrence', 'commas'), find: ['x'], max: null } as OwnRule)[0]?.[1]).toBe('Say how many there may be: at most, at least, or both.')
    expect(ruled({ ...newRule('existence', 'crowd'), find: ['x'], mustMatch: [{ text: '', part: null }] } as OwnRule)[0]?.[1]).toBe('This example is empty: write it, or take it out.')
  })

  it('names the term', () => {
    expect(said({ terms: { banned: [{ term: '', message: 'No.' }], preferred: [] } })).toEqual([['A term without its word', 'The word is missing.', 'terms', null]])
    expect(said({ terms: { banned: [{ term: 'boss', message: '' }, { term: 'Boss', message: '' }], preferred: [] } })[0]?.slice(0, 2)).toEqual(['“Boss” among the terms', 'This stands here twice; keep one of the two.'])
    expect(said({ name: '' })).toEqual([['The name', 'Give the stylebook a name.', 'terms', null]])
  })

  it('stand at their field', () => {
    const faults = saidFaults(faultsOf({ ...house, name: '' }), house)
    expect(faultUnder(faults, ['name'])).toBeDefined()
    expect(faultWordsUnder(faults, ['terms'])).toBeUndefined()
  })
})
