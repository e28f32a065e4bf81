import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../story/text-block.ts'
import { changedStretch, changedStretches, standingFixes, type AppliedFix } from './applied-fix.ts'

const block = (id: string, text: string): TextBlock => ({ place: { part: 'body', block: id }, kind: 'paragraph', text })
const fix = (before: string, after: string, place = 'body:one'): AppliedFix => ({ id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', storyId: '01HZZZZZZZZZZZZZZZZZZZZZZY', rule: 'double-space', place, before, after, author: 'Ann Poe', at: '2021-03-03T12:00:00Z' })

describe('changedStretch', () => {
  it.each([
    ['It was so.  Then it left.', 'It was so. Then it left.', { before: 'so.  Then', after: 'so. Then' }],
    ['He claimed it.', 'He said it.', { before: 'He claimed', after: 'He said' }],
    ['a', 'a', null],
    ['gone', '', { before: 'gone', after: '' }],
  ])('of %j and %j', (before, after, stretch) => {
    expect(changedStretch(before, after)).toEqual(stretch)
  })

  it('stands in both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const stretch = changedStretch(before, after)
        expect(stretch === null).toBe(before === after)
        if (stretch === null) return
        expect(before.toWellFormed()).toContain(stretch.before)
        expect(after.toWellFormed()).toContain(stretch.after)
      }),
    )
  })
})

describe('standingFixes', () => {
  it('keeps a fix while its result stands, once', () => {
    const applied = fix('so.  Then', 'so. Then')
    expect(standingFixes([applied, applied], [block('one', 'It was so. Then it left.')])).toEqual([applied])
  })

  it('leaves out what was undone or written over', () => {
    expect(standingFixes([fix('so.  Then', 'so. Then')], [block('one', 'It was so.  Then it left.')])).toEqual([])
    expect(standingFixes([fix('very big', 'big')], [block('one', 'A very big boat.')])).toEqual([])
  })

  it('follows a paragraph that was joined to another', () => {
    expect(standingFixes([fix('so.  Then', 'so. Then')], [block('two', 'Rain. It was so. Then it left.')])).toHaveLength(1)
    expect(standingFixes([fix('a  b', 'a b', 'head:kicker')], [block('two', 'a b')])).toEqual([])
  })
})

it('changes are told block by block', () => {
  expect(changedStretches([block('one', 'a  b'), block('two', 'c')], [block('one', 'a b'), block('two', 'c')])).toEqual([{ place: 'body:one', before: 'a  b', after: 'a b' }])
})
