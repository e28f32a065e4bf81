import { describe, expect, it } from 'vitest'
import { bareText } from '../style/story-text.ts'
import type { HouseStylebook, OwnRule } from './house-stylebook.ts'
import { openRuleTrial } from './rule-trial.ts'
import { createStylebookShelf } from './stylebook-shelf.ts'

const crowd: OwnRule = { id: 'no-crowd-words', kind: 'existence', message: '“{found}” says nothing.', why: '', severity: 'warning', scope: [], ignoreQuotes: true, mustMatch: [], mustNotMatch: [], matchCase: false, wholeWords: true, exceptions: [], find: ['very'], patterns: [] }
const house: HouseStylebook = { name: 'The Harbour Post', version: '1', changeNote: '', extends: 'reuters', rules: { 'no-crowd-words': 'off' }, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [{ term: 'chairman', use: ['chair'], message: '' }] }, ownRules: [crowd] }

function hitsOf(rule: string, paragraphs: readonly string[], of = house) {
  const trial = openRuleTrial(of, rule)
  if (!trial.ok) throw new Error(trial.failure.message)
  return trial.value(bareText(paragraphs))
}

describe('a rule under trial', () => {
  it('is looked for though it is switched off, and shows its words in their surroundings', () => {
    expect(hitsOf('no-crowd-words', ['The boats left.', 'It was very late when they came.'])).toEqual([{ where: 'Paragraph 2', before: 'It was ', found: 'very', after: ' late when they came.', message: '“very” says nothing.' }])
  })

  it('may be the list of terms, or a shipped rule under the house’s lengths', () => {
    expect(hitsOf('preferred-terms', ['The chairman left.'])).toMatchObject([{ found: 'chairman' }])
    expect(hitsOf('paragraph-length', ['Boats left the grey harbour early.'], { ...house, lengths: { paragraphWords: 3 } })).toHaveLength(1)
  })

  it('that cannot run says why', () => {
    expect(openRuleTrial({ ...house, ownRules: [{ ...crowd, patterns: ['(a'] }] }, 'no-crowd-words')).toMatchObject({ ok: false, failure: { code: 'rule-faults' } })
    expect(openRuleTrial(house, 'nothing-of-the-kind')).toMatchObject({ ok: false, failure: { code: 'no-such-rule' } })
  })
})

describe('the shelf', () => {
  it('gives a story the stylebook it names, the same object until another edition comes', () => {
    const shelf = createStylebookShelf()
    const head = { stylebook: 'reuters', house: 'harbour' } as const
    expect(shelf.of(head).name).toBe('Reuters')
    shelf.put([{ id: 'harbour', edition: 'one', stylebook: house }])
    const first = shelf.of(head)
    expect(first).toMatchObject({ id: 'reuters', name: 'The Harbour Post' })
    shelf.put([{ id: 'harbour', edition: 'one', stylebook: { ...house } }])
    expect(shelf.of(head)).toBe(first)
    shelf.put([{ id: 'harbour', edition: 'two', stylebook: house }])
    expect(shelf.of(head)).not.toBe(first)
    // Moved to another shipped stylebook, the story keeps to that.
    expect(shelf.of({ ...head, stylebook: 'bbc' }).name).toBe('BBC News')
  })
})
