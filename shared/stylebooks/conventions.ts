/** How a house sets direct quotations. */
export interface QuotationForm {
  /** The mark between the verb of saying and a quote that is a sentence: `said, “…”` or `said: “…”`; null where the house takes either. */
  readonly leadIn: ',' | ':' | null
  /** Where the comma or full stop stands at the end of a quote that is a sentence; null where the house goes by sense. */
  readonly sentenceStop: 'inside' | null
  /** The same for a few words quoted within a sentence of the desk’s own. */
  readonly partialStop: 'inside' | 'outside' | null
  /** `single` where headlines take ‘…’; null where the house is not known to differ from its text. */
  readonly headlineMarks: 'single' | null
  /** The same for crossheads. */
  readonly crossheadMarks: 'single' | null
  /** True where the speaker's name stands before the verb. */
  readonly nameFirst: boolean
  /** `past` where the verb is said, not says; null where the house takes either. */
  readonly tense: 'past' | null
}

/** How a house writes numbers and money. */
export interface FigureForm {
  /** True where one to nine are words and 10 and up figures. */
  readonly wordsToNine: boolean
  /** True where no sentence begins with a figure; a year may where the house lets it. */
  readonly sentenceStart: boolean
  readonly yearMayStart: boolean
  /** True where no headline begins with a figure either. */
  readonly headlineStart: boolean
  /** `spelled`: `$15 million`; `short`: `£50tn`; null where no form is known. */
  readonly moneyInText: 'spelled' | 'short' | null
  readonly moneyInHeadlines: 'spelled' | 'short' | null
  /** `percent`, where the house writes the word after a figure; null where it takes the sign or has no known view. */
  readonly percentWord: 'percent' | null
  /** Where figures stand even below 10: with `ages-and-measures` for ages, measures, money, scores and votes; with `abbreviated-units` before km, kg and the like; null where no view is known. */
  readonly always: 'ages-and-measures' | 'abbreviated-units' | null
  /** True where millions of things are `5m tonnes` in text and millions of people `5 million people`. */
  readonly shortMillions: boolean
}

/** How a house shortens names and titles. */
export interface AbbreviationForm {
  /** `two-letters`: U.S. and U.N., but NATO; `none`: US, UN; null where no view is known. */
  readonly stops: 'two-letters' | 'none' | null
  /** Two-letter forms that take no stops even where others do. */
  readonly withoutStops: readonly string[]
  /** True where short forms spoken as words are written as words: Nasa, Nato. */
  readonly spokenAsWords: boolean
  /** Letters that need no full form: the house’s readers know them. */
  readonly known: readonly string[]
}

/** How a house writes captions, beyond their length, date and tense. */
export interface CaptionForm {
  /** False where a caption of one sentence takes no full stop. */
  readonly fullStop: boolean
  /** Where somebody stands: `, left,` or `(left)`; null where either will do. */
  readonly positions: 'commas' | 'brackets' | null
  /** True where people are named from left to right. */
  readonly leftToRight: boolean
  /** True where a caption gives first name and surname even after the story has given them. */
  readonly fullNames: boolean
}

/** How a house calls a person after the first mention. */
export type SecondReference = 'surname' | 'courtesy-title' | null
