import { quotedSpans } from '../quotes/quoted-spans.ts'
import { placeKey, type TextBlock, type TextBlockKind } from '../story/text-block.ts'
import type { Finding, Fix } from '../style/finding.ts'
import { findingId } from '../style/finding-id.ts'
import { overlapsAny } from '../style/text/spans.ts'
import type { Alarm, Dialect } from './alarm.ts'
import { grammarSeverity, isAboutSpelling } from './grammar-policy.ts'
import { isMisspelling } from './judge-word.ts'
import { blockNames, datelineEndOf, foldWord, type NameSet } from './story-names.ts'

/** Bylines, kickers, slugs and credit lines are names and keys; they are not read. Of headings the spelling alone is. */
const read: Readonly<Partial<Record<TextBlockKind, 'all' | 'spelling'>>> = {
  paragraph: 'all',
  'list-item': 'all',
  standfirst: 'all',
  caption: 'all',
  alt: 'all',
  headline: 'spelling',
  crosshead: 'spelling',
  'block-quote': 'spelling',
}

/** Texts longer than this are no paragraphs of copy, and would hold the linter up for seconds. UTF-16 units. */
export const longestRead = 8_000

const mostFixes = 3

/** True for a block that goes to the linter. */
export function isRead(block: TextBlock): boolean {
  return read[block.kind] !== undefined && block.text.length <= longestRead && /\p{L}{2}/u.test(block.text)
}

export interface SpellingContext {
  readonly dialect: Dialect
  /** Words and names that the person or the house has added, folded by `foldWord`. */
  readonly added: ReadonlySet<string>
  /** Names learnt from the whole story, folded. */
  readonly names: NameSet
}

/** The names that a story’s own text shows, all blocks together. `namesOf` may keep what it found of a block. */
export function storyNames(blocks: readonly TextBlock[], namesOf: (block: TextBlock) => NameSet = blockNames): NameSet {
  const names = new Set<string>()
  for (const block of blocks) for (const name of namesOf(block)) names.add(name)
  return names
}

/** The words and names that were added, as they are looked up. */
export function addedWords(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().flatMap((entry) => [entry.trim(), ...entry.trim().split(/\s+/u)].filter((word) => word !== '').map(foldWord)))
}

/**
 * The findings of spelling and grammar in one block, of what the linter reported on its text: rule `spelling` or
 * `grammar:<kind>`, severity suggestion or warning, never error. In words inside direct quotation marks the spelling
 * alone is looked at, and it says so.
 */
export function spellingFindings(block: TextBlock, alarms: readonly Alarm[], context: SpellingContext): Finding[] {
  const extent = read[block.kind]
  if (extent === undefined || !isRead(block)) return []
  const datelineEnd = datelineEndOf(block)
  const quoted = quotedSpans(block.text)
  const known = { has: (word: string) => context.added.has(word) || context.names.has(word) }
  const key = placeKey(block.place)
  const counts = new Map<string, number>()
  let reached = 0
  return [...alarms]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .flatMap((alarm): Finding[] => {
      // Overlapping alarms speak of the same words; the first says enough.
      if (alarm.start < Math.max(datelineEnd, reached) || alarm.end <= alarm.start || alarm.end > block.text.length) return []
      const inQuote = block.kind === 'block-quote' || overlapsAny(quoted, alarm.start, alarm.end)
      const judged = isAboutSpelling(alarm) ? spelling(block.text, alarm, known, context.dialect, inQuote) : inQuote || extent === 'spelling' || touchesFigure(block.text, alarm) ? null : grammar(alarm)
      if (judged === null) return []
      reached = alarm.end
      const words = block.text.slice(alarm.start, alarm.end)
      const counted = `${judged.rule}|${words}`
      const nth = counts.get(counted) ?? 0
      counts.set(counted, nth + 1)
      const place = block.place
      return [{ id: findingId(judged.rule, key, words, nth), ...judged, place, start: alarm.start, end: alarm.end, text: words, fixes: fixesOf(block, alarm) }]
    })
}

type Judged = Pick<Finding, 'rule' | 'category' | 'severity' | 'message'>

function spelling(text: string, alarm: Alarm, known: { has: (word: string) => boolean }, dialect: Dialect, inQuote: boolean): Judged | null {
  if (!isMisspelling(text, alarm, known)) return null
  const word = text.slice(alarm.start, alarm.end)
  const where = dialect === 'american' ? 'American' : 'British'
  const message = `“${word}” is not in the ${where} dictionary.${inQuote ? ' It is quoted: correct it only if the slip is ours.' : ''}`
  return { rule: 'spelling', category: 'spelling', severity: 'suggestion', message }
}

function grammar(alarm: Alarm): Judged | null {
  const severity = grammarSeverity(alarm)
  if (severity === null) return null
  // Harper marks words as code is marked; a person reads them in quotation marks.
  const message = alarm.message.replace(/`([^`]*)`/gu, '“$1”')
  return { rule: grammarRule(alarm.kind), category: 'wording', severity, message }
}

/** `11 a.m.`: what the linter takes for an article. Names and figures joined to a word are beyond it as well. */
function touchesFigure(text: string, { start, end }: Alarm): boolean {
  return /\p{N}\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^(?:\.\p{L}|\s?\p{N})/u.test(text.slice(end, end + 2))
}

/** The rule id of one of Harper’s kinds: `grammar:word-choice`. */
export function grammarRule(kind: string): string {
  return `grammar:${kind.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').toLowerCase()}`
}

function fixesOf({ place, text }: TextBlock, alarm: Alarm): Fix[] {
  const words = text.slice(alarm.start, alarm.end)
  // A possessive is no way to mend a word that has none.
  const meant = alarm.replacements.filter((replacement) => !/['’]s$/u.test(replacement.text) || /['’]s$/u.test(words))
  return meant.slice(0, mostFixes).map((replacement): Fix => {
    switch (replacement.kind) {
      case 'replace':
        return { kind: 'edits', label: replacement.text.trim() === '' ? 'Correct it' : `Change to “${replacement.text}”`, edits: [{ place, start: alarm.start, end: alarm.end, insert: replacement.text }] }
      case 'remove':
        return { kind: 'edits', label: `Take out “${words.trim()}”`, edits: [{ place, start: alarm.start, end: alarm.end, insert: '' }] }
      case 'insert-after':
        return { kind: 'edits', label: `Add “${replacement.text.trim()}”`, edits: [{ place, start: alarm.end, end: alarm.end, insert: replacement.text }] }
    }
  })
}
