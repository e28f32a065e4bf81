import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleIdOf, takenIn } from './rule-names.ts'
import { ruleTitleOf } from './rule-title.ts'

describe('the id of a rule', () => {
  it.each([
    ['No crowd words!', 'no-crowd-words'],
    ['  Café’s menu – prices ', 'cafes-menu-prices'],
    ['', 'rule'],
    ['…', 'rule'],
  ])('of %j is %s', (title, id) => expect(ruleIdOf(title, new Set())).toBe(id))

  it('counts where the name is taken, by the house or by Copydesk', () => {
    expect(ruleIdOf('Rule', new Set(['rule', 'rule-2']))).toBe('rule-3')
    expect(ruleIdOf('Headline length', takenIn({ ownRules: [] }))).toBe('headline-length-2')
  })

  it('is always one that a file may hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (title) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(ruleIdOf(title, new Set(['rule']))) && ruleIdOf(title, new Set()).length <= 60))
  })

  it('reads as words again', () => expect(ruleTitleOf('no-crowd-words')).toBe('No crowd words'))
})
