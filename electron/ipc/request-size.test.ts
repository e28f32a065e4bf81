import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithinSize } from './request-size.ts'

describe('isWithinSize', () => {
  test('counts text as two bytes a unit and binary data as it is', () => {
    expect(isWithinSize('abcd', 8)).toBe(true)
    expect(isWithinSize('abcde', 8)).toBe(false)
    expect(isWithinSize({ bytes: new Uint8Array(1000) }, 900)).toBe(false)
    expect(isWithinSize({ bytes: new Uint8Array(1000) }, 1100)).toBe(true)
  })

  test('a nest of 100,000 arrays does not overflow the stack', () => {
    let nest: unknown = []
    for (let depth = 0; depth < 100_000; depth += 1) nest = [nest]
    expect(isWithinSize(nest, 10_000_000)).toBe(true)
    expect(isWithinSize(nest, 1_000)).toBe(false)
  })

  test('anything that JSON can say and that is longer than the limit is refused', () => {
    fc.assert(fc.property(fc.json(), (text) => !isWithinSize(text, text.length * 2 - 1)))
  })
})
