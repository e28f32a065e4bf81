import { describe, expect, it } from 'vitest'
import { placeKey } from '../../story/text-block.ts'
import { applyEdits } from '../apply-edits.ts'
import { createChecker } from '../checker.ts'
import { exampleStory } from '../example-story.ts'
import type { Finding } from '../finding.ts'
import type { RuleExample } from '../rule.ts'
import { rules } from './index.ts'

const checker = createChecker()

function findingsOf(rule: string, example: RuleExample): readonly Finding[] {
  const { story, stylebook } = exampleStory(example)
  const { findings, faults } = checker.checkWithFaults(story, stylebook)
  expect(faults).toEqual([])
  return findings.filter((finding) => finding.rule === rule)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what it is in words', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u)
    expect(rule.title).not.toBe('')
    expect(rule.rationale.length).toBeGreaterThan(40)
    expect(rule.examples.match.length).toBeGreaterThan(0)
    expect(rule.examples.pass.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.match.map((example) => [example.text, example] as const))('finds: %s', (_text, example) => {
    const findings = findingsOf(id, example)
    expect(findings.length).toBeGreaterThan(0)
    const [finding] = findings
    if (finding === undefined) return
    expect(finding.message).not.toBe('')
    if (example.finds !== undefined) expect(findings.map((each) => each.text)).toContain(example.finds)
    if (example.fixed !== undefined) expect(fixedText(example, finding)).toBe(example.fixed)
  })

  it.each(rule.examples.pass.map((example) => [example.text, example] as const))('leaves alone: %s', (_text, example) => {
    expect(findingsOf(id, example)).toEqual([])
  })
})

it('gives every rule an id of its own', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})

function fixedText(example: RuleExample, finding: Finding): string {
  const block = exampleStory(example).story.blocks.find((candidate) => placeKey(candidate.place) === placeKey(finding.place))
  const [fix] = finding.fixes
  if (block === undefined || fix?.kind !== 'edits') return 'no fix that changes the text'
  return applyEdits(block.text, fix.edits.filter((edit) => placeKey(edit.place) === placeKey(finding.place)))
}
