import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followHeadline, suggestSlug } from './suggest-slug.ts'

describe('slug', () => {
  it('is the headline in lower case, words joined by hyphens', () => {
    expect(suggestSlug('Harbour’s night ferry: “back by April”')).toBe('harbours-night-ferry-back-by-april')
    expect(suggestSlug('Élections à Québec')).toBe('elections-a-quebec')
  })

  it('is cut between words', () => {
    expect(suggestSlug('The council of a very small island in the north of the sea votes again')).toBe('the-council-of-a-very-small-island-in-the-north-of-the-sea')
  })

  it('holds nothing but letters, figures and single hyphens, whatever the headline', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (headline) => /^([\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)?$/u.test(suggestSlug(headline)) && suggestSlug(headline).length <= 60))
  })

  it('follows the headline until a person has named the story', () => {
    expect(followHeadline('night-ferry', 'Night ferry', 'Night ferry back')).toBe('night-ferry-back')
    expect(followHeadline('ferry2', 'Night ferry', 'Night ferry back')).toBe('ferry2')
    expect(followHeadline('', '', 'Night')).toBe('night')
  })
})
