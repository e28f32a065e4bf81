import type { Severity } from '../style/finding.ts'
import type { StylebookId } from '../stylebooks/stylebook.ts'

/** A part of the story that a rule may look at, as the stylebook file names it; `body` is paragraphs, block quotes and list items. */
export const parts = ['headline', 'kicker', 'standfirst', 'byline', 'body', 'paragraph', 'crosshead', 'block-quote', 'list-item', 'caption', 'credit', 'alt'] as const
export type Part = (typeof parts)[number]

export const ownRuleKinds = ['existence', 'substitution', 'occurrence', 'repetition', 'consistency', 'conditional', 'capitalization', 'metric'] as const
export type OwnRuleKind = (typeof ownRuleKinds)[number]

/** The severities a house may give a rule, and `off`. */
export const settings = ['off', 'suggestion', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[]

/** What a house adds to a shipped stylebook: the whole of its file. Everything is filled in; defaults are left out again when it is written. */
export interface HouseStylebook {
  readonly name: string
  /** The house's own numbering, as text: `1.10` stays `1.10`. */
  readonly version: string
  /** What this version changes, for colleagues; empty where nothing was noted. */
  readonly changeNote: string
  /** The shipped stylebook it builds on. */
  readonly extends: StylebookId
  /** Rule id to severity: departures from the shipped stylebook. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly lengths: Lengths
  /** Words the house accepts: no spelling alarm, and no rule of the house's own finds fault with one standing alone. */
  readonly words: readonly string[]
  /** Names of people, places and bodies, spelt as the house spells them. */
  readonly names: readonly string[]
  readonly terms: { readonly banned: readonly BannedTerm[]; readonly preferred: readonly PreferredTerm[] }
  readonly ownRules: readonly OwnRule[]
}

/** Lengths that differ from the shipped stylebook's; null switches a length off. Characters, or words where the name says so. */
export interface Lengths {
  readonly headline?: number | null
  readonly standfirst?: number | null
  readonly captionSentences?: number | null
  readonly altText?: number
  readonly ledeWords?: number
  readonly paragraphWords?: number
}

/** A term the house does not print. */
export interface BannedTerm {
  readonly term: string
  /** Why, and what to write instead; empty for the standing message. */
  readonly message: string
}

/** A term the house prints in another form. */
export interface PreferredTerm {
  readonly term: string
  /** What the house prints; the first is the usual one. */
  readonly use: readonly string[]
  /** Why; empty for the standing message. */
  readonly message: string
}

export type OwnRule = ExistenceRule | SubstitutionRule | OccurrenceRule | RepetitionRule | ConsistencyRule | ConditionalRule | CapitalizationRule | MetricRule

interface OwnRuleCommon {
  readonly id: string
  /** What the reader of the finding is told; `{found}`, `{use}`, `{count}` and `{limit}` are filled in. */
  readonly message: string
  /** The reason, with its source; may be empty. */
  readonly why: string
  readonly severity: Severity
  /** Empty for every part that is written in words: all but byline and credit. */
  readonly scope: readonly Part[]
  /** True where words inside quotation marks, and block quotes, are left alone. */
  readonly ignoreQuotes: boolean
  readonly mustMatch: readonly OwnExample[]
  readonly mustNotMatch: readonly OwnExample[]
}

/** A text to try the rule on; `part` null is the first part the rule looks at. */
export interface OwnExample {
  readonly text: string
  readonly part: Part | null
}

/** How words are looked for. */
interface Sought {
  readonly matchCase: boolean
  /** True where a match must not begin or end inside a word. */
  readonly wholeWords: boolean
  /** Words that are left alone though they match. */
  readonly exceptions: readonly string[]
}

/** Finds words that should not stand. */
export interface ExistenceRule extends OwnRuleCommon, Sought {
  readonly kind: 'existence'
  /** Plain words and phrases. */
  readonly find: readonly string[]
  /** Patterns (RE2 syntax). */
  readonly patterns: readonly string[]
}

export interface Swap {
  readonly find: string
  readonly use: readonly string[]
}

/** Finds words and offers others. */
export interface SubstitutionRule extends OwnRuleCommon, Sought {
  readonly kind: 'substitution'
  readonly swap: readonly Swap[]
  /** `find` is a pattern here. */
  readonly swapPatterns: readonly Swap[]
}

/** Counts words in each sentence, each part or the whole story. */
export interface OccurrenceRule extends OwnRuleCommon, Sought {
  readonly kind: 'occurrence'
  readonly find: readonly string[]
  readonly patterns: readonly string[]
  readonly max: number | null
  readonly min: number | null
  readonly per: 'sentence' | 'paragraph' | 'story'
}

/** Finds the same words again, with nothing but spaces and stops between. */
export interface RepetitionRule extends OwnRuleCommon {
  readonly kind: 'repetition'
  /** What is compared; any word where empty. */
  readonly patterns: readonly string[]
  /** How many times running is allowed. */
  readonly max: number
  readonly matchCase: boolean
  readonly exceptions: readonly string[]
}

export interface Pair {
  readonly one: string
  readonly other: string
}

/** Either form, but one of them all through a story. */
export interface ConsistencyRule extends OwnRuleCommon {
  readonly kind: 'consistency'
  readonly either: readonly Pair[]
  /** Both forms are patterns here. */
  readonly eitherPatterns: readonly Pair[]
  readonly matchCase: boolean
}

/** Where the first stands, the second must stand before it. */
export interface ConditionalRule extends OwnRuleCommon {
  readonly kind: 'conditional'
  readonly first: string
  /** Where it has a group in brackets, the group must hold the very words that `first` found. */
  readonly second: string
  readonly matchCase: boolean
  readonly exceptions: readonly string[]
}

export interface CapitalizationRule extends OwnRuleCommon {
  readonly kind: 'capitalization'
  readonly match: 'sentence' | 'title' | 'lower' | 'upper' | 'pattern'
  /** For `match: pattern`; the whole part must be so. Empty otherwise. */
  readonly pattern: string
  /** Which small words a title keeps in small letters. */
  readonly style: 'ap' | 'chicago'
  /** For `match: sentence`: the share of words that must be right, above 0 to 1. */
  readonly threshold: number
  readonly exceptions: readonly string[]
}

/** A figure worked out of counts, and when it is a fault. */
export interface MetricRule extends OwnRuleCommon {
  readonly kind: 'metric'
  readonly formula: string
  /** `> 25`: the rule finds fault where this is so. */
  readonly condition: string
  readonly per: 'paragraph' | 'story'
}

/** The rule ids that `terms` become; a house may set their severity under `rules`. */
export const bannedTermsId = 'banned-terms'
export const preferredTermsId = 'preferred-terms'

/** What a file may hold; more is refused with its line. Counts, and UTF-16 units for lengths. */
export const bounds = { file: 1_000_000, ownRules: 500, entries: 5_000, words: 50_000, text: 2_000, pattern: 1_000, examples: 50, faults: 100 } as const
