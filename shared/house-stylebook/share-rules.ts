import type { HouseStylebook, OwnRule } from './house-stylebook.ts'
import { readStylebook, type StylebookFault, type StylebookFaults } from './read-stylebook.ts'
import { writeStylebook } from './write-stylebook.ts'
import type { Result } from '../result.ts'
import { success } from '../result.ts'

/** The head that makes a whole stylebook of a few rules. */
const head = ['name: Shared rules', "version: '1'", 'extends: ap']
const bare: HouseStylebook = { name: 'Shared rules', version: '1', changeNote: '', extends: 'ap', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [] }

/** Rules as text for a colleague: the part of a stylebook file that holds them. */
export function writeRules(rules: readonly OwnRule[]): string {
  const file = writeStylebook({ ...bare, ownRules: rules })
  return file.slice(file.indexOf('own-rules:'))
}

/**
 * The rules in a text from a colleague: what `writeRules` gives, one rule or a list of them out of a file, or a whole
 * stylebook. Fails with every fault; lines are those of the text.
 */
export function readRules(text: string): Result<readonly OwnRule[], StylebookFaults> {
  const { file, before } = asFile(text.replace(/^\uFEFF/u, ''))
  const read = readStylebook(file)
  if (read.ok && read.value.ownRules.length > 0) return success(read.value.ownRules)
  const faults: readonly StylebookFault[] = read.ok
    ? [{ line: 1, field: '', reason: 'There is no rule in this text', path: [] }]
    : read.failure.faults.map((fault) => ({ ...fault, line: Math.max(1, fault.line - before) }))
  const first = faults[0]
  return { ok: false, failure: { code: 'stylebook-faults', message: `The rule was not taken. Line ${first?.line ?? 1}: ${first?.reason ?? ''}.`, faults } }
}

/** The text as a whole file, and how many lines now stand before it. */
function asFile(text: string): { file: string; before: number } {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? ''
  if (/^(?:name|version|extends|change-note|rules|lengths|words|names|terms):/u.test(first)) return { file: text, before: 0 }
  if (first.startsWith('own-rules:')) return { file: [...head, text].join('\n'), before: head.length }
  if (first.trimStart().startsWith('-')) return { file: [...head, 'own-rules:', indented(text)].join('\n'), before: head.length + 1 }
  return { file: [...head, 'own-rules:', '  -', indented(text, 4)].join('\n'), before: head.length + 2 }
}

function indented(text: string, by = 2): string {
  return text.replaceAll(/^(?=.*\S)/gmu, ' '.repeat(by))
}
