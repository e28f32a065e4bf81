import { expect, it } from 'vitest'
import type { OwnRule } from './house-stylebook.ts'
import { tryExamples } from './try-rule.ts'

const rule: OwnRule = { kind: 'existence', id: 'crowd', message: 'Out.', why: '', severity: 'warning', scope: [], ignoreQuotes: true, mustMatch: [], mustNotMatch: [], matchCase: false, wholeWords: true, exceptions: [], find: ['very'], patterns: [] }

it('says where in an example of several paragraphs the words stand', () => {
  const text = 'A very full quay.\n\nNothing.\n\nIt is very late.'
  const { examples } = tryExamples({ ...rule, mustMatch: [{ text, part: null }], mustNotMatch: [{ text: 'Very late', part: 'headline' }] }, { words: [], names: [], extends: 'ap' })
  expect(examples.map(({ found, passes }) => [passes, ...found.map(({ start }) => start)])).toEqual([[true, 2, text.lastIndexOf('very')], [false, 0]])
  for (const { start, end } of examples[0]?.found ?? []) expect(text.slice(start, end)).toBe('very')
})
