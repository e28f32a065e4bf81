import { expect, it } from 'vitest'
import { lineOfEntry, linesOf, sameList } from './line-list.ts'

it('reads one entry a line and none twice', () => {
  expect(linesOf(' very \r\n\r\nat this moment\nvery\n', 10)).toEqual(['very', 'at this moment'])
  expect(linesOf('a\nb\nc', 2)).toEqual(['a', 'b'])
})

it('says on which line an entry stands', () => {
  expect(lineOfEntry('a\n\n b ', 'b')).toBe(3)
  expect(lineOfEntry('a', 'z')).toBeNull()
  expect(sameList(['a'], ['a', 'b'])).toBe(false)
})
