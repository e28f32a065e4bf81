import { describe, expect, it } from 'vitest'
import { readStylebook } from './read-stylebook.ts'
import { readRules, writeRules } from './share-rules.ts'
import { exampleHouse } from './testing/example-house.ts'

const house = readStylebook(exampleHouse)
const rules = house.ok ? house.value.ownRules : []
const lone = 'id: plain-verbs\nkind: substitution\nmessage: Write {use}.\nswap:\n  utilise: use\n'

describe('a rule for a colleague', () => {
  it('reads back as it was written, every kind of it', () => {
    expect(rules.length).toBeGreaterThan(8)
    for (const rule of rules) expect(readRules(writeRules([rule]))).toEqual({ ok: true, value: [rule] })
    expect(readRules(writeRules(rules))).toEqual({ ok: true, value: rules })
  })

  it.each([
    ['a rule out of a list', `- ${lone.replaceAll('\n', '\n  ').trimEnd()}\n`],
    ['a rule out of a list, indented', `  - ${lone.replaceAll('\n', '\n    ').trimEnd()}\n`],
    ['a rule by itself', lone],
    ['a rule by itself, indented', lone.replaceAll(/^/gmu, '    ')],
    ['a whole stylebook', `name: The Quay\nversion: 1\nextends: bbc\nown-rules:\n  - ${lone.replaceAll('\n', '\n    ').trimEnd()}\n`],
  ])('is taken from %s', (_, text) => {
    const read = readRules(text)
    expect(read.ok ? read.value.map(({ id }) => id) : read.failure.message).toEqual(['plain-verbs'])
  })

  it('is refused with the line of the text that is wrong', () => {
    const read = readRules(lone.replace('substitution', 'substitusion'))
    expect(read.ok ? [] : read.failure.faults.map(({ line, reason }) => [line, reason])).toEqual([[2, expect.stringContaining('did you mean “substitution”?')]])
    const none = readRules('Dear colleague, here it comes')
    expect(none.ok).toBe(false)
  })
})
