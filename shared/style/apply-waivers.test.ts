import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../story/text-block.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { applyWaivers } from './apply-waivers.ts'
import { createChecker } from './checker.ts'
import type { Finding } from './finding.ts'
import { found } from './found.ts'
import type { Rule } from './rule.ts'
import { repeatedWord } from './rules/repeated-word.ts'
import { bareText } from './story-text.ts'
import { anchorOf, waivedWords, type Waiver, type WaiverCovers } from './waiver.ts'

/** An invented rule, so that the tests hang on no house's list of verbs. */
const claims: Rule = {
  id: 'claims',
  scope: 'block',
  category: 'wording',
  title: 'Claimed',
  rationale: '',
  severity: 'error',
  appliesTo: ['paragraph'],
  examples: { match: [], pass: [] },
  check: (block) => [...block.text.matchAll(/\bclaimed\b/gu)].map(({ index }) => found(block, index, index + 'claimed'.length, 'Say said.')),
}

interface Checked {
  readonly blocks: readonly TextBlock[]
  readonly findings: readonly Finding[]
}

function checked(...paragraphs: readonly string[]): Checked {
  const text = bareText(paragraphs)
  return { blocks: text.blocks, findings: createChecker([repeatedWord, claims]).check(text, stylebookOf('ap')) }
}

let count = 0

/** The waiver that a person gives for the nth finding. */
function waive({ findings, blocks }: Checked, nth: number, covers: WaiverCovers = 'finding', at = '2021-03-03T12:00:00Z'): Waiver {
  const finding = findings[nth]
  if (finding === undefined) throw new Error(`There is no finding ${nth}.`)
  count += 1
  const id = `01HZZZZZZZZZZZZZZZZZZZZZ${String(count).padStart(2, '0')}`
  return { id, storyId: '01HZZZZZZZZZZZZZZZZZZZZZZY', covers, finding: finding.id, rule: finding.rule, words: waivedWords(finding.text), anchor: covers === 'finding' ? anchorOf(finding, blocks) : null, reason: 'a band', author: 'Ann Poe', at }
}

/** What a waiver of old looks like: known by the finding's id alone. */
function oldWaiver(finding: string, reason: string, at = '2021-03-03T12:00:00Z'): Waiver {
  return { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', storyId: '01HZZZZZZZZZZZZZZZZZZZZZZY', covers: 'finding', finding, rule: 'repeated-word', words: 'the the', anchor: null, reason, author: 'Ann Poe', at }
}

/** The starts of waived findings, as `block:start`, and of the open ones; how many waivers have lapsed. */
function after(waivers: readonly Waiver[], { findings, blocks }: Checked) {
  const { open, waived, lapsed } = applyWaivers(findings, waivers, blocks)
  const where = ({ place, start }: Finding) => `${place.part === 'body' ? place.block : place.part}:${start}`
  return { open: open.map(where), waived: waived.map(({ finding }) => where(finding)), lapsed: lapsed.length }
}

describe('a waiver of one finding', () => {
  it('covers that one and no other with the same words', () => {
    const text = checked('By the the door, by the the wall.', 'Over the the hill.')
    expect(after([waive(text, 1)], text)).toEqual({ open: ['0:3', '1:5'], waived: ['0:20'], lapsed: 0 })
  })

  it('stays with its words when the same words come to stand before them', () => {
    const waiver = waive(checked('By the the door he stood.'), 0)
    expect(after([waiver], checked('In the the yard it rained. By the the door he stood.'))).toEqual({ open: ['0:3'], waived: ['0:30'], lapsed: 0 })
  })

  it('does not go over to the same words elsewhere when its own are mended', () => {
    const waiver = waive(checked('He claimed it was so. Later she claimed more.', 'They claimed all.'), 0)
    expect(after([waiver], checked('He said it was so. Later she claimed more.', 'They claimed all.'))).toEqual({ open: ['0:29', '1:5'], waived: [], lapsed: 1 })
  })

  it('holds when everything around the words is written anew', () => {
    const waiver = waive(checked('He claimed it was so.'), 0)
    expect(after([waiver], checked('Later, far from home, the minister claimed to have seen it'))).toMatchObject({ open: [], lapsed: 0 })
  })

  it('lapses when the words change, and holds again when they are put back', () => {
    const waiver = waive(checked('By the the door.'), 0)
    expect(after([waiver], checked('By the door.'))).toEqual({ open: [], waived: [], lapsed: 1 })
    expect(after([waiver], checked('By the the door.'))).toEqual({ open: [], waived: ['0:3'], lapsed: 0 })
  })

  it('follows its words into another paragraph where one is split or joined', () => {
    const waiver = waive(checked('It rained all day. Then he claimed it was so.'), 0)
    expect(after([waiver], checked('It rained all day.', 'Then he claimed it was so.'))).toEqual({ open: [], waived: ['1:8'], lapsed: 0 })
    const second = waive(checked('It rained.', 'Then he claimed it was so.'), 0)
    expect(after([second], checked('It rained. Then he claimed it was so.'))).toEqual({ open: [], waived: ['0:19'], lapsed: 0 })
  })

  it('does not follow into a paragraph that says something else with the same words', () => {
    const waiver = waive(checked('It rained all day.', 'Then he claimed it was so.'), 0)
    expect(after([waiver], checked('It rained all day.', 'Then he said it was so.', 'Nobody claimed the hat.'))).toEqual({ open: ['2:7'], waived: [], lapsed: 1 })
  })

  it('is not lapsed where its words stand and the rule is silent', () => {
    const waiver = waive(checked('He claimed it was so.'), 0)
    const { blocks } = checked('He claimed it was so.')
    expect(applyWaivers([], [waiver], blocks).lapsed).toEqual([])
  })

  it('holds by its id alone where it is older than anchors', () => {
    const text = checked('By the the door, in in the hall.')
    const { open, waived } = applyWaivers(text.findings, [oldWaiver('repeated-word|body:0|the the|0', 'a band')], text.blocks)
    expect(open.map((finding) => finding.text)).toEqual(['in in'])
    expect(waived.map(({ finding, waiver }) => [finding.text, waiver.reason])).toEqual([['the the', 'a band']])
    const changed = checked('By in in the door.')
    expect(applyWaivers(changed.findings, [oldWaiver('repeated-word|body:0|the the|0', 'a band')], changed.blocks)).toMatchObject({ open: [{ text: 'in in' }], lapsed: [{ reason: 'a band' }] })
  })
})

describe('a waiver of words', () => {
  it('covers them wherever its rule finds them, and nothing else', () => {
    const text = checked('By the the door, in in the hall.', 'Over the the hill he claimed it.')
    expect(after([waive(text, 0, 'words')], text)).toEqual({ open: ['0:17', '1:21'], waived: ['0:3', '1:5'], lapsed: 0 })
  })

  it('covers exactly the words as they are written', () => {
    const waiver = waive(checked('By the the door.'), 0, 'words')
    expect(after([waiver], checked('By The the door.'))).toEqual({ open: ['0:3'], waived: [], lapsed: 0 })
  })

  it('waits for words that do not stand there now', () => {
    expect(after([waive(checked('By the the door.'), 0, 'words')], checked('By the door.'))).toEqual({ open: [], waived: [], lapsed: 0 })
  })
})

describe('a waiver of a rule', () => {
  it('covers all that the rule finds and no other rule', () => {
    const text = checked('By the the door, in in the hall.', 'Over the hill he claimed it.')
    expect(after([waive(text, 0, 'rule')], text)).toEqual({ open: ['1:17'], waived: ['0:3', '0:17'], lapsed: 0 })
  })
})

describe('several waivers', () => {
  it('let a finding pass by the narrowest, and of several as narrow by the latest', () => {
    const text = checked('By the the door.')
    const [rule, words, early, late] = [waive(text, 0, 'rule', '2021-03-09T12:00:00Z'), waive(text, 0, 'words', '2021-03-08T12:00:00Z'), waive(text, 0), waive(text, 0, 'finding', '2021-03-04T12:00:00Z')]
    const by = (...waivers: readonly Waiver[]) => applyWaivers(text.findings, waivers, text.blocks).waived.map(({ waiver }) => waiver)
    expect(by(late, early, rule, words)).toEqual([late])
    expect(by(rule, words)).toEqual([words])
    expect(by(rule)).toEqual([rule])
  })
})
