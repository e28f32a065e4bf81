import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearMarks, extendTo, markAll, meant, nothingInHand, onOrder, takeInHand, toggleMark, type Selection } from './selection.ts'

const order = ['a', 'b', 'c', 'd', 'e']
const marks = ({ marked }: Selection) => [...marked].toSorted()

test('a stretch grows and shrinks from where it began', () => {
  const begun = takeInHand(nothingInHand, 'b')
  const grown = extendTo(extendTo(begun, 'c', order), 'd', order)
  expect(marks(grown)).toEqual(['b', 'c', 'd'])
  expect(marks(extendTo(grown, 'c', order))).toEqual(['b', 'c'])
  expect(marks(extendTo(grown, 'a', order))).toEqual(['a', 'b'])
})

test('marks made before a stretch stay', () => {
  const before = takeInHand(toggleMark(nothingInHand, 'e'), 'a')
  expect(marks(extendTo(before, 'b', order))).toEqual(['a', 'b', 'e'])
})

test('a mark set twice is gone, and clearing leaves the picture in hand', () => {
  expect(marks(toggleMark(toggleMark(nothingInHand, 'a'), 'a'))).toEqual([])
  const all = markAll(takeInHand(nothingInHand, 'c'), order)
  expect(marks(all)).toEqual(order)
  expect(clearMarks(all)).toEqual({ inHand: 'c', anchor: 'c', marked: new Set() })
})

test('what a command is about: the marked ones in the order of the sheet, else the one in hand, else nothing', () => {
  expect(meant(toggleMark(toggleMark(nothingInHand, 'd'), 'b'), order)).toEqual(['b', 'd'])
  expect(meant(takeInHand(nothingInHand, 'c'), order)).toEqual(['c'])
  expect(meant(nothingInHand, order)).toEqual([])
})

test('where the picture in hand leaves the sheet, the one in its place is taken', () => {
  const now = onOrder(takeInHand(nothingInHand, 'c'), order, ['a', 'b', 'd', 'e'])
  expect(now.inHand).toBe('d')
  expect(onOrder(takeInHand(nothingInHand, 'e'), order, ['a', 'b']).inHand).toBe('b')
  expect(onOrder(takeInHand(nothingInHand, 'e'), order, []).inHand).toBeNull()
  expect(onOrder(nothingInHand, [], order).inHand).toBe('a')
})

test('nothing out of sight is ever marked', () => {
  const orders = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  fc.assert(
    fc.property(orders, orders, (before, after) => {
      const now = onOrder(markAll(onOrder(nothingInHand, [], before), before), before, after)
      expect([...now.marked].every((hash) => after.includes(hash))).toBe(true)
      expect(now.inHand === null).toBe(after.length === 0)
    }),
  )
})
