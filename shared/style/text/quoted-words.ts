import { isAbbreviation } from './abbreviations.ts'
import { matchesOf } from './matches.ts'
import { wordBefore } from './sentences.ts'

const sentenceEnd = /[.!?…]['’]?\s+(?=['‘(]?\p{Lu})/gu

/** The sentences inside a quotation (its marks included in the text given); 1 where it is no more than a part. */
export function sentencesQuoted(quote: string): number {
  return 1 + matchesOf(quote, sentenceEnd).filter(({ index }) => !isAbbreviation(wordBefore(quote, index))).length
}

/** True where the words between the marks begin as a sentence does: with a capital or a figure. */
export function beginsAsSentence(quote: string): boolean {
  return /^["“«]\s?['‘(…[]?\s?\p{Lu}/u.test(quote)
}
