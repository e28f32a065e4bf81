import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveFrom } from './grid-moves.ts'

const shape = { count: 10, columns: 4, linesInView: 2 }
const go = (place: number, key: string, ctrlKey = false) => moveFrom(place, { key, ctrlKey, metaKey: false }, shape)

test('arrows go by picture and by line, and stop at the edges', () => {
  expect(go(0, 'ArrowRight')).toBe(1)
  expect(go(0, 'ArrowLeft')).toBe(0)
  expect(go(1, 'ArrowDown')).toBe(5)
  expect(go(5, 'ArrowUp')).toBe(1)
  expect(go(2, 'ArrowUp')).toBe(2)
  expect(go(9, 'ArrowRight')).toBe(9)
})

test('down from above a short last line leads to its end, and from the last line nowhere', () => {
  expect(go(7, 'ArrowDown')).toBe(9)
  expect(go(8, 'ArrowDown')).toBe(8)
})

test('Home and End go along the line, with Ctrl along the sheet', () => {
  expect(go(6, 'Home')).toBe(4)
  expect(go(6, 'End')).toBe(7)
  expect(go(8, 'End')).toBe(9)
  expect(go(6, 'Home', true)).toBe(0)
  expect(go(6, 'End', true)).toBe(9)
})

test('pages keep the column where there is one', () => {
  expect(go(9, 'PageUp')).toBe(1)
  expect(go(5, 'PageUp')).toBe(1)
  expect(go(1, 'PageDown')).toBe(9)
  expect(go(0, 'x')).toBeNull()
})

test('no key leads off the sheet', () => {
  const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 12 }), fc.nat(), keys, fc.boolean(), (count, columns, start, key, ctrlKey) => {
      const to = moveFrom(start % count, { key, ctrlKey, metaKey: false }, { count, columns, linesInView: 3 })
      expect(to).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThan(count)
    }),
  )
})
