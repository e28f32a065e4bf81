import { describe, expect, it } from 'vitest'
import type { Finding } from '../../shared/style/finding.ts'
import type { Place, TextBlock } from '../../shared/story/text-block.ts'
import { groupFindings } from './group-findings.ts'

const one = { part: 'body', block: 'one' } as const
const two = { part: 'body', block: 'two' } as const
const caption = { part: 'picture', picture: 'p', field: 'caption' } as const
const alt = { part: 'picture', picture: 'p', field: 'alt' } as const
const headline = { part: 'head', field: 'headline', index: 0 } as const

const blocks: TextBlock[] = [
  { place: headline, kind: 'headline', text: 'Harbour reopens' },
  { place: one, kind: 'crosshead', text: 'Ferries' },
  { place: two, kind: 'paragraph', text: 'The harbour authority in Ostrel said on Monday that the quay would reopen.' },
  { place: caption, kind: 'caption', text: 'A ferry' },
  { place: alt, kind: 'alt', text: '' },
]
const finding = (place: Place, id: string): Finding => ({ id, rule: 'double-space', category: 'typography', severity: 'warning', message: '', place, start: 0, end: 0, text: '', fixes: [] })

describe('groupFindings', () => {
  it('names each part as a sub does, in the order the findings come', () => {
    const groups = groupFindings([finding(headline, 'a'), finding(one, 'b'), finding(two, 'c'), finding(two, 'd'), finding(caption, 'e'), finding(alt, 'f')], blocks)
    expect(groups.map(({ title, findings }) => [title, findings.length])).toEqual([
      ['Headline', 1],
      ['Crosshead 1', 1],
      ['Paragraph 1', 2],
      ['Picture 1', 2],
    ])
    expect(groups[2]?.opening).toBe('The harbour authority in Ostrel said on Monday…')
  })

  it('still shows a finding of a block that is not among the blocks', () => {
    expect(groupFindings([finding({ part: 'body', block: 'gone' }, 'a')], blocks)[0]).toMatchObject({ title: 'Text', findings: [{ id: 'a' }] })
  })
})
