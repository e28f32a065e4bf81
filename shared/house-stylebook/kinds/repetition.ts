import { found } from '../../style/found.ts'
import type { BlockRule, RawFinding } from '../../style/rule.ts'
import type { RepetitionRule } from '../house-stylebook.ts'
import { searchFor, type Hit } from '../patterns/search.ts'
import { freshSteps } from '../patterns/steps.ts'
import { cutShort, fillMessage, foldWords, isSpared, type OwnContext, type RuleFault } from './own-context.ts'

const anyWord = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** Finds the same words more often running than the rule allows, with only spaces and stops between them. */
export function repetition(rule: RepetitionRule, { accepted }: OwnContext, faults: RuleFault[]): BlockRule['check'] {
  const { search: searchPatterns, faults: unread } = searchFor({ words: [], patterns: rule.patterns, matchCase: rule.matchCase, wholeWords: false })
  const search = rule.patterns.length === 0 ? words : searchPatterns
  for (const { index, reason } of unread) faults.push({ path: ['patterns', index], reason })
  const excepted = new Set([...accepted, ...rule.exceptions.map(foldWords)])
  return (block, { quoted }) => {
    const steps = freshSteps()
    const findings: RawFinding[] = []
    let run: Hit[] = []
    const close = (): void => {
      const [first, last] = [run[0], run.at(-1)]
      const words = first === undefined ? '' : block.text.slice(first.start, first.end)
      if (first !== undefined && last !== undefined && run.length > rule.max && !excepted.has(foldWords(words)) && !isSpared(block, { start: first.start, end: last.end }, quoted, rule)) {
        findings.push(found(block, first.start, last.end, fillMessage(rule.message, { found: words, count: run.length, limit: rule.max })))
      }
      run = []
    }
    for (const hit of search(block.text, steps)) {
      const before = run.at(-1)
      if (before !== undefined && !(isNext(block.text, before, hit) && isSame(block.text, before, hit, rule.matchCase))) close()
      run.push(hit)
    }
    close()
    return [...findings, ...cutShort(block, steps)]
  }
}

function words(text: string): Hit[] {
  return Array.from(text.matchAll(anyWord), ({ 0: word, index }) => ({ start: index, end: index + word.length, entry: 0, group: null }))
}

function isNext(text: string, before: Hit, hit: Hit): boolean {
  return /^[\s\p{P}]*$/u.test(text.slice(before.end, hit.start))
}

function isSame(text: string, before: Hit, hit: Hit, matchCase: boolean): boolean {
  const one = text.slice(before.start, before.end).trim()
  const other = text.slice(hit.start, hit.end).trim()
  return matchCase ? one === other : one.toLowerCase() === other.toLowerCase()
}
