import type { Alarm } from './alarm.ts'
import { commonMisspellings } from './plain-misspellings-data.ts'
import { newsWords } from './news-words-data.ts'
import { foldWord } from './story-names.ts'

/** What is known beside the dictionary: folded by `foldWord`. */
export interface KnownWords {
  readonly has: (folded: string) => boolean
}

const prefixes = /^(?:re|de|un|non|pre|post|anti|co|over|under|out|mis|sub|super|inter|multi|counter|cyber|micro|mega|mini|semi|pro|geo|bio|hydro|neuro|ultra|mid|trans|tele|auto|electro|socio)-?/u

/**
 * Whether a word that the dictionary lacks is to be shown as misspelt. Names are not: any word with a capital may
 * be one, unless it is a slip of an ordinary word that no one is called by. Nor are parts of addresses and handles,
 * bowdlerised words, words broken at the end of a line, or regular formations of words that the dictionary has.
 */
export function isMisspelling(text: string, alarm: Alarm, known: KnownWords): boolean {
  const word = text.slice(alarm.start, alarm.end)
  const folded = foldWord(word)
  if (commonMisspellings.has(folded)) return !known.has(folded)
  if (!/^[\p{Ll}\p{M}’'ʼ-]{3,}$/u.test(word)) return false
  if (newsWords.has(folded) || known.has(folded)) return false
  if (isTorn(text, alarm.start, alarm.end)) return false
  return alarm.rule === 'SplitWords' ? runsTogether(alarm) : !isRegularForm(folded, alarm)
}

/** True where the word is only part of something that a dictionary of words cannot hold. */
function isTorn(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && start - from < 80 && !/[\s—–―]/u.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < 80 && !/[\s—–―]/u.test(text.charAt(to))) to += 1
  const whole = text.slice(from, to)
  if (/[@#/\\_=<>*&]|\p{N}|\w\.\w|--|[A-ZÀ-Þ]/u.test(whole)) return true
  if (/[\p{L}\p{M}\p{N}\uFFFD]/u.test(text.charAt(start - 1)) || /[\p{L}\p{M}\p{N}\uFFFD]/u.test(text.charAt(end))) return true
  // Prefixes and endings joined by a hyphen (`un-`, `-footed`), or a word broken at the end of a line.
  if (/[-‐‑]/u.test(text.charAt(start - 1)) || /[-‐‑]/u.test(text.charAt(end)) || /[-‐‑]\s$/u.test(text.slice(Math.max(0, start - 2), start))) return true
  // A contraction of talk: `what’re`.
  return /['’](?:re|ve|ll|d|em|n)$/u.test(text.slice(start, end))
}

const shortPrefixes = /^(?:bi|co|de|ex|re|un|up)$/u

const smallWords = /^(?:a|an|and|are|as|at|be|by|for|from|had|has|he|her|his|if|in|is|it|not|of|on|or|she|that|the|they|this|to|was|we|were|will|with)$/u

/**
 * Two words run together by a slip (`beeven`) or a word that falls apart into scraps (`kn won`), not a compound of
 * the day (`superdelegate`): a small word joins no other, and a scrap of two letters is no word.
 */
function runsTogether({ replacements }: Alarm): boolean {
  return replacements.some(({ text }) => text.split(' ').some((part) => smallWords.test(part) || (part.length < 3 && !shortPrefixes.test(part))))
}

/** True for the plural, or a usual prefix, of a word that stands among what the dictionary offers instead; also for one written apart or with a hyphen there. */
function isRegularForm(folded: string, { replacements }: Alarm): boolean {
  const offered = replacements.map((replacement) => foldWord(replacement.text))
  const bare = folded.replace(prefixes, '')
  return offered.some((candidate) => {
    if (candidate.replace(/[\s-]/gu, '') === folded) return candidate !== folded
    if (bare !== folded && bare.length >= 5 && candidate === bare) return true
    return folded.length > 5 && !candidate.endsWith('s') && folded === `${candidate}s`
  })
}
