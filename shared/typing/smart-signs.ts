import type { TypingEdit, TypingForm } from './smart-typing.ts'

/**
 * The house's dash for two hyphens, once the sign after them shows that they are done. A hyphen before an option of a
 * command (` --help`) or at the beginning stays.
 */
export function smartDash(before: string, { dash, language }: Pick<TypingForm, 'dash' | 'language'>): TypingEdit | null {
  const found = /[^\s-]( ?)--([^-])$/u.exec(before)
  if (found === null) return null
  const [, space = '', next = ''] = found
  const isOption = space === ' ' && /[\p{L}\p{N}]/u.test(next)
  if (isOption) return null
  const end = before.length - next.length
  const start = end - 2 - space.length
  if (dash !== null) {
    const set = next === ' ' || isClosing(next) ? dash.trimEnd() : dash
    return { start, end: before.length, insert: set + next }
  }
  const british = /^en-(?!US)/iu.test(language)
  return { start, end: before.length, insert: `${space}${british ? '–' : '—'}${next}` }
}

/** Marks that stand against the word or dash before them. */
function isClosing(sign: string): boolean {
  return /[\p{P}]/u.test(sign) && !/[\p{Ps}\p{Pi}]/u.test(sign)
}

/** Three stops as one sign; or set apart from the words on both sides where the house writes so. */
export function smartEllipsis(before: string, { ellipsis }: Pick<TypingForm, 'ellipsis'>): TypingEdit | null {
  if (ellipsis === null) return /(?<!\.)\.\.\.$/u.test(before) ? { start: before.length - 3, end: before.length, insert: '…' } : null
  const found = /(?<=\p{L})\.\.\.([\p{L} ])$/u.exec(before)
  if (found === null) return null
  const next = found[1] === ' ' ? '' : (found[1] ?? '')
  return { start: found.index, end: before.length, insert: `${ellipsis}${next}` }
}

/** One space for two between words. */
export function smartSpace(before: string): TypingEdit | null {
  return /\S {2}$/u.test(before) ? { start: before.length - 1, end: before.length, insert: '' } : null
}
