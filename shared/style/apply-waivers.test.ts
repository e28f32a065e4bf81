import { describe, expect, it } from 'vitest'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { applyWaivers } from './apply-waivers.ts'
import { checkStory } from './check-story.ts'
import { bareText } from './story-text.ts'
import type { Waiver } from './waiver.ts'

const ap = stylebookOf('ap')

function waiverFor(finding: string, reason: string, at = '2021-03-03T12:00:00Z'): Waiver {
  return { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', storyId: '01HZZZZZZZZZZZZZZZZZZZZZZY', finding, rule: 'repeated-word', words: 'the the', reason, author: 'Ann Poe', at }
}

describe('applyWaivers', () => {
  it('parts the findings let pass from those still open', () => {
    const findings = checkStory(bareText(['By the the door, in in the hall.']), ap)
    const { open, waived } = applyWaivers(findings, [waiverFor('repeated-word|body:0|the the|0', 'a band')])
    expect(open.map((finding) => finding.text)).toEqual(['in in'])
    expect(waived.map(({ finding, waiver }) => [finding.text, waiver.reason])).toEqual([['the the', 'a band']])
  })

  it('holds when the text around the words changes, and ends when the words do', () => {
    const waiver = waiverFor('repeated-word|body:0|the the|0', 'a band')
    expect(applyWaivers(checkStory(bareText(['Later, far from home, by the the door.']), ap), [waiver]).open).toEqual([])
    expect(applyWaivers(checkStory(bareText(['By in in the door.']), ap), [waiver]).open).toHaveLength(1)
  })

  it('takes the latest of several', () => {
    const findings = checkStory(bareText(['By the the door.']), ap)
    const id = 'repeated-word|body:0|the the|0'
    const { waived } = applyWaivers(findings, [waiverFor(id, 'later', '2021-03-04T12:00:00Z'), waiverFor(id, 'earlier', '2021-03-03T12:00:00Z')])
    expect(waived.map(({ waiver }) => waiver.reason)).toEqual(['later'])
  })
})
