import { describe, expect, it } from 'vitest'
import { rules } from './rules/index.ts'
import { showExample } from './shown-example.ts'

const ruleOf = (id: string) => {
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`No rule ${id}`)
  return rule
}

describe('showExample', () => {
  it('marks the words that are found and shows the text after the fix', () => {
    const rule = ruleOf('name-spelling')
    const [example] = rule.examples.match
    if (example === undefined) throw new Error('No example')
    const shown = showExample(rule, example)
    expect(shown.parts.map(({ pieces }) => pieces.filter(({ marked }) => marked).map(({ text }) => text))).toEqual([[], [], ['Marta Lindquist']])
    expect(shown.fix?.after).toBe('The council thanked Marta Lindqvist.')
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('shows what is found in every example of %s, and nothing in what it leaves alone', (_id, rule) => {
    for (const example of rule.examples.match) {
      const shown = showExample(rule, example)
      expect(shown.message).not.toBe(null)
      for (const { block, pieces } of shown.parts) expect(pieces.map(({ text }) => text).join('')).toBe(block.text)
    }
    for (const example of rule.examples.pass) expect(showExample(rule, example).message).toBe(null)
  })
})
