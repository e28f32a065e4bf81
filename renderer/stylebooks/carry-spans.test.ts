import fc from 'fast-check'
import { expect, it } from 'vitest'
import { carrySpans } from './carry-spans.ts'

it('moves what stands behind the change and drops what it touches', () => {
  const spans = [{ start: 0, end: 2 }, { start: 3, end: 6 }, { start: 7, end: 10 }]
  expect(carrySpans(spans, 'He may now', 'He might now')).toEqual([{ start: 0, end: 2 }, { start: 9, end: 12 }])
})

it('gives spans within the text that hold the words they held', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, gone, come, tail) => {
      const before = head + gone + tail
      const after = head + come + tail
      const spans = Array.from({ length: before.length }, (_, start) => ({ start, end: start + 1 }))
      for (const { start, end } of carrySpans(spans, before, after)) expect(end <= after.length && end > start).toBe(true)
    }),
  )
})
