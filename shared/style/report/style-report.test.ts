import { describe, expect, it } from 'vitest'
import { stylebookOf } from '../../stylebooks/stylebooks.ts'
import { applyWaivers } from '../apply-waivers.ts'
import { createChecker } from '../checker.ts'
import { repeatedWord } from '../rules/repeated-word.ts'
import { ruleTitle } from '../rule-title.ts'
import { bareText } from '../story-text.ts'
import { anchorOf, type Waiver } from '../waiver.ts'
import { checkedText } from './checked-text.ts'
import { reportText } from './report-text.ts'
import { makeStyleReport, styleReportSchema } from './style-report.ts'

const ap = stylebookOf('ap')

function reportOf(paragraphs: readonly string[]) {
  const { blocks } = bareText(paragraphs)
  const was = bareText(['By the the door.', 'In in the hall.'])
  const findings = createChecker([repeatedWord]).check(was, ap)
  const waiver = (nth: number, covers: Waiver['covers'], reason: string): Waiver => {
    const finding = findings[nth]
    if (finding === undefined) throw new Error(`There is no finding ${nth}.`)
    return { id: `01HZZZZZZZZZZZZZZZZZZZZZZ${nth}`, storyId: '01HZZZZZZZZZZZZZZZZZZZZZZY', covers, finding: finding.id, rule: finding.rule, words: finding.text, anchor: covers === 'finding' ? anchorOf(finding, was.blocks) : null, reason, author: 'Ann Poe', at: '2021-03-03T12:00:00Z' }
  }
  const waivers = [waiver(0, 'finding', 'A band.'), waiver(1, 'words', 'So she put it.')]
  return makeStyleReport({
    story: { headline: 'Harbour reopens', slug: 'harbour' },
    stylebook: { id: ap.id, name: ap.name, version: '7' },
    blocks,
    ...applyWaivers(createChecker([repeatedWord]).check({ blocks, pictures: [] }, ap), waivers, blocks),
    waivers,
    fixes: [{ id: '01HZZZZZZZZZZZZZZZZZZZZZZX', storyId: '01HZZZZZZZZZZZZZZZZZZZZZZY', rule: 'double-space', place: 'body:1', before: 'the  hall', after: 'the hall', author: 'Ann Poe', at: '2021-03-03T12:05:00Z' }],
    brokenRules: [],
    titleOf: ruleTitle,
    madeAt: '2021-03-04T09:30:00Z',
    textHash: 'ab'.repeat(32),
  })
}

describe('the style report', () => {
  it('tells what is open, what is waived and by whom, what has lapsed and what was mended', () => {
    const report = reportOf(['By the door.', 'In in the hall.', 'Over over there.'])
    expect(styleReportSchema.parse(report)).toEqual(report)
    expect(report).toMatchObject({
      counts: { error: 0, warning: 1, suggestion: 0 },
      findings: [{ where: 'Paragraph 3', rule: 'repeated-word', words: 'Over over' }],
      waivers: [{ covers: 'words', words: 'In in', reason: 'So she put it.', author: 'Ann Poe', findings: 1 }],
      lapsed: [{ covers: 'finding', words: 'the the', reason: 'A band.', findings: 0 }],
      fixes: [{ where: 'Paragraph 2', before: 'the  hall', after: 'the hall' }],
    })
  })

  it('reads as plain text', () => {
    expect(reportText(reportOf(['By the the door.', 'In in the hall.', 'Over over there.']))).toBe(`STYLE REPORT: Harbour reopens
=============================
Slug:       harbour
Stylebook:  The Associated Press, version 7
Made:       4 March 2021, 09:30 UTC
Text:       SHA-256 ${'ab'.repeat(32)}
Findings:   0 errors, 1 warning, 0 suggestions

No errors

1 warning
- Paragraph 3: “Over” stands twice running. [repeated-word]
  “Over over”

No suggestions

2 waivers in force
- Paragraph 1: ${ruleTitle('repeated-word')}: this one place, “the the”
  “A band.” (Ann Poe, 3 March 2021, 12:00 UTC)
- ${ruleTitle('repeated-word')}: “In in” anywhere in this story
  “So she put it.” (Ann Poe, 3 March 2021, 12:00 UTC)
  lets 1 finding pass now

1 fix applied
- Paragraph 2: ${ruleTitle('double-space')}
  “the  hall” became “the hall”
  Ann Poe, 3 March 2021, 12:05 UTC
`)
  })
})

describe('the text that is hashed', () => {
  it('is the same for the same words and another for others, whatever the ids of the blocks', () => {
    const [one, same] = ['a', 'b'].map((block) => [{ place: { part: 'body', block } as const, kind: 'paragraph' as const, text: 'Open.' }])
    expect(checkedText(one ?? [])).toBe('[["paragraph","Open."]]')
    expect(checkedText(same ?? [])).toBe(checkedText(one ?? []))
    expect(checkedText(bareText(['Open.', 'Shut.']).blocks)).not.toBe(checkedText(bareText(['Open.Shut.']).blocks))
  })
})
