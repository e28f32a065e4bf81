import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { applyEdits } from './apply-edits.ts'
import { createChecker } from './checker.ts'
import type { TextBlock } from '../story/text-block.ts'

function check(text: string) {
  const blocks: TextBlock[] = [
    { place: { part: 'head', field: 'kicker', index: 0 }, kind: 'kicker', text },
    { place: { part: 'head', field: 'headline', index: 0 }, kind: 'headline', text },
    { place: { part: 'head', field: 'standfirst', index: 0 }, kind: 'standfirst', text },
    { place: { part: 'body', block: '0' }, kind: 'paragraph', text },
    { place: { part: 'picture', picture: '0', field: 'caption' }, kind: 'caption', text },
    { place: { part: 'picture', picture: '0', field: 'alt' }, kind: 'alt', text },
  ]
  return createChecker().checkWithFaults({ blocks, pictures: [] }, stylebookOf('ap'))
}

const hostile: readonly (readonly [string, string])[] = [
  ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
  ['a hundred thousand capitals', 'A'.repeat(100_000)],
  ['a hundred thousand spaces', ' '.repeat(100_000)],
  ['a hundred thousand full stops', '.'.repeat(100_000)],
  ['a hundred thousand open brackets', '('.repeat(100_000)],
  ['ten thousand straight marks', '"'.repeat(10_000)],
  ['ten thousand opening marks', '“'.repeat(10_000)],
  ['ten thousand closing marks', '”'.repeat(10_000)],
  ['marks around words', '"a" '.repeat(10_000)],
  ['half surrogate pairs', '\ud83d \udc00 '.repeat(5_000)],
  ['pictographs', '👩‍👩‍👧 '.repeat(5_000)],
  ['right-to-left words', 'قال الوزير "نعم". '.repeat(2_000)],
  ['Chinese without spaces', '总理在会议上说合作很重要'.repeat(5_000)],
  ['bracketed capitals', 'A(AB) '.repeat(10_000)],
  ['digits and dashes', '1-2–3—4 '.repeat(10_000)],
  ['nothing', ''],
]

describe('hostile text', () => {
  it.each(hostile)('passes through every rule without a fault: %s', (_name, text) => {
    const { findings, faults } = check(text)
    expect(faults).toEqual([])
    for (const finding of findings) {
      expect(finding.start).toBeGreaterThanOrEqual(0)
      expect(finding.end).toBeLessThanOrEqual(text.length)
      expect(finding.text).toBe(text.slice(finding.start, finding.end))
    }
  })

  it('never makes a rule fail, point outside the text or offer a fix that changes nothing', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('the ', 'the', '"', '“', '”', '. ', 'ey ', '  ', '(NHA)', 'PARIS (AP) — ', '\n', '\ud83d', 'é'))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const { findings, faults } = check(text)
        expect(faults).toEqual([])
        for (const finding of findings) {
          expect(finding.end).toBeLessThanOrEqual(text.length)
          const [fix] = finding.fixes
          if (fix?.kind === 'edits') expect(applyEdits(text, fix.edits.filter((edit) => JSON.stringify(edit.place) === JSON.stringify(finding.place)))).not.toBe(text)
        }
      }),
      { numRuns: 150 },
    )
  })
})
