import { countWords, sentenceAround, sourceInSentence, type Source } from './attribute.ts'
import { cueOf } from './cues.ts'
import { firstSubject, pronouns, tokenAt, type TokenRun } from './noun-phrase.ts'
import type { Attribution, Quote, Span } from './quote.ts'
import { quotedSpans, type QuotedSpan } from './quoted-spans.ts'
import { tokenize, type Token } from './tokens.ts'

/**
 * No speaker is looked for further away than this (tokens), so that a paragraph without a full stop does not cost the
 * square of its length.
 */
const longestReach = 80

/** A paragraph with more quotations than this is a table or an attack, not prose: they are listed, and nothing is said of their speakers. */
const mostQuotes = 200

/** What one paragraph hands to the next: the speaker of a quotation that it left open, or that it brings in with a colon at its end. */
export type OpenSpeech = { readonly speaker: Span | null } | null

/**
 * Every direct quotation in the paragraphs, in order, with its speaker and cue where the text names them.
 * Offsets are UTF-16 units within each paragraph; marks are included in a quote's start and end.
 */
export function findQuotes(paragraphs: readonly string[]): Quote[] {
  const quotes: Quote[] = []
  let open: OpenSpeech = null
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = quotesOfParagraph(text, paragraph, open)
    for (const quote of found.quotes) quotes.push(quote)
    open = found.open
  }
  return withAssumedSpeakers(quotes)
}

/**
 * A whole sentence that names nobody is taken by readers for the one who spoke last in the paragraph before: that is its
 * speaker, though its attribution stays `none`. Gives new quotes for those and the same for all others.
 */
export function withAssumedSpeakers(quotes: readonly Quote[]): Quote[] {
  const all: Quote[] = []
  for (const quote of quotes) {
    const last = all.at(-1)
    const speaker = quote.attribution === 'none' && quote.fullSentence && last?.paragraph === quote.paragraph - 1 ? last.speaker : undefined
    all.push(speaker === undefined ? quote : { ...quote, speaker })
  }
  return all
}

/** The quotations of one paragraph, given what the one before left open; depends on nothing else, so that it can be kept while neither changes. */
export function quotesOfParagraph(text: string, paragraph: number, open: OpenSpeech): { readonly quotes: readonly Quote[]; readonly open: OpenSpeech } {
  const spans = quotedSpans(text)
  if (spans.length === 0) return { quotes: [], open: introduction(text, paragraph) }
  if (spans.length > mostQuotes) return { quotes: spans.map(({ start, end }) => ({ paragraph, start, end, text: text.slice(start, end), fullSentence: false, attribution: 'carried' })), open: null }
  const tokens = tokenize(text, spans)
  const quotes: Quote[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.quote === undefined) continue
    const span = spans[token.quote]
    if (span !== undefined) quotes.push(quoteAt({ text, paragraph, tokens, index, span, open: token.quote === 0 ? open : null, previous: quotes.at(-1) ?? null }))
  }
  const last = quotes.at(-1)
  const leftOpen = spans.at(-1)?.closed === false
  return { quotes, open: leftOpen && last !== undefined ? { speaker: last.speaker ?? null } : introduction(text, paragraph) }
}

/** `The committee’s report reads:` at the end of a paragraph brings in the quotation that opens the next. */
function introduction(text: string, paragraph: number): OpenSpeech {
  if (!/:\s*$/u.test(text)) return null
  const tokens = tokenize(text, quotedSpans(text))
  if (tokens.length === 0) return null
  const sentence = sentenceAround(tokens, tokens.length - 1, longestReach)
  const subject = firstSubject(tokens, sentence.from, cueWithin(tokens, sentence) ?? sentence.to)
  return { speaker: subject === null ? null : spanOf({ text, paragraph, tokens }, subject) }
}

interface QuoteContext {
  readonly text: string
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly index: number
  readonly span: QuotedSpan
  readonly open: OpenSpeech
  readonly previous: Quote | null
}

function quoteAt(context: QuoteContext): Quote {
  const { text, paragraph, tokens, index, span } = context
  const base = { paragraph, start: span.start, end: span.end, text: text.slice(span.start, span.end), fullSentence: isFullSentence(text, span) }
  const label = speakerLabel(context)
  if (label !== null) return { ...base, attribution: 'named', speaker: label }
  const sentence = sentenceAround(tokens, index, longestReach)
  const own = sourceInSentence(tokens, index, sentence)
  if (own !== null) return { ...base, ...attributionOf(context, own) }
  if (context.open !== null) return { ...base, attribution: 'carried', ...(context.open.speaker !== null && { speaker: context.open.speaker }) }
  return { ...base, ...carriedWithin(context, sentence) }
}

/** A transcript names its speaker inside the marks: `“LINDQVIST: The boat runs.”` */
function speakerLabel({ text, paragraph, span }: QuoteContext): Span | null {
  const label = /^["“«]\s?((?:\p{Lu}[\p{Lu}.'’-]+\s?){1,4}):\s/u.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))
  if (label?.[1] === undefined) return null
  const start = span.start + label[0].indexOf(label[1])
  return { paragraph, start, end: start + label[1].length, text: label[1] }
}

function attributionOf(context: QuoteContext, source: Source): Pick<Quote, 'attribution' | 'speaker' | 'cue'> {
  const { tokens } = context
  const speaker = source.speaker === null ? null : spanOf(context, source.speaker)
  const isPronoun = source.speaker !== null && source.speaker.to - source.speaker.from === 1 && pronouns.has(tokenAt(tokens, source.speaker.from).low)
  const attribution: Attribution = isPronoun ? 'pronoun' : 'named'
  return { attribution, ...(speaker !== null && { speaker }), ...(source.cue !== null && { cue: spanOf(context, source.cue) }) }
}

/** A quotation that is a sentence of its own goes on from one beside it in the paragraph, or is brought in by the sentence before or after. */
function carriedWithin(context: QuoteContext, sentence: TokenRun): Pick<Quote, 'attribution' | 'speaker' | 'cue'> {
  const { tokens, previous } = context
  if (previous !== null && previous.attribution !== 'none') return { attribution: 'carried', ...(previous.speaker !== undefined && { speaker: previous.speaker }) }
  for (const near of [sentenceBefore(context, sentence), sentenceAfter(context, sentence)]) {
    if (near === null || countWords(tokens, near) < 2) continue
    const cue = cueWithin(tokens, near)
    const speaker = firstSubject(tokens, near.from, cue ?? near.to)
    if (speaker !== null) return { attribution: 'carried', speaker: spanOf(context, speaker), ...(cue !== null && { cue: spanOf(context, { from: cue, to: cue + 1 }) }) }
  }
  return { attribution: 'none' }
}

function sentenceBefore({ tokens }: QuoteContext, sentence: TokenRun): TokenRun | null {
  return sentence.from === 0 ? null : sentenceAround(tokens, sentence.from - 1, longestReach)
}

function sentenceAfter({ tokens }: QuoteContext, sentence: TokenRun): TokenRun | null {
  return sentence.to >= tokens.length ? null : sentenceAround(tokens, sentence.to, longestReach)
}

function cueWithin(tokens: readonly Token[], run: TokenRun): number | null {
  for (let at = run.from; at < run.to; at += 1) if (tokenAt(tokens, at).kind === 'word' && cueOf(tokenAt(tokens, at).low)?.weak === false) return at
  return null
}

function spanOf({ text, paragraph, tokens }: Pick<QuoteContext, 'text' | 'paragraph' | 'tokens'>, run: TokenRun): Span {
  const { start } = tokenAt(tokens, run.from)
  const { end } = tokenAt(tokens, run.to - 1)
  return { paragraph, start, end, text: text.slice(start, end) }
}

/** True for words that make a sentence of their own: they start like one and stop like one, or run on into the next paragraph. */
function isFullSentence(text: string, span: QuotedSpan): boolean {
  const inside = text.slice(span.start, span.end).replaceAll(/^["“«'‘\s…([]+|["”»'’\s)\]]+$/gu, '')
  const words = inside.split(/\s+/u).length
  const starts = /^[\p{Lu}\p{N}]/u.test(inside)
  const stops = /[.!?…]$/u.test(inside) || !span.closed
  return starts && ((stops && words >= 2) || (/[,—–-]$/u.test(inside) && words >= 5))
}
