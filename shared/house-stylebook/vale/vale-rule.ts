import type { ConsistencyRule, OwnRule, Pair, Swap } from '../house-stylebook.ts'
import { isPlain, messageOf, sorted } from './vale-words.ts'
import { scopeOf } from './vale-scope.ts'
import type { ValeFile } from './vale-file.ts'

type Common = Pick<OwnRule, 'id' | 'why' | 'severity' | 'scope' | 'ignoreQuotes' | 'mustMatch' | 'mustNotMatch'>
type Unit = 'sentence' | 'paragraph' | 'story'

/**
 * The rule that a Vale file describes, or null where its kind has no counterpart. What the rule is taken without is
 * put on the file’s list.
 */
export function ruleOfVale(file: ValeFile, id: string): OwnRule | null {
  const kind = file.text('extends')
  const { scope, per } = scopeOf(file.list('scope'))
  const level = file.text('level')
  const common: Common = {
    id,
    why: [file.text('description'), file.text('link')].filter((text) => text !== '').join(' ').slice(0, 2_000),
    severity: level === 'error' || level === 'suggestion' ? level : 'warning',
    scope: scope ?? [],
    ignoreQuotes: true,
    mustMatch: [],
    mustNotMatch: [],
  }
  if (scope === null) {
    file.leave(['scope'], 'The rule looks only at code, tables or markup, which a story does not have')
    return null
  }
  switch (kind) {
    case 'existence':
      return existence(file, common)
    case 'substitution':
      return substitution(file, common)
    case 'occurrence':
      return occurrence(file, common, per)
    case 'repetition':
      return repetition(file, common)
    case 'consistency':
      return consistency(file, common)
    case 'conditional':
      return { ...common, kind: 'conditional', message: said(file, ['found'], '“{found}” has not been explained.'), first: file.text('first'), second: file.text('second'), matchCase: file.yes('ignorecase') !== true, exceptions: exceptions(file) }
    case 'capitalization':
      return capitalization(file, common)
    case 'metric':
      return { ...common, ignoreQuotes: false, kind: 'metric', message: said(file, ['count'], 'The figure is {count}.'), formula: file.text('formula').replaceAll('polysyllabic_words', 'complex_words').replaceAll(/\s+/gu, ' '), condition: file.text('condition'), per: 'story' }
    case '':
      file.leave([], 'It does not say which kind of rule it is (extends)')
      return null
    default:
      file.leave(['extends'], `Rules of the kind “${kind}” have no counterpart here`)
      return null
  }
}

function said(file: ValeFile, names: Parameters<typeof messageOf>[1], usual: string): string {
  const message = messageOf(file.text('message'), names)
  return message === '' ? usual : message
}

/** Exceptions are plain words here; patterns among them are listed. */
function exceptions(file: ValeFile): string[] {
  const { words } = sorted(file.list('exceptions'))
  for (const [index, exception] of file.list('exceptions').entries()) {
    if (!isPlain(exception)) file.leave(['exceptions', index], `The exception “${exception}” is a pattern; exceptions are plain words here`)
  }
  return words
}

function soughtOf(file: ValeFile): { matchCase: boolean; wholeWords: boolean; exceptions: string[] } {
  return { matchCase: file.yes('ignorecase') !== true, wholeWords: file.yes('nonword') !== true, exceptions: exceptions(file) }
}

function existence(file: ValeFile, common: Common): OwnRule {
  const { words, patterns } = sorted(file.list('tokens'))
  const raw = file.list('raw').join('')
  const append = file.yes('append') === true
  const sought = soughtOf(file)
  const base = { ...common, kind: 'existence', message: said(file, ['found'], '“{found}” should not stand here.') } as const
  if (raw === '') return { ...base, ...sought, find: words, patterns }
  if (file.list('tokens').length === 0) return { ...base, ...sought, wholeWords: false, find: [], patterns: [raw] }
  const tokens = String.raw`\b(?:${file.list('tokens').join('|')})\b`
  return { ...base, ...sought, wholeWords: false, find: [], patterns: [append ? tokens + raw : raw + tokens] }
}

function substitution(file: ValeFile, common: Common): OwnRule {
  const swap: Swap[] = []
  const swapPatterns: Swap[] = []
  const seen = new Set<string>()
  for (const [index, { key, value }] of file.rows('swap').entries()) {
    const use = value.split('|').map((each) => each.trim()).filter((each) => each !== '')
    if (use.length === 0) file.leave(['swap', index, 'key'], `“${key}” has no words to put in its place`)
    else if (/\$\{?\d/u.test(value)) file.leave(['swap', index, 'key'], `What replaces “${key}” is built from the words found (${value}); the words must be written out here`)
    else if (seen.has(key)) file.leave(['swap', index, 'key'], `“${key}” stands twice`)
    else (isPlain(key) ? swap : swapPatterns).push({ find: key, use })
    seen.add(key)
  }
  // The kind offers its words as fixes by itself, which is what this action asks for.
  file.text('action')
  return { ...common, kind: 'substitution', ...soughtOf(file), message: said(file, ['use', 'found'], 'Write {use}, not “{found}”.'), swap, swapPatterns }
}

function occurrence(file: ValeFile, common: Common, per: Unit): OwnRule {
  const max = figure(file.text('max'))
  const min = figure(file.text('min'))
  return {
    ...common,
    kind: 'occurrence',
    message: said(file, ['found', 'count'], '{count} times; {limit} is the house’s figure.'),
    find: [],
    patterns: file.list('token'),
    max: max === 0 && (min ?? 0) > 0 ? null : max,
    min: min === 0 ? null : min,
    per,
    matchCase: file.yes('ignorecase') !== true,
    wholeWords: false,
    exceptions: exceptions(file),
  }
}

function figure(text: string): number | null {
  return /^\d{1,7}$/u.test(text) ? Number(text) : null
}

function repetition(file: ValeFile, common: Common): OwnRule {
  const tokens = file.list('tokens')
  // Every run without a space, and whole words, are what this kind compares where nothing is said; so it is with letters alone.
  file.yes('alpha')
  const usual = tokens.every((token) => [String.raw`[^\s]+`, String.raw`\S+`, String.raw`\w+`, String.raw`\b\w+\b`].includes(token))
  return { ...common, kind: 'repetition', message: said(file, ['found'], '“{found}” is repeated.'), patterns: usual ? [] : tokens, max: (figure(file.text('max')) ?? 0) + 1, matchCase: file.yes('ignorecase') !== true, exceptions: exceptions(file) }
}

function consistency(file: ValeFile, common: Common): ConsistencyRule {
  const pairs = file.rows('either').map(({ key, value }): Pair => ({ one: key, other: value }))
  const plain = (pair: Pair): boolean => isPlain(pair.one) && isPlain(pair.other)
  return { ...common, kind: 'consistency', message: said(file, ['found'], '“{found}” is spelt otherwise elsewhere in the story.'), either: pairs.filter(plain), eitherPatterns: pairs.filter((pair) => !plain(pair)), matchCase: file.yes('ignorecase') !== true }
}

function capitalization(file: ValeFile, common: Common): OwnRule {
  const match = file.text('match')
  const named = match.startsWith('$') ? (['sentence', 'title', 'lower', 'upper'] as const).find((each) => match === `$${each}`) : undefined
  const threshold = Number(file.text('threshold') || '0.8')
  return {
    ...common,
    kind: 'capitalization',
    message: said(file, ['found'], 'The capitals are not as the house sets them.'),
    match: named ?? 'pattern',
    pattern: named === undefined ? match : '',
    style: file.text('style').toLowerCase() === 'chicago' ? 'chicago' : 'ap',
    threshold: threshold > 0 && threshold <= 1 ? Math.round(threshold * 1000) / 1000 : 0.8,
    exceptions: exceptions(file),
  }
}
