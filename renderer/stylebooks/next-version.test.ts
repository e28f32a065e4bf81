import { expect, it } from 'vitest'
import { nextVersion } from './next-version.ts'

it.each([
  ['3', '4'],
  ['1.10', '1.11'],
  ['1.9', '1.10'],
  ['2026-09', '2026-10'],
  ['Spring', 'Spring 2'],
  ['', '1'],
  ['4b', '5b'],
])('after version %j comes %j', (version, next) => expect(nextVersion(version)).toBe(next))
