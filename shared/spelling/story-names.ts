import { parseDateline } from '../dateline/find-dateline.ts'
import type { TextBlock, TextBlockKind } from '../story/text-block.ts'

/** Words that a story itself shows to be names, folded by `foldWord`. */
export type NameSet = ReadonlySet<string>

/** Every capitalised word of these is a name or as good as one. */
const nameFields: ReadonlySet<TextBlockKind> = new Set(['byline', 'credit', 'photographer', 'agency'])

/** Sentences; in headlines, crossheads and kickers a capital may be mere display. */
const sentenceFields: ReadonlySet<TextBlockKind> = new Set(['paragraph', 'list-item', 'block-quote', 'standfirst', 'caption', 'alt'])

const word = /\p{L}[\p{L}\p{M}’'‘ʼ-]*/gu

/** A word as it is looked up: lower case, one form of apostrophe, without the possessive. */
export function foldWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/'s?$/u, '')
}

/**
 * The names of one block: capitalised words of its byline, credit or dateline, and those that stand inside a
 * sentence, where an ordinary word takes no capital. Each part of a hyphenated name counts by itself too.
 */
export function blockNames(block: TextBlock): NameSet {
  const names = new Set<string>()
  const everywhere = nameFields.has(block.kind)
  if (!everywhere && !sentenceFields.has(block.kind)) return names
  const datelineEnd = datelineEndOf(block)
  for (const match of block.text.matchAll(word)) {
    const [text] = match
    if (!/\p{Lu}/u.test(text)) continue
    if (!everywhere && match.index >= datelineEnd && /^\p{Lu}/u.test(text) && opensSentence(block.text, match.index)) continue
    names.add(foldWord(text))
    for (const part of text.split('-')) if (/^\p{Lu}/u.test(part)) names.add(foldWord(part))
  }
  return names
}

/** Where the dateline that opens the block ends, in UTF-16 units; 0 where there is none. */
export function datelineEndOf(block: TextBlock): number {
  if (block.dateline !== undefined) return block.dateline.end
  return block.kind === 'paragraph' ? (parseDateline(block.text)?.end ?? 0) : 0
}

/** True where a word at this offset begins the text, a sentence or a quotation, so that its capital says nothing. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return /(?:^|[.!?…:•–—―-]["”’')\]]{0,3}\s+|\n|["“‘'([]\s?)["“‘'([]*$/u.test(before) || before.trim() === ''
}
