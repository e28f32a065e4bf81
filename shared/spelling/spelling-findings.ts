import { quotedSpans } from '../quotes/quoted-spans.ts'
import { placeKey, type TextBlock, type TextBlockKind } from '../story/text-block.ts'
import type { Finding, Fix } from '../style/finding.ts'
import { findingId } from '../style/finding-id.ts'
import { overlapsAny, type TextSpan } from '../style/text/spans.ts'
import { spellingPairs } from '../style/text/spelling-pairs.ts'
import type { Alarm, Dialect } from './alarm.ts'
import { foreignStretches } from './foreign-words.ts'
import { grammarRule, grammarSeverity, isAboutSpelling } from './grammar-policy.ts'
import { isMisspelling, isPlainMisspelling, type KnownWords } from './judge-word.ts'
import { slipsTo } from './near-slip.ts'
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
 * `grammar:<kind>`, severity suggestion or warning, never error. In words inside direct quotation marks only plain
 * misspellings are shown, and say that they are quoted. Words in italics and in other languages are left alone.
 */
export function spellingFindings(block: TextBlock, alarms: readonly Alarm[], context: SpellingContext): Finding[] {
  const extent = read[block.kind]
  if (extent === undefined || !isRead(block)) return []
  const datelineEnd = datelineEndOf(block)
  const quoted = quotedSpans(block.text)
  const known: KnownWords = { added: context.added, names: context.names }
  const strange = foreignStretches(block.text, alarms.filter(isAboutSpelling))
  const italic = block.italic ?? []
  const key = placeKey(block.place)
  const counts = new Map<string, number>()
  let reached = 0
  return [...alarms]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .flatMap((alarm): Finding[] => {
      // Overlapping alarms speak of the same words; the first says enough.
      if (alarm.start < Math.max(datelineEnd, reached) || alarm.end <= alarm.start || alarm.end > block.text.length) return []
      if (overlapsAny(strange, alarm.start, alarm.end) || overlapsAny(italic, alarm.start, alarm.end)) return []
      const quote = block.kind === 'block-quote' ? { start: 0, end: block.text.length } : quoted.find(({ start, end }) => start < alarm.end && alarm.start < end)
      const judged = isAboutSpelling(alarm) ? spelling(block.text, alarm, known, context.dialect, quote) : quote !== undefined || extent === 'spelling' || touchesFigure(block.text, alarm) ? null : grammar(alarm)
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

/** A quotation as short as this is a term or a title, not speech. */
const shortestSpeech = 3

/** Words that the other side of the Atlantic spells otherwise: what somebody said is not spelt anew. */
const ofEitherSide: ReadonlySet<string> = new Set(spellingPairs.flat())

function spelling(text: string, alarm: Alarm, known: KnownWords, dialect: Dialect, quote: TextSpan | undefined): Judged | null {
  if (!isMisspelling(text, alarm, known)) return null
  const word = text.slice(alarm.start, alarm.end)
  if (quote !== undefined) {
    const isTerm = text.slice(quote.start, quote.end).trim().split(/\s+/u).length < shortestSpeech
    if (isTerm || ofEitherSide.has(foldWord(word)) || !isPlainMisspelling(text, alarm)) return null
  }
  const where = dialect === 'american' ? 'American' : 'British'
  const message = `“${word}”${quote === undefined ? '' : ', inside a quote,'} is not in the ${where} dictionary.${quote === undefined ? '' : ' Correct it only if the slip is ours.'}`
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

function fixesOf({ place, text }: TextBlock, alarm: Alarm): Fix[] {
  const words = text.slice(alarm.start, alarm.end)
  // A possessive is no way to mend a word that has none.
  const meant = alarm.replacements.filter((replacement) => !/['’]s$/u.test(replacement.text) || /['’]s$/u.test(words))
  const nearest = alarm.kind === 'Spelling' ? meant.map((replacement) => ({ replacement, slips: slipsTo(words, replacement.text) })).sort((one, other) => one.slips - other.slips).map(({ replacement }) => replacement) : meant
  return nearest.slice(0, mostFixes).map((replacement): Fix => {
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
