import { expect, it } from 'vitest'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { rules } from '../../shared/style/rules/index.ts'
import { entryFor, findRules, groupName, ruleBook } from './rule-book.ts'

const [own] = rules

it('tells of every rule, of spelling and of grammar, under a name of its own', () => {
  const entries = ruleBook(stylebookOf('ap'))
  expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)))
  expect(entryFor(entries, 'spelling')?.title).toBe('Spelling')
  expect(entryFor(entries, 'grammar:word-choice')?.title).toBe('Grammar and wording')
  expect(entryFor(entries, 'no-such-rule')).toBeUndefined()
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { group } of entries) expect(groupName(group)).not.toBe('')
})

it('gives the severity in the stylebook of the story, and in the others', () => {
  const entry = entryFor(ruleBook(stylebookOf('ap')), 'headline-length')
  expect(entry?.severity).toBe('suggestion')
  expect(entry?.elsewhere).toContainEqual({ stylebook: 'Reuters', severity: 'warning' })
})

it('puts the rules of the house first', () => {
  if (own === undefined) throw new Error('There are rules')
  const house = { ...stylebookOf('reuters'), ownRules: [{ ...own, id: 'own-rule', title: 'A rule of ours' }] }
  expect(ruleBook(house)[0]).toMatchObject({ id: 'own-rule', group: 'own' })
})

it('finds by words of title, reason and examples, in any order, within a group', () => {
  const entries = ruleBook(stylebookOf('ap'))
  expect(findRules(entries, 'TOO headline long', 'all').map(({ id }) => id)).toContain('headline-length')
  expect(findRules(entries, 'headline', 'names').every(({ group }) => group === 'names')).toBe(true)
  expect(findRules(entries, 'no words like these', 'all')).toEqual([])
  expect(findRules(entries, '', 'all')).toEqual(entries)
})
