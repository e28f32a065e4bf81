import { foldWords } from './kinds/own-context.ts'
import type { HouseStylebook } from './house-stylebook.ts'
import { readStylebook, type StylebookFault } from './read-stylebook.ts'
import { writeStylebook } from './write-stylebook.ts'

/**
 * What keeps a stylebook that is being worked on from being put in force; empty where it is sound. It is judged as the
 * file that it would become, so lines and paths are those of that file.
 */
export function faultsOf(house: HouseStylebook): readonly StylebookFault[] {
  const twice = writtenTwice(house)
  if (twice.length > 0) return twice
  const read = readStylebook(writeStylebook(house))
  return read.ok ? [] : read.failure.faults
}

/** A file's tables hold each term once, so a second line for it would be lost without a word. */
function writtenTwice({ terms, ownRules }: HouseStylebook): StylebookFault[] {
  return [
    ...again(terms.banned.map(({ term }) => foldWords(term)), ['terms', 'banned']),
    ...again(terms.preferred.map(({ term }) => foldWords(term)), ['terms', 'preferred']),
    ...ownRules.flatMap((rule, index) => {
      const path = ['own-rules', index]
      if (rule.kind === 'substitution') return [...again(rule.swap.map(({ find }) => find), [...path, 'swap']), ...again(rule.swapPatterns.map(({ find }) => find), [...path, 'swap-patterns'])]
      if (rule.kind === 'consistency') return [...again(rule.either.map(({ one }) => one), [...path, 'either']), ...again(rule.eitherPatterns.map(({ one }) => one), [...path, 'either-patterns'])]
      return []
    }),
  ]
}

function again(words: readonly string[], path: readonly (string | number)[]): StylebookFault[] {
  const seen = new Set<string>()
  return words.flatMap((word, index) => {
    const known = seen.has(word)
    seen.add(word)
    return known ? [{ line: 1, field: word, reason: `“${word}” stands here twice; keep one of the two`, path: [...path, index, 'key'] }] : []
  })
}
