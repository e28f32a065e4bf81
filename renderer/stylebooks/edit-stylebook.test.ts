import { describe, expect, it } from 'vitest'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { renamed, severityOf, withOwnSeverity, withoutRule, withRules, withSeverity } from './edit-stylebook.ts'
import { newRule } from './rule-kinds.ts'

const house: HouseStylebook = { name: 'Quay', version: '1', changeNote: '', extends: 'ap', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [] }
const one = withRules(house, [newRule('existence', 'crowd')])

describe('the rules of a house', () => {
  it('are off when they come, and have names of their own', () => {
    expect(one.rules).toEqual({ crowd: 'off' })
    const three = withRules(one, [newRule('existence', 'crowd'), newRule('existence', 'headline-length')], 0)
    expect(three.ownRules.map(({ id }) => id)).toEqual(['crowd', 'crowd-2', 'headline-length-2'])
    expect(withRules(three, [newRule('metric', 'figure')], 0).ownRules.map(({ id }) => id)).toEqual(['crowd', 'figure', 'crowd-2', 'headline-length-2'])
  })

  it('take what is set for them along to a new name', () => {
    const next = renamed(one, 0, 'No crowds')
    expect([next.ownRules[0]?.id, next.rules]).toEqual(['no-crowds', { 'no-crowds': 'off' }])
    expect(renamed(one, 0, 'Crowd')).toBe(one)
  })

  it('leave nothing behind when they go', () => expect(withoutRule(one, 0)).toEqual(house))

  it('keep their severity while they are off', () => {
    const strict = withOwnSeverity(one, 0, 'error')
    expect([strict.rules, severityOf(strict, strict.ownRules[0]!)]).toEqual([{ crowd: 'off' }, 'error'])
    const set = withSeverity(one, 'crowd', 'suggestion')
    expect(severityOf(set, set.ownRules[0]!)).toBe('suggestion')
    expect(withOwnSeverity(set, 0, 'error').rules).toEqual({})
  })
})
