import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits.ts'

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    expect(applyEdits('one two three', [{ start: 8, end: 13, insert: 'THREE' }, { start: 0, end: 3, insert: 'ONE' }])).toBe('ONE two THREE')
  })

  it('leaves out an edit that overlaps an earlier one', () => {
    expect(applyEdits('one two', [{ start: 0, end: 5, insert: 'X' }, { start: 4, end: 7, insert: 'Y' }])).toBe('Xwo')
  })

  it('brings edges beyond the text back to it', () => {
    expect(applyEdits('one', [{ start: 3, end: 99, insert: '!' }])).toBe('one!')
    expect(applyEdits('one', [{ start: -4, end: 1, insert: 'O' }])).toBe('One')
  })

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), insert: fc.string({ unit: 'grapheme' }) })), (text, edits) => {
        expect(applyEdits(text, edits).isWellFormed()).toBe(true)
      }),
    )
  })

  it('changes nothing where there is nothing to change', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(applyEdits(text, [])).toBe(text) }))
  })
})
