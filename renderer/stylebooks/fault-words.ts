import type { HouseStylebook, OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import type { StylebookFault } from '../../shared/house-stylebook/read-stylebook.ts'
import type { Place } from './place.ts'
import { ruleTitleOf } from './rule-title.ts'

export type FaultPath = readonly (string | number)[]

/** A fault as the screen says it: a sentence, and where it is put right. */
export interface SaidFault {
  readonly place: Place
  /** What is at fault, for a list of faults: `“No crowd words”, the message`. */
  readonly subject: string
  readonly sentence: string
  readonly path: FaultPath
}

const fields: Readonly<Record<string, string>> = {
  id: 'the name',
  message: 'what the writer is told',
  why: 'the reason',
  severity: 'the severity',
  scope: 'where it looks',
  find: 'the words',
  patterns: 'the patterns',
  swap: 'the words',
  'swap-patterns': 'the patterns',
  either: 'the pairs',
  'either-patterns': 'the patterns',
  exceptions: 'what is left alone',
  first: 'what stands first',
  second: 'what must stand too',
  match: 'the capitals',
  pattern: 'the pattern',
  threshold: 'the share of words',
  formula: 'the figure',
  condition: 'when it is a fault',
  max: 'at most',
  min: 'at least',
  'must-match': 'an example that must be found',
  'must-not-match': 'an example that must be left alone',
}

/** The faults of a stylebook in the words of its screen, in their order. */
export function saidFaults(faults: readonly StylebookFault[], house: HouseStylebook): readonly SaidFault[] {
  return faults.map((fault) => ({ place: placeOf(fault.path), subject: subjectOf(fault.path, house), sentence: sentenceOf(fault, house), path: fault.path }))
}

/** The first fault whose path begins so. */
export function faultUnder(faults: readonly SaidFault[], path: FaultPath): SaidFault | undefined {
  return faults.find((fault) => path.every((step, index) => fault.path[index] === step))
}

/** The faults whose path begins so, as one text for under the field; undefined where there are none. */
export function faultWordsUnder(faults: readonly SaidFault[], path: FaultPath): string | undefined {
  const under = faults.filter((fault) => path.every((step, index) => fault.path[index] === step))
  return under.length === 0 ? undefined : under.slice(0, 3).map(({ sentence }) => sentence).join(' ')
}

function placeOf([first, second]: FaultPath): Place {
  switch (first) {
    case 'terms':
      return { section: 'terms', rule: null }
    case 'words':
    case 'names':
      return { section: 'words', rule: null }
    case 'lengths':
      return { section: 'lengths', rule: null }
    case 'own-rules':
      return { section: 'own-rules', rule: typeof second === 'number' ? second : null }
    default:
      return { section: first === 'rules' ? 'rules' : 'terms', rule: null }
  }
}

function subjectOf([first, second, third, fourth]: FaultPath, house: HouseStylebook): string {
  if (first === 'own-rules' && typeof second === 'number') {
    const rule = house.ownRules[second]
    const name = `“${ruleTitleOf(rule?.id ?? '')}”`
    return typeof third === 'string' ? `${name}, ${fields[third] ?? third}` : name
  }
  if (first === 'terms' && typeof third === 'number') {
    const term = second === 'banned' ? house.terms.banned[third] : house.terms.preferred[third]
    return fourth === 'key' && term?.term === '' ? 'A term without its word' : `“${term?.term ?? ''}” among the terms`
  }
  const names: Readonly<Record<string, string>> = { name: 'The name', version: 'The version', words: 'The words', names: 'The names', rules: 'The rules', lengths: 'The lengths', terms: 'The terms' }
  return names[String(first)] ?? 'The stylebook'
}

/** The reason without the field’s name before it, as a sentence that stands under the field. */
function sentenceOf({ reason, field, path }: StylebookFault, house: HouseStylebook): string {
  const bare = field !== '' && reason.startsWith(`“${field}” `) ? reason.slice(field.length + 3) : reason
  const [first, index, third, fourth] = path
  if (first === 'own-rules' && typeof index === 'number' && third === undefined) return ofWholeRule(bare, house.ownRules[index])
  if (bare === 'is empty' || bare === 'is missing') return emptyWords(path)
  if (bare.startsWith('stands here twice')) return 'This stands here twice; keep one of the two.'
  if (bare.startsWith('must say what the house writes instead')) return 'Say what the house writes instead.'
  if (bare === 'is pattern, and no “pattern” is given') return 'Give the pattern that the part must follow.'
  if (bare === 'is more than “max”') return '“At least” is more than “at most”.'
  const line = typeof fourth === 'number' && (third === 'patterns' || third === 'find' || third === 'exceptions') ? `Line ${fourth + 1}: ` : ''
  return `${line}${capital(bare)}${/[.?!]$/u.test(bare) ? '' : '.'}`
}

function ofWholeRule(bare: string, rule: OwnRule | undefined): string {
  if (bare.startsWith('has neither')) return 'Say how many there may be: at most, at least, or both.'
  if (/^(?:looks for|compares|counts) nothing/u.test(bare)) {
    return rule?.kind === 'consistency' ? 'This rule compares nothing yet: give it a pair of forms.' : rule?.kind === 'occurrence' ? 'This rule counts nothing yet: give it the words to count.' : 'This rule looks for nothing yet: give it the words to find.'
  }
  return `This rule ${bare}.`
}

function emptyWords(path: FaultPath): string {
  const last = path.at(-1)
  if (last === 'message') return 'Say what the writer is told.'
  if (last === 'first') return 'Say what it is about: the words that stand first.'
  if (last === 'second') return 'Say what must stand as well.'
  if (last === 'key') return 'The word is missing.'
  if (last === 'value') return 'The other form is missing.'
  if (path.includes('must-match') || path.includes('must-not-match')) return 'This example is empty: write it, or take it out.'
  if (last === 'name') return 'Give the stylebook a name.'
  return 'This is empty.'
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
