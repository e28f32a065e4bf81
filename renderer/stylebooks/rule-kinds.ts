import type { OwnRule, OwnRuleKind } from '../../shared/house-stylebook/house-stylebook.ts'

interface KindWords {
  readonly name: string
  /** What such a rule does, in one sentence. */
  readonly about: string
  /** The message that a new rule of the kind begins with. */
  readonly message: string
}

/** The kinds of rules in the words of the desk. */
export const kindWords: Readonly<Record<OwnRuleKind, KindWords>> = {
  existence: { name: 'Words that should not stand', about: 'Finds words and phrases that the house does without.', message: '“{found}” is not used here.' },
  substitution: { name: 'Write this instead', about: 'Finds words and offers what the house writes instead, as a fix.', message: 'Write {use}, not “{found}”.' },
  occurrence: { name: 'Too many or too few', about: 'Counts words in each sentence, each paragraph or the whole story.', message: '{count} here; the house allows {limit}.' },
  repetition: { name: 'Twice running', about: 'Finds the same word again straight after itself.', message: '“{found}” stands {count} times running.' },
  consistency: { name: 'One form all through', about: 'Either form will do, but a story keeps to one of them.', message: '“{found}” here, {use} above.' },
  conditional: { name: 'Where this stands, that must too', about: 'Where the first stands, the second must stand before it or in the same paragraph.', message: '“{found}” is not explained.' },
  capitalization: { name: 'Capital letters', about: 'Says how headlines, crossheads or other parts are set in capitals.', message: 'The capitals here are not as the house sets them.' },
  metric: { name: 'A figure worked out', about: 'Works out a figure from counts of words and sentences, and says when it is too high or too low.', message: '{count} here; the house likes {limit}.' },
}

/** What may stand in braces in the message of a rule, by what it is. */
export const messageWords: readonly { readonly sign: string; readonly words: string }[] = [
  { sign: '{found}', words: 'the words found' },
  { sign: '{use}', words: 'what to write' },
  { sign: '{count}', words: 'how many' },
  { sign: '{limit}', words: 'the limit' },
]

const signsOf: Readonly<Record<OwnRuleKind, readonly string[]>> = {
  existence: ['{found}'],
  substitution: ['{found}', '{use}'],
  occurrence: ['{found}', '{count}', '{limit}'],
  repetition: ['{found}', '{count}', '{limit}'],
  consistency: ['{found}', '{use}'],
  conditional: ['{found}'],
  capitalization: ['{found}'],
  metric: ['{count}', '{limit}'],
}

/** The signs that are filled in for a kind of rule. */
export const messageWordsOf = (kind: OwnRuleKind) => messageWords.filter(({ sign }) => signsOf[kind].includes(sign))

/** A rule of the kind with nothing in it yet. */
export function newRule(kind: OwnRuleKind, id: string): OwnRule {
  const common = { id, message: kindWords[kind].message, why: '', severity: 'warning', scope: [], ignoreQuotes: kind !== 'metric', mustMatch: [], mustNotMatch: [] } as const
  const sought = { matchCase: false, wholeWords: true, exceptions: [] } as const
  switch (kind) {
    case 'existence':
      return { kind, ...common, ...sought, find: [], patterns: [] }
    case 'substitution':
      return { kind, ...common, ...sought, swap: [], swapPatterns: [] }
    case 'occurrence':
      return { kind, ...common, ...sought, find: [], patterns: [], max: 1, min: null, per: 'sentence' }
    case 'repetition':
      return { kind, ...common, patterns: [], max: 1, matchCase: false, exceptions: [] }
    case 'consistency':
      return { kind, ...common, either: [], eitherPatterns: [], matchCase: false }
    case 'conditional':
      return { kind, ...common, first: '', second: '', matchCase: true, exceptions: [] }
    case 'capitalization':
      return { kind, ...common, scope: ['headline'], match: 'sentence', pattern: '', style: 'ap', threshold: 0.8, exceptions: [] }
    case 'metric':
      return { kind, ...common, scope: ['body'], formula: 'words / sentences', condition: '> 25', per: 'paragraph' }
  }
}

/** The rule as one of another kind: words, examples and settings that both kinds have are kept. */
export function asKind(rule: OwnRule, kind: OwnRuleKind): OwnRule {
  if (rule.kind === kind) return rule
  const fresh = newRule(kind, rule.id)
  const message = rule.message === kindWords[rule.kind].message ? fresh.message : rule.message
  const { why, severity, mustMatch, mustNotMatch } = rule
  const find = wordsOf(rule)
  const kept = {
    ...fresh,
    message,
    why,
    severity,
    scope: rule.scope.length > 0 ? rule.scope : fresh.scope,
    ignoreQuotes: kind === 'metric' ? false : rule.kind === 'metric' ? fresh.ignoreQuotes : rule.ignoreQuotes,
    mustMatch,
    mustNotMatch,
    ...('exceptions' in fresh && 'exceptions' in rule && { exceptions: rule.exceptions }),
    ...('matchCase' in fresh && 'matchCase' in rule && { matchCase: rule.matchCase }),
    ...('wholeWords' in fresh && 'wholeWords' in rule && { wholeWords: rule.wholeWords }),
    ...('patterns' in fresh && 'patterns' in rule && { patterns: rule.patterns }),
  }
  if (kept.kind === 'existence' || kept.kind === 'occurrence') return { ...kept, find }
  if (kept.kind === 'substitution') return { ...kept, swap: find.map((word) => ({ find: word, use: [] })) }
  if (kept.kind === 'consistency') return { ...kept, either: find.map((word) => ({ one: word, other: '' })) }
  return kept
}

function wordsOf(rule: OwnRule): readonly string[] {
  switch (rule.kind) {
    case 'existence':
    case 'occurrence':
      return rule.find
    case 'substitution':
      return rule.swap.map(({ find }) => find)
    case 'consistency':
      return rule.either.flatMap(({ one, other }) => [one, other]).filter((word) => word !== '')
    default:
      return []
  }
}
