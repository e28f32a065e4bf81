import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place } from '../story/text-block.ts'
import type { Edit } from './finding.ts'
import { previewFix } from './fix-preview.ts'

const own: Place = { part: 'body', block: '01HZX3J6Q9V2M4N8P0R5T7W1YA' }
const other: Place = { part: 'body', block: '01HZX3J6Q9V2M4N8P0R5T7W1YB' }

/** The preview as `kept [-gone-] {+come+} kept`. */
function shown(text: string, edits: readonly Omit<Edit, 'place'>[]): string | null {
  const preview = previewFix(edits.map((edit) => ({ place: own, ...edit })), own, () => text)
  return preview?.words.map(({ text: words, change }) => ({ same: words, removed: `[-${words}-]`, added: `{+${words}+}` })[change]).join('') ?? null
}

describe('previewFix', () => {
  test.each([
    ['a short text whole', 'The ferry ferry left.', [{ start: 4, end: 10, insert: '' }], 'The [-ferry -]ferry left.'],
    ['a long one by the words around', `${'far '.repeat(20)}the pier pier is ${'near '.repeat(20)}`, [{ start: 84, end: 89, insert: '' }], '… far far far far far the [-pier -]pier is near near near near …'],
    ['one word for another', 'It was afoot.', [{ start: 7, end: 12, insert: 'under way' }], 'It was [-afoot-]{+under way+}.'],
  ])('%s', (_, text, edits, expected) => {
    expect(shown(text, edits)).toBe(expected)
  })

  test('counts what is not shown', () => {
    const edits: Edit[] = [{ place: other, start: 0, end: 1, insert: '' }, { place: own, start: 0, end: 3, insert: 'A' }]
    expect(previewFix(edits, own, () => 'The pier')).toMatchObject({ elsewhere: 1 })
  })

  test('nothing where the text has gone on', () => {
    expect(shown('Pier', [{ start: 2, end: 9, insert: '' }])).toBe(null)
  })

  test('what stays and what goes are the text, what stays and what comes the text after the fix', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '.'), maxLength: 300 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 20 }), words, (text, from, length, insert) => {
        const start = text.length === 0 ? 0 : from % text.length
        const end = Math.min(text.length, start + length)
        const preview = previewFix([{ place: own, start, end, insert }], own, () => text)
        const kept = (left: 'removed' | 'added') => (preview?.words ?? []).filter(({ change, text: part }) => change !== left && part !== '… ' && part !== ' …').map(({ text: part }) => part).join('')
        expect(text).toContain(kept('added'))
        if (insert.length < 100) expect(text.slice(0, start) + insert + text.slice(end)).toContain(kept('removed'))
      }),
    )
  })
})
