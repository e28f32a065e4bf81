import { cueOf } from './cues.ts'
import { isAbbreviation } from '../style/text/abbreviations.ts'
import { matchesOf } from '../style/text/matches.ts'

/** One word or mark of a paragraph; offsets are UTF-16 units. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, for looking up. */
  readonly low: string
  readonly kind: 'word' | 'mark' | 'quote'
  /** For `quote`: which quotation of the paragraph stands here. */
  readonly quote?: number
  /** For `quote`: its words end with a comma, which hands over to whoever said them. */
  readonly handsOver?: boolean
  /** True where a sentence ends behind this token. */
  endsSentence: boolean
}

const pattern = /[\p{L}\p{N}$£€@#][\p{L}\p{N}\p{M}'’.\-&/]*|[^\s\p{L}\p{N}]/gu

const joining = ".-'’/&"

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The tokens of a paragraph with each quotation as one token, and where its sentences end. */
export function tokenize(text: string, quotes: readonly Stretch[]): Token[] {
  const tokens: Token[] = []
  let from = 0
  quotes.forEach((quote, index) => {
    tokenizeStretch(text, from, quote.start, tokens)
    tokens.push({ start: quote.start, end: quote.end, text: '', low: '', kind: 'quote', quote: index, handsOver: /,['’]?["”»]$/u.test(text.slice(Math.max(quote.start, quote.end - 3), quote.end)), endsSentence: false })
    from = quote.end
  })
  tokenizeStretch(text, from, text.length, tokens)
  markSentenceEnds(text, tokens)
  return tokens
}

function tokenizeStretch(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of matchesOf(text.slice(from, to), pattern)) {
    let words = match[0]
    const start = from + match.index
    const isWord = /[\p{L}\p{N}]/u.test(words)
    let stop = ''
    // Few words end in what joins words; only those are looked at again.
    const trailing = isWord && joining.includes(words.charAt(words.length - 1)) ? /[.\-'’/&]+$/u.exec(words) : null
    if (trailing !== null && !(trailing[0] === '.' && isAbbreviation(words.slice(0, -1)))) {
      stop = trailing[0]
      words = words.slice(0, trailing.index)
    }
    tokens.push({ start, end: start + words.length, text: words, low: lowOf(words), kind: isWord ? 'word' : 'mark', endsSentence: false })
    if (stop !== '') tokens.push({ start: start + words.length, end: start + words.length + stop.length, text: stop, low: stop, kind: 'mark', endsSentence: false })
  }
}

function lowOf(words: string): string {
  const low = words.toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}

function markSentenceEnds(text: string, tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    // A dash behind a quotation brings its speaker; a line of its own (a soft line break) is a sentence of its own, stop or no stop.
    if (token.kind === 'quote' && next !== undefined && (/^[―—–-]$/u.test(next.text) || (/[!?]\W{0,3}$/u.test(text.slice(Math.max(token.start, token.end - 4), token.end)) && isSaid(tokens, index + 1)))) return
    token.endsSentence = next === undefined || text.slice(token.end, next.start).includes('\n') || (endsWithStop(text, token) && startsSentence(text, next))
  })
}

/** `“Is it late?” Ann Poe asked.`: the sentence goes on behind the question mark, for a name and its verb bring the question. */
function isSaid(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 6; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (/^\p{Lu}/u.test(token.text)) continue
    return at > from && cueOf(token.low)?.weak === false && cueOf(token.low)?.participle === false
  }
  return false
}

function endsWithStop(text: string, token: Token): boolean {
  if (token.kind === 'mark') return /^[.!?…]+$/u.test(token.text)
  if (token.kind === 'quote') return /[.!?…]["”»’']{0,2}$/u.test(text.slice(Math.max(token.start, token.end - 4), token.end))
  return false
}

function startsSentence(text: string, token: Token): boolean {
  if (token.kind === 'quote') return /^["“«]['‘(…[]?\s?[\p{Lu}\p{N}…]/u.test(text.slice(token.start, token.start + 5))
  return token.kind === 'word' ? /^[\p{Lu}\p{N}]/u.test(token.text) : /[([—–―-]/u.test(token.text)
}
