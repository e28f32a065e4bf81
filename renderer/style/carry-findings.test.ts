import { describe, expect, it } from 'vitest'
import { placeKey, type TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { Story } from '../../shared/story/story.ts'
import { createFindingCarrier } from './carry-findings.ts'
import type { ProjectedText } from './project-text.ts'

const place = { part: 'body', block: 'one' } as const
const key = placeKey(place)

function textOf(text: string | null): ProjectedText {
  const blocks: TextBlock[] = text === null ? [] : [{ place, kind: 'paragraph', text }]
  return { story: {} as Story, blocks, keys: blocks.map(() => key), byKey: new Map(blocks.map((block) => [key, block])) }
}

function checkedOf(text: string, words: string) {
  const start = text.indexOf(words)
  const finding: Finding = { id: 'said', rule: 'repeated-word', category: 'repetition', severity: 'warning', message: '', place, start, end: start + words.length, text: words, fixes: [] }
  return { text: textOf(text), findings: [finding], quotes: [] }
}

const where = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end])

describe('createFindingCarrier', () => {
  it('keeps a finding between an edit before it and an edit after it', () => {
    const carry = createFindingCarrier()
    const checked = checkedOf('It said said', 'said said')
    expect(where(carry(checked, textOf('It said said so.')))).toEqual([[3, 12]])
    expect(where(carry(checked, textOf('Then It said said so.')))).toEqual([[8, 17]])
  })

  it('gives the same answer when asked twice, and starts anew with a new check', () => {
    const carry = createFindingCarrier()
    const checked = checkedOf('It said said', 'said said')
    const now = textOf('Oh It said said')
    expect(carry(checked, now)).toBe(carry(checked, now))
    expect(where(carry(checkedOf('said said', 'said said'), textOf('said said')))).toEqual([[0, 9]])
  })

  it('drops the findings of a block that is gone', () => {
    expect(createFindingCarrier()(checkedOf('said said', 'said said'), textOf(null))).toEqual([])
  })
})
