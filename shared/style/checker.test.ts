import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from '../quotes/find-quotes.ts'
import type { TextBlock } from '../story/text-block.ts'
import { stylebooks, stylebookOf } from '../stylebooks/stylebooks.ts'
import { checkStory } from './check-story.ts'
import { createChecker } from './checker.ts'
import { createQuoteFinder } from './incremental-quotes.ts'
import type { BlockRule, StoryRule } from './rule.ts'
import { bareText } from './story-text.ts'

const ap = stylebookOf('ap')

/** Paragraphs that wake most rules, and that lean on their neighbours. */
const paragraphs = fc.constantFrom(
  '“The harbour is ours. It always was.',
  '“And it will be ours,” Mayor Ann Poe said. “We stay.”',
  '“Nobody asked us about the bridge or the ferries.”',
  'The the council met in in the hall.  It was late.',
  'The Northern Harbour Authority (NHA) raised its fees.',
  'The NHA did not answer.',
  'Eleven people left. ey came back.',
  'Mayor Ann Poe told reporters:',
  'and it always will be,” she said.',
  'Advertising',
  'PARIS (Reuters) - The bridge opened again.',
  '',
  '"Straight marks," she said.',
)

type Edit = { readonly at: number; readonly text: string; readonly do: 'insert' | 'remove' | 'replace' | 'swap' }
const edits = fc.array(fc.record({ at: fc.nat(30), text: paragraphs, do: fc.constantFrom('insert', 'remove', 'replace', 'swap') }), { maxLength: 12 })

interface Numbered {
  readonly id: string
  readonly text: string
}

function edited(story: readonly Numbered[], edit: Edit, id: string): Numbered[] {
  const at = Math.min(edit.at, Math.max(0, story.length - 1))
  const next = [...story]
  const [one, other] = [next[at], next[at + 1]]
  if (edit.do === 'insert') next.splice(at, 0, { id, text: edit.text })
  else if (edit.do === 'remove') next.splice(at, 1)
  else if (edit.do === 'replace' && one !== undefined) next[at] = { id: one.id, text: edit.text }
  else if (one !== undefined && other !== undefined) next.splice(at, 2, other, one)
  return next
}

describe('incremental checking', () => {
  it('follows a change of stylebook', () => {
    const checker = createChecker()
    const story = bareText(['PARIS (Reuters) - The bridge opened again.'])
    for (const stylebook of [...stylebooks, ...stylebooks]) expect(checker.check(story, stylebook)).toEqual(checkStory(story, stylebook))
  })

  it('finds the same quotes as a search of the whole', () => {
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 12 }), edits, (start, changes) => {
        const finder = createQuoteFinder()
        let story: Numbered[] = start.map((text) => ({ id: '', text }))
        for (const change of changes) {
          story = edited(story, change, '')
          const texts = story.map(({ text }) => text)
          expect(finder.find(texts)).toEqual(findQuotes(texts))
        }
      }),
    )
  })

  it('works only on the block that changed', () => {
    const seen: string[] = []
    const rule: BlockRule = { ...quietRule('quiet-rule'), check: (block) => { seen.push(block.text); return [] } }
    const checker = createChecker([rule])
    checker.check(bareText(['One.', 'Two.', 'Three.']), ap)
    seen.length = 0
    checker.check(bareText(['One.', 'Two, changed.', 'Three.']), ap)
    expect(seen).toEqual(['Two, changed.'])
  })
})

describe('ids of findings', () => {
  it('stay while rule, place and words stay, whatever happens around them', () => {
    const one = checkStory(bareText(['The the hall.']), ap)
    const other = checkStory(bareText(['A long way before it the the hall.', 'More.']), ap)
    expect(one.map((finding) => finding.id)).toEqual(['repeated-word|body:0|The the|0'])
    expect(other.map((finding) => finding.id)).toEqual(['repeated-word|body:0|the the|0'])
  })

  it('tell the same words in one place apart', () => {
    const ids = checkStory(bareText(['In in the hall, in the the hall, by the the door.']), ap).map((finding) => finding.id)
    expect(ids).toEqual(['repeated-word|body:0|In in|0', 'repeated-word|body:0|the the|0', 'repeated-word|body:0|the the|1'])
  })

  it('are all different, also where two blocks claim one place', () => {
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 10 }), (texts) => {
        const blocks = texts.map((text): TextBlock => ({ place: { part: 'body', block: '' }, kind: 'paragraph', text }))
        const ids = createChecker().check({ blocks, pictures: [] }, ap).filter((finding) => finding.rule === 'repeated-word').map((finding) => finding.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('stay short enough to keep, and survive a database that refuses half a surrogate pair', () => {
    const rule: BlockRule = { ...quietRule('quiet-rule'), check: (block) => [{ place: block.place, start: 0, end: block.text.length, message: 'All of it.' }] }
    const [finding] = createChecker([rule]).check(bareText([`\ud83d${'long '.repeat(3_000)}`]), ap)
    expect(finding?.id.length).toBeLessThan(300)
    expect(finding?.id.isWellFormed()).toBe(true)
  })
})

describe('a rule that fails', () => {
  const broken: BlockRule = { ...quietRule('broken-rule'), check: () => { throw new Error('out of order') } }
  const brokenStory: StoryRule = { ...storyRule('broken-story-rule'), check: () => { throw new Error('out of order') } }
  const working: BlockRule = { ...quietRule('working-rule'), check: (block) => [{ place: block.place, start: 0, end: 1, message: 'Found.' }] }

  it('is reported and does not silence the others, at every check', () => {
    const checker = createChecker([broken, brokenStory, working])
    for (let round = 0; round < 2; round += 1) {
      const { findings, faults } = checker.checkWithFaults(bareText(['Text.']), ap)
      expect(findings.map((finding) => finding.rule)).toEqual(['working-rule'])
      expect(faults).toEqual([
        { rule: 'broken-rule', place: 'body:0', message: 'out of order' },
        { rule: 'broken-story-rule', place: 'story', message: 'out of order' },
      ])
    }
  })
})

describe('severities', () => {
  it('follow the stylebook’s departures, and off is silence', () => {
    const rule: BlockRule = { ...quietRule('quiet-rule'), check: (block) => [{ place: block.place, start: 0, end: 1, message: 'Found.' }] }
    const severityOf = (severity: 'error' | 'off') => createChecker([rule]).check(bareText(['Text.']), { ...ap, severities: { 'quiet-rule': severity } }).map((finding) => finding.severity)
    expect(severityOf('error')).toEqual(['error'])
    expect(severityOf('off')).toEqual([])
  })
})

const examples = { match: [], pass: [] }

function quietRule(id: string): BlockRule {
  return { id, scope: 'block', category: 'typography', title: id, rationale: id, severity: 'warning', appliesTo: ['paragraph'], check: () => [], examples }
}

function storyRule(id: string): StoryRule {
  return { id, scope: 'story', category: 'typography', title: id, rationale: id, severity: 'warning', check: () => [], examples }
}
