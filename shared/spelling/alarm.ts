/** The two spellings of English that stylebooks ask for. */
export type Dialect = 'american' | 'british'

/** What the linter reports on one text, before anything is known of names, quotes or news. */
export interface Alarm {
  /** UTF-16 units in the text that was linted. */
  readonly start: number
  readonly end: number
  /** Harper’s own name of its rule: `SpellCheck`, `AnA`. */
  readonly rule: string
  /** Harper’s kind of fault: `Spelling`, `Agreement`, `WordChoice`. */
  readonly kind: string
  readonly message: string
  readonly replacements: readonly Replacement[]
}

export interface Replacement {
  readonly kind: 'replace' | 'remove' | 'insert-after'
  readonly text: string
}

/** The dialect of a stylebook’s language. */
export function dialectOf(language: 'en-US' | 'en-GB'): Dialect {
  return language === 'en-GB' ? 'british' : 'american'
}
