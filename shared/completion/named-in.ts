import { capitalRunsIn, isImpersonal, isParticle, type CapitalRun } from '../style/names/names-in-text.ts'
import { isLeadIn, isTitleWord } from './word-lists.ts'

/** Somebody or something that a text names. Offsets are UTF-16 units. */
export interface Named {
  readonly start: number
  /** All of it, the office included: `Finance Minister Maria Ostrowska`. */
  readonly text: string
  /** The words of office before the name; empty where there are none. */
  readonly role: string
  /** The name alone. */
  readonly name: string
  /** False for an institution, a place of two words, the title of a thing. */
  readonly isPerson: boolean
}

/** Whoever and whatever a text names in two or more capitalised words, in reading order. */
export function namedIn(text: string): Named[] {
  return capitalRunsIn(text).flatMap((run) => namedInRun(run))
}

function namedInRun({ start, words: all }: CapitalRun): Named[] {
  let from = 0
  while (from < all.length && isLeadIn(all[from] ?? '')) from += 1
  let words = all.slice(from)
  while (words.length > 0 && isParticle(words.at(-1) ?? '')) words = words.slice(0, -1)
  // A day or a `The` in the midst ends one name and begins another; the first is what was meant.
  const stop = words.findIndex((word, index) => index > 0 && isLeadIn(word))
  if (stop > 0) words = words.slice(0, stop)
  if (words.length < 2 || words.some(isAllCapitals)) return []
  const last = words.at(-1) ?? ''
  words = [...words.slice(0, -1), last.replace(/['’]{1,3}s?$/u, '')]
  const office = words.findLastIndex((word, index) => isTitleWord(word) && index < words.length - 1)
  const role = words.slice(0, office + 1).join(' ')
  const name = words.slice(office + 1)
  const isPerson = name.length <= 4 && !name.some(isImpersonal) && name.every((word) => isParticle(word) || word.length > 1)
  if (!isPerson && role !== '') return []
  return [{ start: start + lengthOf(all.slice(0, from)), text: words.join(' '), role, name: name.join(' '), isPerson }]
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length + 1, 0)
}

function isAllCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase()
}

/** What a person is called by after the first mention: the last name with its particles. */
export function surnameOf(name: string): string {
  const words = name.split(' ')
  let from = words.length - 1
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1
  return words.slice(from).join(' ')
}
