import { RE2JS } from 're2js'
import { inSmallLetters } from './literal.ts'
import { readPattern, type Pattern, type PatternOptions } from './pattern.ts'
import { sieve } from './sieve.ts'
import { spend, type Steps } from './steps.ts'
import { wordList } from './word-list.ts'

/** Words and patterns of one rule. */
export interface Sought extends PatternOptions {
  readonly words: readonly string[]
  readonly patterns: readonly string[]
}

/** A stretch that was looked for, [start, end) in UTF-16 units. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Which word, or words.length + which pattern it was. */
  readonly entry: number
  /** What the pattern's first group in brackets held. */
  readonly group: string | null
}

/** A pattern that could not be taken. */
export interface PatternFault {
  /** Which pattern, from 0. */
  readonly index: number
  /** The end of a sentence that begins with the pattern. */
  readonly reason: string
}

export type Search = (text: string, steps: Steps) => Hit[]

/** A search for words and patterns together: hits in order and apart, the longest where several begin together. Patterns with a fault are left out and listed. */
export function searchFor(sought: Sought): { search: Search; faults: readonly PatternFault[] } {
  const { words, matchCase, wholeWords } = sought
  const faults: PatternFault[] = []
  const patterns = new Map<Pattern, number>()
  // What a list of whole words finds as well as a pattern would, by its entry; signs such as a comma are never part of a word.
  const plain = new Map<number, string>()
  for (const [index, word] of words.entries()) {
    if (wholeWords || isSigns(word)) plain.set(index, word)
    else take(RE2JS.quote(word.trim()), index)
  }
  for (const [index, source] of sought.patterns.entries()) {
    if (isSigns(source)) plain.set(words.length + index, source)
    else take(source, words.length + index)
  }
  const entries = [...plain.keys()]
  const listed = wordList([...plain.values()], matchCase)

  function take(source: string, entry: number): void {
    const read = readPattern(source, { matchCase, wholeWords })
    if (read.ok) patterns.set(read.value, entry)
    else faults.push({ index: entry - words.length, reason: read.failure.message })
  }

  const known = [...patterns.keys()].filter(({ literals }) => literals.length > 0)
  const unknown = sieve([...patterns.keys()].filter(({ literals }) => literals.length === 0), matchCase)
  const likely = (text: string, steps: Steps): readonly Pattern[] => {
    const small = known.length > 0 ? inSmallLetters(text) : ''
    return [...known.filter(({ literals }) => literals.some((literal) => small.includes(literal))), ...unknown(text, steps)]
  }
  const search: Search = (text, steps) => {
    const hits: Hit[] = spend(steps, text.length, 0) ? listed(text).map(({ start, end, entry }) => ({ start, end, entry: entries[entry] ?? 0, group: null })) : []
    for (const pattern of likely(text, steps)) {
      const entry = patterns.get(pattern) ?? 0
      for (const { start, end, groups } of pattern.matches(text, steps)) hits.push({ start, end, entry, group: groups[0] ?? null })
    }
    return apart(hits)
  }
  return { search, faults }
}

/** Stops, commas, dashes and the like, none of which means anything in a pattern. */
function isSigns(source: string): boolean {
  return /^[,;:!–—…%&@#~]+$/u.test(source)
}

function apart(hits: Hit[]): Hit[] {
  hits.sort((one, other) => one.start - other.start || other.end - one.end)
  let end = 0
  return hits.filter((hit) => {
    if (hit.start < end) return false
    end = hit.end
    return true
  })
}
