import { RE2JS } from 're2js'
import { failure, success, type Result } from '../../result.ts'
import { bounds } from '../house-stylebook.ts'
import { branchesOf, type Condition } from './branches.ts'
import { translated } from './dialect.ts'
import { literalOf } from './literal.ts'
import { maximumProgram, spend, type Steps } from './steps.ts'
import { endsInWord, isBoundary, startsInWord } from './word-edges.ts'

export interface PatternOptions {
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

/** A stretch that a pattern matched, [start, end) in UTF-16 units, and what its groups in brackets held, in order. */
export interface PatternMatch {
  readonly start: number
  readonly end: number
  readonly groups: readonly (string | null)[]
}

/** A pattern from outside, made so that it can be run on any text: linear in the text, and bounded by steps. */
export interface Pattern {
  /** Every match in order and apart, until the steps are used up. */
  matches(text: string, steps: Steps): PatternMatch[]
  /** True where the whole text matches. */
  matchesWhole(text: string): boolean
  /** Instructions of the compiled pattern. */
  readonly size: number
  /** Plain signs, one run of them in every match: a text in small letters that holds none of them holds no match. Empty where nothing can be said. */
  readonly literals: readonly string[]
  /** Its alternatives without their look-around, for a search of many patterns at once. */
  readonly alternatives: readonly string[]
}

interface CompiledBranch {
  readonly core: RE2JS
  readonly longest: RE2JS
  readonly literal: string
  readonly conditions: readonly CompiledCondition[]
}

type CompiledCondition = Exclude<Condition, { kind: 'look' }> | (Omit<Extract<Condition, { kind: 'look' }>, 'pattern'> & { readonly pattern: RE2JS })

/** Texts are searched in windows, so that one match does not cost a look at a whole long text. UTF-16 units. */
const window = 4_096
const overlap = 512
/** How far look-around sees. */
const sight = 256
/** More matches of one pattern in one text are not looked for, and that is said. */
const mostMatches = 2_000

/**
 * Makes a pattern of RE2 syntax, with look-around at its edges. The failure's message is the end of a sentence that
 * begins with the pattern: `it has a back reference (\1), …`.
 */
export function readPattern(source: string, options: PatternOptions): Result<Pattern> {
  if (source.trim() === '') return failure('empty', 'it is empty')
  if (source.length > bounds.pattern) return failure('too-long', `it has ${source.length} characters; a pattern may have ${bounds.pattern}`)
  const unsupported = unsupportedIn(source)
  if (unsupported !== null) return failure('unsupported', unsupported)
  const branches = branchesOf(source)
  if (!branches.ok) return branches
  const flags = options.matchCase ? 0 : RE2JS.CASE_INSENSITIVE
  const compiled: CompiledBranch[] = []
  let size = 0
  try {
    for (const { core, conditions } of branches.value) {
      const written = translated(core)
      const made = RE2JS.compile(written, flags | RE2JS.MULTILINE)
      if (made.testExact('')) return failure('matches-nothing', 'it can match no text at all, so it would match everywhere; ask for at least one character')
      size += made.programSize()
      if (size > maximumProgram) return failure('too-large', 'it is too large once its repetitions are written out; use smaller ones')
      compiled.push({ core: made, literal: literalOf(core), longest: RE2JS.compile(written, flags | RE2JS.MULTILINE | RE2JS.LONGEST_MATCH), conditions: conditions.map((condition) => compiledCondition(condition, flags)) })
    }
  } catch (error) {
    return failure('syntax', inWords(error))
  }
  return success(patternOf(compiled, size, options))
}

function compiledCondition(condition: Condition, flags: number): CompiledCondition {
  if (condition.kind === 'boundary') return condition
  const written = translated(condition.pattern)
  const anchored = condition.direction === 'ahead' ? `\\A(?:${written})` : `(?:${written})\\z`
  return { ...condition, pattern: RE2JS.compile(anchored, flags) }
}

function patternOf(branches: readonly CompiledBranch[], size: number, options: PatternOptions): Pattern {
  return {
    size,
    literals: branches.some(({ literal }) => literal.length < 2) ? [] : branches.map(({ literal }) => literal),
    alternatives: branches.map(({ core }) => core.pattern()),
    matches: (text, steps) => {
      const all = branches.flatMap((branch) => matchesOf(branch, text, steps, options.wholeWords))
      return branches.length === 1 ? all : apart(all)
    },
    matchesWhole: (text) => branches.some(({ core, conditions }) => core.testExact(text) && meets(conditions, text, 0, text.length)),
  }
}

function matchesOf(branch: CompiledBranch, text: string, steps: Steps, wholeWords: boolean): PatternMatch[] {
  const found: PatternMatch[] = []
  const size = branch.core.programSize()
  for (const { start, end, next } of windowsOf(text, branch.core.pattern())) {
    if (!spend(steps, (end - start) * (1 + (size >> 3)), start)) break
    const seen = start === 0 && end === text.length ? text : text.slice(start, end)
    if (branch.core.test(seen)) searchWindow(branch, text, { start, next, seen }, steps, wholeWords, found)
    if (found.length >= mostMatches) {
      steps.stoppedAt ??= found.at(-1)?.end ?? end
      break
    }
  }
  return found
}

function searchWindow(branch: CompiledBranch, text: string, { start, next, seen }: { start: number; next: number; seen: string }, steps: Steps, wholeWords: boolean, found: PatternMatch[]): void {
  const matcher = branch.core.matcher(seen)
  const size = branch.core.programSize()
  let from = Math.max(0, (found.at(-1)?.end ?? 0) - start)
  while (from < seen.length && found.length < mostMatches) {
    // A search mostly ends where the match does; some patterns look to the end of the window each time, so a share of that is charged.
    if (!spend(steps, ((seen.length - from) * size) >> 3, start + from) || !matcher.find(from)) return
    if (!spend(steps, (matcher.end() - from) * size, start + from)) return
    const begins = start + matcher.start()
    if (begins >= next) return
    const ends = accepted(branch, text, begins, start + matcher.end(), wholeWords)
    if (ends === null) from = begins + widthAt(text, begins) - start
    else {
      found.push({ start: begins, end: ends, groups: Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1)) })
      from = ends - start
    }
  }
}

/** Where a match ends that its surroundings allow: as it was found, or else the longest that begins there; null for neither. */
function accepted({ conditions, longest }: CompiledBranch, text: string, start: number, end: number, wholeWords: boolean): number | null {
  const fits = (to: number): boolean => to > start && (!wholeWords || (!startsInWord(text, start, to) && !endsInWord(text, start, to))) && meets(conditions, text, start, to)
  if (fits(end)) return end
  const matcher = longest.matcher(text.slice(start, end + sight))
  const longer = matcher.lookingAt() ? start + matcher.end() : end
  return longer !== end && fits(longer) ? longer : null
}

function meets(conditions: readonly CompiledCondition[], text: string, start: number, end: number): boolean {
  return conditions.every((condition) => {
    const at = condition.at === 'start' ? start : end
    if (condition.kind === 'boundary') return isBoundary(text, at)
    const near = condition.direction === 'ahead' ? text.slice(at, at + sight) : text.slice(Math.max(0, at - sight), at)
    return condition.pattern.test(near) === condition.wanted
  })
}

interface Window {
  readonly start: number
  readonly end: number
  /** A match that begins here or later belongs to the next window. */
  readonly next: number
}

/** A pattern that speaks of the text's beginning or end must see the whole of it. */
function windowsOf(text: string, pattern: string): Window[] {
  if (text.length <= window || /[$^]|\\[Az]/u.test(pattern.replaceAll(/\[(?:\\[^]|[^\]\\])*\]|\\[$^]/gu, ''))) return [{ start: 0, end: text.length, next: text.length }]
  const windows: Window[] = []
  for (let start = 0; start < text.length; start += window) {
    windows.push({ start, end: Math.min(text.length, start + window + overlap), next: Math.min(text.length, start + window) })
  }
  return windows
}

function apart(matches: PatternMatch[]): PatternMatch[] {
  matches.sort((one, other) => one.start - other.start || other.end - one.end)
  let end = 0
  return matches.filter((match) => {
    if (match.start < end) return false
    end = match.end
    return true
  })
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** What the engine has no words for, in ours; null where nothing of the kind stands in the pattern. */
function unsupportedIn(source: string): string | null {
  const bare = source.replaceAll(/\\\\/gu, '  ')
  if (/\\(?:[1-9]|k<)/u.test(bare)) return String.raw`it has a back reference (\1), which could make a check run for ever; for words said twice use a rule of the kind repetition`
  if (bare.includes('(?>') || /[^\\(|][*+?}]\+/u.test(bare)) return 'it has an atomic group or a possessive repetition, which the pattern engine does not need; leave out (?>…) or the + behind the repetition'
  if (bare.includes('(?#')) return 'it has a comment, (?#…); put it under “why” instead'
  return null
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [/missing closing \)|unexpected \)/u, 'a round bracket is opened and not closed, or closed and not opened'],
  [/missing closing \]/u, 'a square bracket is opened and not closed'],
  [/missing argument to repetition/u, 'a sign of repetition (*, + or ?) has nothing before it to repeat; put a backslash before it where the sign itself is meant'],
  [/invalid nested repetition/u, 'two signs of repetition stand together'],
  [/invalid repeat count/u, 'a repetition is larger than 1,000, or repetitions within repetitions are'],
  [/trailing backslash/u, 'it ends with a backslash'],
  [/invalid escape sequence/u, 'a backslash stands before a letter that has no meaning there'],
  [/invalid character class range/u, 'a range in square brackets runs backwards, or the name in \\p{…} is unknown'],
]

function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const known = sentences.find(([says]) => says.test(message))
  const where = /`([^`]{1,60})`$/u.exec(message)?.[1]
  return `${known?.[1] ?? 'it is not a pattern that Copydesk knows'}${where === undefined ? '' : ` (at “${where}”)`}`
}
