/** What a person looks for in a story. */
export interface FindQuery {
  readonly words: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
  /** The words are a pattern of the house stylebooks' kind (RE2), not plain words. */
  readonly isPattern: boolean
}

/** A stretch that was looked for, [start, end) in UTF-16 units, and what the pattern's brackets held. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly groups: readonly (string | null)[]
}

/**
 * What a search may cost over a whole story, counted in steps of the pattern engine and not by a clock. `stoppedAt`
 * is where it broke off, null where it saw everything.
 */
export interface Allowance {
  left: number
  stoppedAt: number | null
}

/** Finds in one text: matches in order and apart, none of which cuts what a reader sees as one sign. */
export type Finder = (text: string, allowance: Allowance) => readonly Match[]

/** UTF-16 units that can be looked for; longer than any phrase a person would type. */
export const longestQuery = 500

/** Steps a pattern has for one story: about half a second of work, and no pattern of a sane kind comes near it. */
export const storyAllowance = (): Allowance => ({ left: 12_000_000, stoppedAt: null })
