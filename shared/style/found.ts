import type { TextBlock } from '../story/text-block.ts'
import type { Fix } from './finding.ts'
import type { RawFinding } from './rule.ts'

/** A finding on [start, end) of a block's text, in UTF-16 units. */
export function found(block: Pick<TextBlock, 'place'>, start: number, end: number, message: string, fixes: readonly Fix[] = []): RawFinding {
  return { place: block.place, start, end, message, fixes }
}

/** A fix that puts other words in the place of [start, end). */
export function replaceWith(label: string, block: Pick<TextBlock, 'place'>, start: number, end: number, insert: string): Fix {
  return { kind: 'edits', label, edits: [{ place: block.place, start, end, insert }] }
}

/** A fix that opens the form where a person supplies the words. */
export function openForm(label: string, form: Extract<Fix, { kind: 'form' }>['form']): Fix {
  return { kind: 'form', label, form }
}
