import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markHeight, overviewMarks, type Marked } from './overview-marks.ts'

const at = (depth: number, look: Marked['look'] = 'warning', id = `${look} ${depth}`): Marked => ({ id, look, words: id, depth })

test('marks stand at their part of the height', () => {
  expect(overviewMarks([at(0), at(500), at(999)], 1000, 100).map(({ top }) => top)).toEqual([0, 50, 95])
})

test('of those at one height the gravest is shown, and all are counted', () => {
  expect(overviewMarks([at(10), at(12, 'error'), at(11, 'suggestion')], 1000, 100)).toMatchObject([{ look: 'error', words: 'error 12 (and 2 more here)' }])
})

test('a note hides no finding', () => {
  expect(overviewMarks([at(10), at(10, 'note')], 1000, 100).map(({ look }) => look).toSorted()).toEqual(['note', 'warning'])
})

test('nothing without a page or a margin', () => {
  expect(overviewMarks([at(10)], 0, 100)).toEqual([])
  expect(overviewMarks([at(10)], 1000, 0)).toEqual([])
})

test('however many there are: none is lost, none lies outside, and no two lie on one another', () => {
  const marked = fc.array(fc.record({ id: fc.uuid(), look: fc.constantFrom('error', 'warning', 'suggestion', 'note'), words: fc.constant('words'), depth: fc.double({ min: 0, max: 5000, noNaN: true }) }), { maxLength: 500 })
  fc.assert(
    fc.property(marked, fc.integer({ min: 5, max: 900 }), (all, margin) => {
      const marks = overviewMarks(all, 5000, margin)
      expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      for (const { top } of marks) expect(top >= 0 && top + markHeight <= margin).toBe(true)
      const places = marks.map(({ top, look }) => `${look === 'note'} ${top}`)
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})
