import { expect, it } from 'vitest'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { mergeFindings } from './merge-findings.ts'
import { readWords } from './personal-words.ts'

const block = (id: string): TextBlock => ({ place: { part: 'body', block: id }, kind: 'paragraph', text: 'x'.repeat(400) })
const finding = (rule: string, id: string, start: number, end: number): Finding => ({ id: `${rule}|${id}|${start}`, rule, category: 'spelling', severity: 'suggestion', message: '', place: { part: 'body', block: id }, start, end, text: 'x'.repeat(end - start), fixes: [] })

it('puts both in reading order', () => {
  const merged = mergeFindings([finding('double-space', '1', 20, 22), finding('time-form', '2', 0, 4)], [finding('spelling', '1', 5, 9), finding('spelling', '2', 30, 34)], [block('1'), block('2')])
  expect(merged.map(({ id }) => id)).toEqual(['spelling|1|5', 'double-space|1|20', 'time-form|2|0', 'spelling|2|30'])
})

it('leaves words to the house where it has found fault with them, but not with the whole paragraph', () => {
  const merged = mergeFindings([finding('repeated-word', '1', 0, 8), finding('paragraph-length', '1', 0, 400)], [finding('spelling', '1', 5, 8), finding('spelling', '1', 50, 58)], [block('1')])
  expect(merged.map(({ id }) => id)).toEqual(['repeated-word|1|0', 'paragraph-length|1|0', 'spelling|1|50'])
})

it('gives the house’s own list back where there is nothing to add', () => {
  const house = [finding('double-space', '1', 20, 22)]
  expect(mergeFindings(house, [], [block('1')])).toBe(house)
})

it('reads a list of words line by line', () => {
  expect(readWords(' grindlet \n\nPort Ansel\ngrindlet\n' + 'x'.repeat(200))).toEqual(['grindlet', 'Port Ansel'])
})
