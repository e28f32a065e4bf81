import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeKey } from '../../shared/story/text-block.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import { changedStretch, moveFindings, settleFinding } from './move-findings.ts'

const place = { part: 'body', block: '01HZX3J6Q9V2M4N8P0R5T7W1YA' } as const
const key = placeKey(place)

function finding(start: number, words: string, fixes: readonly Fix[] = []): Finding {
  return { id: `double|${start}`, rule: 'repeated-word', category: 'repetition', severity: 'warning', message: 'The word stands twice.', place, start, end: start + words.length, text: words, fixes }
}
const at = (text: string, words: string, start = text.indexOf(words)) => finding(start, words, [{ kind: 'edits', label: 'Once', edits: [{ place, start, end: start + words.length, insert: 'once' }] }])
const where = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end])
const edited = (findings: readonly Finding[]) => findings.map(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'edits' ? fix.edits.map(({ start }) => start) : [])))

describe('moveFindings', () => {
  const before = 'The the ferry left left port'
  const double = [at(before, 'The the'), at(before, 'left left')]

  it('keeps those before the change and shifts those after it', () => {
    const after = 'The the old ferry left left port'
    const moved = moveFindings(double, key, before, after)
    expect(where(moved)).toEqual([[0, 7], [18, 27]])
    expect(edited(moved)).toEqual([[0], [18]])
  })

  it('drops those the change touched', () => {
    expect(where(moveFindings(double, key, before, 'The the ferry left it left port'))).toEqual([[0, 7]])
  })

  it('leaves what it does not move the very same object', () => {
    const other = { ...finding(0, 'The the'), place: { part: 'body', block: '01HZX3J6Q9V2M4N8P0R5T7W1YB' } as const }
    const [first, , elsewhere] = moveFindings([...double, other], key, before, 'The the old ferry left left port')
    expect(first).toBe(double[0])
    expect(elsewhere).toBe(other)
  })

  it('keeps a finding of something missing', () => {
    expect(moveFindings([finding(0, '')], key, 'one', 'two')).toHaveLength(1)
  })

  it('takes away a fix whose words were touched, in another block too', () => {
    const elsewhere = { part: 'body', block: '01HZX3J6Q9V2M4N8P0R5T7W1YB' } as const
    const far: Fix = { kind: 'edits', label: 'Both', edits: [{ place: elsewhere, start: 2, end: 5, insert: '' }] }
    const [moved] = moveFindings([finding(0, 'one', [far])], placeKey(elsewhere), 'a bcd', 'a bXd')
    expect(moved?.fixes).toEqual([])
    expect([moved?.start, moved?.end]).toEqual([0, 3])
  })

  it('leaves every finding that stays on the very same words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, text, fc.nat(), fc.nat(), (head, cut, insert, tail, from, length) => {
        const old = head + cut + tail
        const start = old.length === 0 ? 0 : from % old.length
        const end = Math.min(old.length, start + 1 + (length % 6))
        if (end <= start) return
        const words = old.slice(start, end)
        const now = head + insert + tail
        for (const moved of moveFindings([finding(start, words)], key, old, now)) expect(now.slice(moved.start, moved.end)).toBe(words)
      }),
    )
  })
})

describe('changedStretch', () => {
  it('rebuilds the new text from the old', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, endBefore, endAfter } = changedStretch(before, after)
        expect(before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore)).toBe(after)
      }),
    )
  })
})

describe('settleFinding', () => {
  it.each([
    ['a left left port', 'left left', { start: 2, end: 11 }, { start: 2, end: 11 }],
    ['oh a left left port', 'left left', { start: 2, end: 11 }, { start: 5, end: 14 }],
    ['a left port', 'left left', { start: 2, end: 11 }, null],
  ])('in %j', (text, words, given, expected) => {
    const settled = settleFinding(finding(given.start, words), text)
    expect(settled === null ? null : { start: settled.start, end: settled.end }).toEqual(expected)
  })
})
