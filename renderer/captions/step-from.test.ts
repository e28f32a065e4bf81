import { expect, test } from 'vitest'
import { stepFrom } from './step-from.ts'

const entry = (hash: string, hasCaption: boolean) => ({ hash, hasCaption, hasCredit: true, hasAlt: true, conflicts: 0 })
const entries = [entry('a', false), entry('b', true), entry('c', true), entry('d', false)]

test('next and previous end at the edges of the sheet', () => {
  expect(stepFrom(entries, 'b', 'next')).toBe('c')
  expect(stepFrom(entries, 'b', 'previous')).toBe('a')
  expect(stepFrom(entries, 'd', 'next')).toBeNull()
  expect(stepFrom(entries, 'a', 'previous')).toBeNull()
})

test('the next without a caption is found going round, never the one in hand', () => {
  expect(stepFrom(entries, 'b', 'next-without-caption')).toBe('d')
  expect(stepFrom(entries, 'd', 'next-without-caption')).toBe('a')
  expect(stepFrom([entry('a', false), entry('b', true)], 'a', 'next-without-caption')).toBeNull()
})
