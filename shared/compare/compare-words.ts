import { diffWordsWithSpace } from 'diff'

/** A stretch of a redline: words that both texts have, that only the older has, or that only the newer has. */
export interface RedlineWords {
  readonly text: string
  readonly change: 'same' | 'removed' | 'added'
}

/** Above this many changed words two texts have nothing to do with each other, and a redline of single words says nothing. */
const mostChanges = 4_000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The redline of two texts, word by word. The stretches that are not `added` make the older text, those that are not
 * `removed` the newer one. Texts that share little are given whole, one after the other, so that a person can read them.
 */
export function compareWords(older: string, newer: string): RedlineWords[] {
  if (older === newer) return older === '' ? [] : [{ text: older, change: 'same' }]
  const changes = diffWordsWithSpace(older, newer, { intlSegmenter: segmenter, maxEditLength: mostChanges })
  // The library gives nothing where it was stopped by the limit.
  const words = (changes ?? []).map(({ value, added, removed }): RedlineWords => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }))
  return words.length === 0 || sharedPart(words, older, newer) < leastShared ? whole(older, newer) : words
}

/** Of two sentences that share less than this part of their letters, one took the other's place. */
const leastShared = 0.25

function sharedPart(words: readonly RedlineWords[], older: string, newer: string): number {
  const kept = words.filter(({ change }) => change === 'same').reduce((sum, { text }) => sum + text.trim().length, 0)
  return kept / Math.max(1, Math.min(older.trim().length, newer.trim().length))
}

function whole(older: string, newer: string): RedlineWords[] {
  const both: RedlineWords[] = [{ text: older, change: 'removed' }, { text: newer, change: 'added' }]
  return both.filter(({ text }) => text !== '')
}
