import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'

describe('canonicalJson', () => {
  test('orders keys at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: [undefined, null, { z: 'é', y: true }], c: undefined } })).toBe('{"a":{"d":[null,null,{"y":true,"z":"é"}]},"b":1}')
  })

  test('gives the same text whatever order the keys came in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
      }),
    )
  })

  test('reads back as the value it was written from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
