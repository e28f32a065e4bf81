import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameData } from './same-style.ts'

it('knows data by what they hold', () => {
  expect(sameData({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1 })).toBe(true)
  expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(sameData({ a: 1 }, { a: 1, b: 0 })).toBe(false)
  expect(sameData([1, 2], [1])).toBe(false)
  expect(sameData({ 0: 'x' }, ['x'])).toBe(false)
})

it('holds of every copy, and of none with something added', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      expect(sameData(data, structuredClone(data))).toBe(true)
      expect(sameData(data, { ...data, ' added ': 'more' })).toBe(false)
    }),
  )
})
