import { expect, it } from 'vitest'
import type { ComparedBlock } from '../../shared/compare/compare-stories.ts'
import { foldUnchanged } from './fold-unchanged.ts'

const blocks = (changes: string): ComparedBlock[] => Array.from(changes, (sign, index) => ({ key: String(index), kind: 'paragraph', change: sign === '.' ? 'same' : 'changed', moved: false, turned: false, words: [] }))
const outline = (changes: string) => foldUnchanged(blocks(changes)).map((run) => (run.kind === 'shown' ? (run.block.change === 'same' ? '.' : 'x') : `(${run.blocks.length})`)).join('')

it('folds what is far from a change and keeps its neighbours in sight', () => {
  expect(outline('.....x......')).toBe('(4).x.(5)')
  expect(outline('x..x')).toBe('x..x')
  expect(outline('...x')).toBe('...x')
  expect(outline('....x')).toBe('(3).x')
})

it('folds nothing where nothing changed', () => {
  expect(outline('......')).toBe('......')
})
