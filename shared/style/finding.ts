import type { Place } from '../story/text-block.ts'

/** error: blocks publication unless waived; warning: listed in the style report; suggestion: never blocks. */
export type Severity = 'error' | 'warning' | 'suggestion'

export interface Edit {
  readonly place: Place
  /** UTF-16 units in the block's text. */
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** `edits` change text at once; `form` opens the form where only a person can supply the words. */
export type Fix =
  | { readonly kind: 'edits'; readonly label: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'form'; readonly label: string; readonly form: 'dateline' | 'caption' | 'credit' | 'alt' | 'headline' | 'kicker' | 'standfirst' }

export interface Finding {
  /** Stable over re-checks while the rule, the place and the words stay: `rule|place|words|nth`. */
  readonly id: string
  readonly rule: string
  readonly category: RuleCategory
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  /** UTF-16 units in the block's text; start = end = 0 where something is missing altogether. */
  readonly start: number
  readonly end: number
  /** The words found fault with; empty where something is missing. */
  readonly text: string
  readonly fixes: readonly Fix[]
}

export type RuleCategory = 'dateline' | 'caption' | 'credit' | 'quotation' | 'kicker' | 'headline' | 'length' | 'furniture' | 'typography' | 'abbreviation' | 'repetition' | 'numbers' | 'names' | 'spelling' | 'wording'
