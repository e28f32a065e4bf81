import { readPattern } from '../house-stylebook/patterns/pattern.ts'
import { failure, success, type Result } from '../result.ts'
import type { FindQuery, Finder } from './find-query.ts'
import { signEdges } from './sign-edges.ts'

/**
 * Looks for a pattern with the engine of the house stylebooks: its time grows with the text and no faster, whatever
 * the pattern. The failure's message is a whole sentence.
 */
export function patternFinder({ words, matchCase, wholeWords }: Omit<FindQuery, 'isPattern'>): Result<Finder> {
  const read = readPattern(words, { matchCase, wholeWords })
  if (!read.ok) return failure('pattern', `This cannot be looked for as a pattern: ${read.failure.message}.`)
  const pattern = read.value
  return success((text, allowance) => {
    const isEdge = signEdges(text)
    return pattern.matches(text, allowance).filter(({ start, end }) => isEdge(start) && isEdge(end))
  })
}
