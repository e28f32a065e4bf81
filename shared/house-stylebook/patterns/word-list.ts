import type { PatternMatch } from './pattern.ts'

interface Token {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly folded: string
}

/** A match of a listed word or phrase, and which of the list it was, from 0. */
export interface WordMatch extends Omit<PatternMatch, 'groups'> {
  readonly entry: number
}

interface Node {
  readonly next: Map<string, Node>
  entry: number | null
}

/** A word, a run of spaces, or one sign of any script. */
const unusual = /[\p{L}\p{N}\p{M}_]+|\s+|[^]/uy
const ascii = /^[\0-\x7f]*$/u

/**
 * Finds plain words and phrases, whole words only, the longest where several begin together; straight and curly marks
 * are one, and any run of spaces is a space. Takes time in the length of the text, however long the list is.
 */
export function wordList(entries: readonly string[], matchCase: boolean): (text: string) => WordMatch[] {
  const root: Node = { next: new Map(), entry: null }
  for (const [entry, words] of entries.entries()) enter(root, words, matchCase, entry)
  if (root.next.size === 0) return () => []
  return (text) => {
    const tokens = tokensOf(text)
    const matches: WordMatch[] = []
    let at = 0
    while (at < tokens.length) {
      const match = longestAt(root, tokens, at, matchCase)
      if (match === null) at += 1
      else {
        matches.push({ start: tokens[at]?.start ?? 0, end: tokens[match.last]?.end ?? 0, entry: match.entry })
        at = match.last + 1
      }
    }
    return matches
  }
}

function enter(root: Node, words: string, matchCase: boolean, entry: number): void {
  let node = root
  for (const each of read(words.trim())) {
    const key = matchCase ? each.written : each.folded
    const next = node.next.get(key) ?? { next: new Map<string, Node>(), entry: null }
    node.next.set(key, next)
    node = next
  }
  if (node !== root) node.entry ??= entry
}

function longestAt(root: Node, tokens: readonly Token[], from: number, matchCase: boolean): { entry: number; last: number } | null {
  let node: Node | undefined = root
  let longest: { entry: number; last: number } | null = null
  for (let at = from; at < tokens.length; at += 1) {
    const here: Token | undefined = tokens[at]
    node = here === undefined ? undefined : node.next.get(matchCase ? here.written : here.folded)
    if (node === undefined) break
    if (node.entry !== null) longest = { entry: node.entry, last: at }
  }
  return longest
}

/** Many rules look at one text one after the other: its words are taken apart once. */
let known: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] }

function tokensOf(text: string): readonly Token[] {
  if (known.text !== text) known = { text, tokens: read(text) }
  return known.tokens
}

function read(text: string): Token[] {
  const tokens: Token[] = []
  let start = 0
  while (start < text.length) {
    const kind = kindAt(text, start)
    let end = start + 1
    if (kind === 'other') {
      unusual.lastIndex = start
      end = start + (unusual.exec(text)?.[0].length ?? 1)
    } else if (kind !== 'sign') while (end < text.length && kindAt(text, end) === kind) end += 1
    // A word or a space may go on in signs that are not ASCII.
    if (end < text.length && kind !== 'sign' && kind !== 'other' && kindAt(text, end) === 'other') {
      unusual.lastIndex = start
      end = start + (unusual.exec(text)?.[0].length ?? 1)
    }
    const written = plain(text.slice(start, end))
    tokens.push({ start, end, written, folded: kind === 'sign' || kind === 'space' ? written : written.toLowerCase() })
    start = end
  }
  return tokens
}

/** What begins at an offset: nearly all of a news text is ASCII, which is told apart without an expression. */
function kindAt(text: string, at: number): 'word' | 'space' | 'sign' | 'other' {
  const code = text.charCodeAt(at)
  if (code > 0x7f) return 'other'
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return 'space'
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return isLetter || (code >= 0x30 && code <= 0x39) || code === 0x5f ? 'word' : 'sign'
}

function plain(sign: string): string {
  if (/^\s/u.test(sign)) return ' '
  if (ascii.test(sign)) return sign
  switch (sign) {
    case '’':
    case '‘':
    case 'ʼ':
      return "'"
    case '“':
    case '”':
      return '"'
    case '‑':
      return '-'
    default:
      return sign.normalize('NFC')
  }
}
