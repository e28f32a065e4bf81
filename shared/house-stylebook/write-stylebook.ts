import { Document, type Pair, visit } from 'yaml'
import type { HouseStylebook, Lengths, OwnExample, OwnRule, Swap } from './house-stylebook.ts'

type Fields = (readonly [string, unknown])[]

/** The stylebook as its YAML file; what is as usual is left out. Reading it back gives the same stylebook. */
export function writeStylebook(house: HouseStylebook): string {
  const { terms } = house
  const fields: Fields = [
    ['name', house.name],
    ['version', house.version],
    ...given('change-note', house.changeNote),
    ['extends', house.extends],
    ...table('rules', Object.entries(house.rules)),
    ...table('lengths', lengths(house.lengths)),
    ...list('words', house.words),
    ...list('names', house.names),
    ...table('terms', [
      ...table('banned', terms.banned.map(({ term, message }) => [term, message])),
      ...table('preferred', terms.preferred.map(({ term, use, message }) => [term, message === '' ? shortest(use) : map([['use', shortest(use)], ['message', message]])])),
    ]),
    ...list('own-rules', house.ownRules.map((rule) => map(ruleFields(rule)))),
  ]
  // Scalars are read as text whatever they look like, so they are written plain: `version: 1.10` and `- no`, without quotation marks.
  const document = new Document(map(fields), { schema: 'failsafe', version: '1.2', aliasDuplicateObjects: false })
  visit(document, { Pair: (_, pair) => spaceBefore(pair) })
  return document.toString({ lineWidth: 0, singleQuote: true })
}

/** A free line before each of the larger fields. */
function spaceBefore(pair: Pair): undefined {
  const key = pair.key as { value?: unknown; spaceBefore?: boolean }
  if (typeof key.value === 'string' && ['rules', 'lengths', 'words', 'names', 'terms', 'own-rules'].includes(key.value)) key.spaceBefore = true
  return undefined
}

function map(fields: Fields): Map<string, unknown> {
  return new Map(fields)
}

function given(name: string, text: string): Fields {
  return text === '' ? [] : [[name, text]]
}

function list(name: string, items: readonly unknown[]): Fields {
  return items.length === 0 ? [] : [[name, items]]
}

function table(name: string, rows: Fields): Fields {
  return rows.length === 0 ? [] : [[name, map(rows)]]
}

/** A field that differs from what it usually is. */
function unless<Value extends string | number | boolean>(name: string, value: Value, usual: Value): Fields {
  if (value === usual) return []
  return [[name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]]
}

function shortest(use: readonly string[]): string | readonly string[] {
  return use.length === 1 ? (use[0] ?? '') : use
}

function lengths({ headline, standfirst, captionSentences, altText, ledeWords, paragraphWords }: Lengths): Fields {
  const all = [['headline', headline], ['standfirst', standfirst], ['caption-sentences', captionSentences], ['alt-text', altText], ['lede-words', ledeWords], ['paragraph-words', paragraphWords]] as const
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value === null ? 'none' : String(value)] as const]))
}

function ruleFields(rule: OwnRule): Fields {
  return [
    ['id', rule.id],
    ['kind', rule.kind],
    ['message', rule.message],
    ...given('why', rule.why),
    ...unless('severity', rule.severity, 'warning'),
    ...list('scope', rule.scope),
    ...(rule.kind === 'metric' ? [] : unless('ignore-quotes', rule.ignoreQuotes, true)),
    ...kindFields(rule),
    ...list('must-match', rule.mustMatch.map(example)),
    ...list('must-not-match', rule.mustNotMatch.map(example)),
  ]
}

function kindFields(rule: OwnRule): Fields {
  switch (rule.kind) {
    case 'existence':
      return [...list('find', rule.find), ...list('patterns', rule.patterns), ...sought(rule)]
    case 'substitution':
      return [...swaps('swap', rule.swap), ...swaps('swap-patterns', rule.swapPatterns), ...sought(rule)]
    case 'occurrence':
      return [...list('find', rule.find), ...list('patterns', rule.patterns), ...limit('max', rule.max), ...limit('min', rule.min), ...unless('per', rule.per, 'sentence'), ...sought(rule)]
    case 'repetition':
      return [...list('patterns', rule.patterns), ...unless('max', rule.max, 1), ...unless('match-case', rule.matchCase, false), ...list('exceptions', rule.exceptions)]
    case 'consistency':
      return [...table('either', rule.either.map(({ one, other }) => [one, other])), ...table('either-patterns', rule.eitherPatterns.map(({ one, other }) => [one, other])), ...unless('match-case', rule.matchCase, false)]
    case 'conditional':
      return [['first', rule.first], ['second', rule.second], ...unless('match-case', rule.matchCase, true), ...list('exceptions', rule.exceptions)]
    case 'capitalization':
      return [['match', rule.match], ...given('pattern', rule.pattern), ...unless('style', rule.style, 'ap'), ...unless('threshold', rule.threshold, 0.8), ...list('exceptions', rule.exceptions)]
    case 'metric':
      return [['formula', rule.formula], ['condition', rule.condition], ...unless('per', rule.per, 'story')]
  }
}

function sought({ matchCase, wholeWords, exceptions }: { readonly matchCase: boolean; readonly wholeWords: boolean; readonly exceptions: readonly string[] }): Fields {
  return [...unless('match-case', matchCase, false), ...unless('whole-words', wholeWords, true), ...list('exceptions', exceptions)]
}

function swaps(name: string, all: readonly Swap[]): Fields {
  return table(name, all.map(({ find, use }) => [find, shortest(use)]))
}

function limit(name: string, value: number | null): Fields {
  return value === null ? [] : [[name, String(value)]]
}

function example({ text, part }: OwnExample): unknown {
  return part === null ? text : map([['text', text], ['in', part]])
}
