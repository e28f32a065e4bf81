import { describe, expect, it } from 'vitest'
import { houseStylebookSchema } from '../../shared/house-stylebook/house-stylebook-schema.ts'
import { ownRuleKinds } from '../../shared/house-stylebook/house-stylebook.ts'
import { asKind, kindWords, messageWordsOf, newRule } from './rule-kinds.ts'

const house = { name: 'Quay', version: '1', changeNote: '', extends: 'ap', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] } } as const

describe('the kinds of rules', () => {
  it('turn into one another without a rule that cannot be kept', () => {
    for (const one of ownRuleKinds) for (const other of ownRuleKinds) expect(houseStylebookSchema.safeParse({ ...house, ownRules: [asKind(newRule(one, 'a-rule'), other)] }).error, `${one} to ${other}`).toBeUndefined()
  })

  it('keep the words, the examples and the message that was written', () => {
    const existence = { ...newRule('existence', 'crowd'), find: ['very'], mustMatch: [{ text: 'very full', part: null }], message: 'Out with it.' } as const
    expect(asKind(existence, 'substitution')).toMatchObject({ kind: 'substitution', swap: [{ find: 'very', use: [] }], mustMatch: [{ text: 'very full', part: null }], message: 'Out with it.' })
    expect(asKind(newRule('existence', 'crowd'), 'repetition').message).toBe(kindWords.repetition.message)
    expect(asKind(asKind(existence, 'substitution'), 'existence')).toMatchObject({ find: ['very'] })
  })

  it('fill in only what their message may hold', () => {
    for (const kind of ownRuleKinds) for (const [sign] of kindWords[kind].message.matchAll(/\{\w+\}/gu)) expect(messageWordsOf(kind).map((word) => word.sign)).toContain(sign)
  })
})
