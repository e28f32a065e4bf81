import { findQuotes } from '../quotes/find-quotes.ts'
import type { Quote } from '../quotes/quote.ts'
import type { TextBlock } from '../story/text-block.ts'
import { bareQuotes } from '../style/text/bare-quotes.ts'

/** A paragraph with those before and after it; null at either end of the story. */
export interface ParagraphInStory {
  readonly previous: TextBlock | null
  readonly own: TextBlock
  readonly next: TextBlock | null
}

/**
 * The quote that has just been closed before the caret with nobody named for it: a whole sentence at the end of its
 * paragraph. Null where an attribution stands before or behind it in the paragraph, where the paragraph before brings
 * it in or leaves its own quote open, and where the next one signs it. `caret` is an offset in the paragraph’s text.
 */
export function quoteJustClosed(paragraphs: ParagraphInStory, caret: number): Quote | null {
  const { own: { text } } = paragraphs
  if (!/["”»]\s?$/u.test(text.slice(0, caret)) || text.slice(caret).trim() !== '') return null
  return bareQuotesIn(paragraphs).find(({ end }) => end <= caret && text.slice(end, caret).trim() === '') ?? null
}

/** The quote at a place of a paragraph that names nobody for it; of several the one that the caret stands in or right behind, else the last. */
export function bareQuoteAt(paragraphs: ParagraphInStory, caret: number): Quote | null {
  const bare = bareQuotesIn(paragraphs)
  return bare.find(({ start, end }) => start <= caret && caret <= end) ?? bare.at(-1) ?? null
}

function bareQuotesIn({ previous, own, next }: ParagraphInStory): Quote[] {
  const before = previous === null ? [] : [previous]
  const blocks = [...before, own, ...(next === null ? [] : [next])]
  const quotes = findQuotes(blocks.map(({ text }) => text))
  return bareQuotes(blocks, quotes).flatMap(({ quote, block }) => (block === own ? [quote] : []))
}
