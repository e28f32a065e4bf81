/** A stretch of one paragraph; offsets are UTF-16 units within that paragraph. */
export interface Span {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `carried`: the speaker was named before and the words leave no doubt (an open quote, or the same speaker goes on). */
export type Attribution = 'named' | 'pronoun' | 'carried' | 'none'

/** A direct quotation, marks included in start and end, with who says it and by which words. With attribution `none` the speaker is the one that readers will take it for. */
export interface Quote extends Span {
  readonly attribution: Attribution
  readonly speaker?: Span
  readonly cue?: Span
  /** True where the quoted words make a sentence of their own (and so want a speaker), false for a partial quote. */
  readonly fullSentence: boolean
}
