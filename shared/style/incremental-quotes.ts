import { quotesOfParagraph, withAssumedSpeakers, type OpenSpeech } from '../quotes/find-quotes.ts'
import type { Quote, Span } from '../quotes/quote.ts'

/** Finds the quotes of a story over and over while it is being written. */
export interface QuoteFinder {
  find(paragraphs: readonly string[]): Quote[]
}

/** The quotes of one paragraph with paragraph numbers counted from that paragraph, so that they hold wherever it stands. */
interface Kept {
  readonly openBefore: OpenSpeech
  readonly quotes: readonly Quote[]
  readonly openAfter: OpenSpeech
  /** The quotes as last given, and for which paragraph: most paragraphs stay where they are. */
  given: { readonly paragraph: number; readonly quotes: readonly Quote[] }
}

/**
 * A finder that gives what `findQuotes` gives and keeps the quotes of each paragraph until its text, or what the
 * paragraph before left open, changes. It keeps nothing of paragraphs that the last search did not see.
 */
export function createQuoteFinder(): QuoteFinder {
  let kept = new Map<string, Kept>()
  return {
    find(paragraphs) {
      const next = new Map<string, Kept>()
      const quotes: Quote[] = []
      let open: OpenSpeech = null
      for (const [paragraph, text] of paragraphs.entries()) {
        const known = next.get(text) ?? kept.get(text)
        const entry: Kept = known !== undefined && sameOpening(known.openBefore, open) ? known : read(text, open)
        next.set(text, entry)
        if (entry.given.paragraph !== paragraph) entry.given = { paragraph, quotes: entry.quotes.map((quote) => movedQuote(quote, paragraph)) }
        for (const quote of entry.given.quotes) quotes.push(quote)
        open = movedOpening(entry.openAfter, -1)
      }
      kept = next
      return withAssumedSpeakers(quotes)
    },
  }
}

function read(text: string, openBefore: OpenSpeech): Kept {
  const { quotes, open } = quotesOfParagraph(text, 0, openBefore)
  return { openBefore, quotes, openAfter: open, given: { paragraph: 0, quotes } }
}

function sameOpening(one: OpenSpeech, other: OpenSpeech): boolean {
  if (one === null || other === null) return one === other
  if (one.speaker === null || other.speaker === null) return one.speaker === other.speaker
  return one.speaker.paragraph === other.speaker.paragraph && one.speaker.start === other.speaker.start && one.speaker.text === other.speaker.text
}

function movedOpening(open: OpenSpeech, by: number): OpenSpeech {
  return open === null || open.speaker === null ? open : { speaker: movedSpan(open.speaker, by) }
}

function movedQuote(quote: Quote, by: number): Quote {
  if (by === 0) return quote
  return {
    ...quote,
    paragraph: quote.paragraph + by,
    ...(quote.speaker !== undefined && { speaker: movedSpan(quote.speaker, by) }),
    ...(quote.cue !== undefined && { cue: movedSpan(quote.cue, by) }),
  }
}

function movedSpan(span: Span, by: number): Span {
  return { ...span, paragraph: span.paragraph + by }
}
