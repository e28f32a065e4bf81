import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTags, tagsText } from './tags-text.ts'

describe('tags as they are written', () => {
  it('stand apart by commas, each once', () => {
    expect(parseTags(' Port Ansel, ferries ,, port ansel,night  boats')).toEqual(['Port Ansel', 'ferries', 'night boats'])
    expect(parseTags('')).toEqual([])
  })

  it('hold to what a head holds, and come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6_000, unit: 'grapheme' }), (text) => {
        const tags = parseTags(text)
        expect(tags.length).toBeLessThanOrEqual(50)
        expect(tags.every((tag) => tag.length <= 100 && tag.trim() !== '')).toBe(true)
        expect(parseTags(tagsText(tags))).toEqual(tags)
      }),
    )
  })
})
