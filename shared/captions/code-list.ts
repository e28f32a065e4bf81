import { failure, success, type Failure, type Result } from '../result.ts'

/** Codes with what they stand for, each with one replacement or more. */
export type Codes = ReadonlyMap<string, readonly string[]>

/** A line of a code list that could not be taken. */
export interface CodeListFault {
  /** From 1. */
  readonly line: number
  readonly why: string
}

export interface CodeList {
  readonly codes: Codes
  readonly faults: readonly CodeListFault[]
}

const mostLines = 100_000
const longestCode = 60
const longestReplacement = 10_000

/**
 * Reads a list in Photo Mechanic's format: one code a line, a tab, one replacement or more apart by tabs. Lines that
 * begin with `//` and empty lines are passed over. Codes are told apart by case; of one code given twice the later
 * counts. Lines that cannot be taken are named, the others are taken; a list without any code fails.
 */
export function parseCodeList(text: string): Result<CodeList, Failure<'not-a-code-list' | 'too-long'>> {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u)
  if (lines.length > mostLines) return failure('too-long', `The list has more than ${mostLines.toLocaleString('en-GB')} lines, so it was not taken.`, 'Cut it into several lists.')
  const codes = new Map<string, readonly string[]>()
  const faults: CodeListFault[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('//')) continue
    const [code = '', ...columns] = line.split('\t').map((column) => column.trim())
    const replacements = withoutTrailingEmpty(columns)
    const why = faultOf(code, replacements)
    if (why !== null) faults.push({ line: index + 1, why })
    else codes.set(code, replacements)
  }
  if (codes.size === 0) return failure('not-a-code-list', 'The file holds no code with a replacement, so it was not taken.', 'Each line needs a code, a tab and a replacement; spaces do not do for the tab.')
  return success({ codes, faults })
}

/** Spreadsheets fill short lines up with tabs. */
function withoutTrailingEmpty(columns: readonly string[]): string[] {
  const last = columns.findLastIndex((column) => column !== '')
  return columns.slice(0, last + 1)
}

function faultOf(code: string, replacements: readonly string[]): string | null {
  if (code === '') return 'the line has no code before the tab'
  if (replacements.length === 0) return 'the code has no replacement behind a tab'
  if (code.length > longestCode) return `the code is longer than ${longestCode} characters`
  if (replacements.some((replacement) => replacement.length > longestReplacement)) return 'a replacement is longer than 10,000 characters'
  return null
}

/** Several lists as one: where two know the same code, the one loaded last counts (as in Photo Mechanic). */
export function joinCodes(lists: readonly Codes[]): Codes {
  return new Map(lists.flatMap((list) => [...list]))
}
