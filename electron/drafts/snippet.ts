import type { SearchWord } from './search-index.ts'

/** Letters and digits as the search index takes them together (SQLite FTS5, unicode61). */
const token = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
/** Words shown before the first match, and in all. */
const before = 5
const shown = 18

/**
 * The first matching words of the texts in their surroundings, matches between U+0002 and U+0003; null where none of
 * the texts holds one. Cut here and not by SQLite, whose own walks through every text of the page twice over.
 *
 * @param texts looked through in order; the first with a match gives the snippet
 * @param words each a run of pieces; the last piece may go on
 */
export function snippetOf(texts: readonly string[], words: readonly SearchWord[]): string | null {
  const sought = words.map((word) => word.map(folded))
  for (const text of texts) {
    const snippet = snippetIn(text, sought)
    if (snippet !== null) return snippet
  }
  return null
}

interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
}

function snippetIn(text: string, words: readonly SearchWord[]): string | null {
  const longest = Math.max(...words.map((word) => word.length))
  const tokens: Token[] = []
  let first = -1
  for (const match of text.matchAll(token)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, folded: folded(match[0]) })
    const at = tokens.length - longest
    if (first === -1 && at >= 0 && spanAt(tokens, at, words) > 0) first = at
    if (first !== -1 && tokens.length >= first + shown + longest) break
  }
  for (let at = Math.max(0, tokens.length - longest); first === -1 && at < tokens.length; at += 1) if (spanAt(tokens, at, words) > 0) first = at
  return first === -1 ? null : marked(text, tokens, Math.max(0, first - before), words)
}

/** How many tokens from `at` on are one of the words; 0 where none. */
function spanAt(tokens: readonly Token[], at: number, words: readonly SearchWord[]): number {
  const found = words.find((word) =>
    word.every((piece, index) => {
      const here = tokens[at + index]?.folded
      return here !== undefined && (index === word.length - 1 ? here.startsWith(piece) : here === piece)
    }),
  )
  return found?.length ?? 0
}

function marked(text: string, tokens: readonly Token[], from: number, words: readonly SearchWord[]): string {
  const to = Math.min(tokens.length, from + shown)
  const open = from === 0 ? 0 : (tokens[from]?.start ?? 0)
  const close = to === tokens.length ? text.length : (tokens[to - 1]?.end ?? text.length)
  let snippet = from === 0 ? '' : '…'
  let copied = open
  for (let at = from; at < to; ) {
    const span = Math.min(spanAt(tokens, at, words), to - at)
    const start = tokens[at]
    const end = tokens[at + span - 1]
    if (span > 0 && start !== undefined && end !== undefined) {
      snippet += `${text.slice(copied, start.start)}\u0002${text.slice(start.start, end.end)}\u0003`
      copied = end.end
    }
    at += Math.max(1, span)
  }
  return `${snippet}${text.slice(copied, close)}${close === text.length ? '' : '…'}`
}

/** Without case and accents, much as the index compares. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC').toLowerCase()
}
