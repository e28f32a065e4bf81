import { RE2JS } from 're2js'
import type { Pattern } from './pattern.ts'
import { maximumProgram, spend, type Steps } from './steps.ts'

/**
 * Says which of many patterns may match a text, by running them together a few dozen at a time: a long list of
 * patterns costs little on text that holds none of them.
 */
export function sieve(patterns: readonly Pattern[], matchCase: boolean): (text: string, steps: Steps) => readonly Pattern[] {
  if (patterns.length < 2) return () => patterns
  const groups = grouped(patterns).map((members) => ({ members, any: together(members, matchCase) }))
  return (text, steps) =>
    groups.flatMap(({ members, any }) => {
      if (any === null) return members
      return spend(steps, text.length * (1 + (any.programSize() >> 3)), 0) && any.test(text) ? members : []
    })
}

function grouped(patterns: readonly Pattern[]): Pattern[][] {
  const groups: Pattern[][] = [[]]
  let size = 0
  for (const pattern of patterns) {
    size += pattern.size
    if (size > maximumProgram) {
      groups.push([])
      size = pattern.size
    }
    groups.at(-1)?.push(pattern)
  }
  return groups
}

function together(patterns: readonly Pattern[], matchCase: boolean): RE2JS | null {
  if (patterns.length < 2) return null
  const alternatives = patterns.flatMap((pattern) => pattern.alternatives.map((alternative) => `(?:${alternative})`))
  return RE2JS.compile(alternatives.join('|'), RE2JS.MULTILINE | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE))
}
