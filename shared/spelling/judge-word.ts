import type { Alarm } from './alarm.ts'
import { commonMisspellings } from './plain-misspellings-data.ts'
import { newsWords } from './news-words-data.ts'
import { isNearSlip, slipsFrom } from './near-slip.ts'
import { isRareWord } from './rare-words-data.ts'
import { foldWord, opensSentence } from './story-names.ts'

/** What is known beside the dictionary, folded by `foldWord`. */
export interface KnownWords {
  /** Words and names that somebody has added. */
  readonly added: ReadonlySet<string>
  /** Names that the story itself shows. */
  readonly names: ReadonlySet<string>
}

const prefixes = /^(?:re|de|un|non|pre|post|anti|co|over|under|out|mis|sub|super|inter|multi|counter|cyber|micro|mega|mini|semi|pro|geo|bio|hydro|neuro|ultra|mid|trans|tele|auto|electro|socio|moto|cardio|pneumo)-?/u

/**
 * Whether a word that the dictionary lacks is to be shown as misspelt. Names are not: any word with a capital may
 * be one, unless it is a slip of an ordinary word that no one is called by. Nor are parts of addresses and handles,
 * bowdlerised words, words broken at the end of a line, words of other languages, words that the copy explains, or
 * regular formations of words that the dictionary has. What is left must lie near a word that it does have: a
 * dictionary that lacks a rare word offers only distant ones.
 */
export function isMisspelling(text: string, alarm: Alarm, known: KnownWords): boolean {
  const word = text.slice(alarm.start, alarm.end)
  const folded = foldWord(word)
  if (commonMisspellings.has(folded)) return !known.added.has(folded) && !isBesideName(text, alarm)
  if (!/^[a-z’'-]{3,}$/u.test(word)) return false
  if (newsWords.has(folded) || isRareWord(folded) || known.added.has(folded) || known.names.has(folded)) return false
  if (isTorn(text, alarm.start, alarm.end) || isParticle(text, alarm) || isExplained(text, alarm.end)) return false
  if (/(.)\1\1/u.test(folded)) return true
  if (alarm.rule === 'SplitWords') return runsTogether(alarm)
  return !isRegularForm(folded, alarm) && isNear(folded, alarm)
}

/** In somebody else’s words only what nobody says: a well-known slip, or a single one in a longer word. Speech as it is spoken (`nothin’`) stays. */
export function isPlainMisspelling(text: string, alarm: Alarm): boolean {
  const word = text.slice(alarm.start, alarm.end)
  if (commonMisspellings.has(foldWord(word))) return true
  return alarm.rule !== 'SplitWords' && !/[’'-]/u.test(word) && isNearSlip(word, alarm)
}

/** One slip away from a word that is offered; two in a long word that begins and ends as that one does. */
function isNear(folded: string, alarm: Alarm): boolean {
  const slips = slipsFrom(folded, alarm)
  if (folded.length < 4 || slips > 2) return false
  if (slips <= 1) return true
  return folded.length >= 8 && !prefixes.test(folded) && alarm.replacements.some(({ text }) => text.slice(-1) === folded.slice(-1))
}

/** `John Peice`: a capitalised word beside another one inside a sentence is a name, whatever else it looks like. */
function isBesideName(text: string, { start, end }: Alarm): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false
  const before = /(\p{Lu}[\p{L}.’'-]*) $/u.exec(text.slice(Math.max(0, start - 30), start))
  if (before !== null && !opensSentence(text, start)) return true
  return !opensSentence(text, start) && /^ \p{Lu}/u.test(text.slice(end, end + 2))
}

/** `van der Westhuizen`: a short word in small letters before a name belongs to it. */
function isParticle(text: string, { start, end }: Alarm): boolean {
  return end - start <= 4 && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

/** `a cria, or young alpaca,`: the copy says itself what the word is. */
function isExplained(text: string, end: number): boolean {
  return /^(?:, or (?:an? |the )?[\p{L}-]+(?: [\p{L}-]+){0,2},|, meaning |, which means )/u.test(text.slice(end, end + 60))
}

/** True where the word is only part of something that a dictionary of words cannot hold. */
function isTorn(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && start - from < 80 && !/[\s—–―]/u.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < 80 && !/[\s—–―]/u.test(text.charAt(to))) to += 1
  const whole = text.slice(from, to)
  if (/[@#/\\_=<>*&]|\p{N}|\w\.\w|--|\p{Lu}/u.test(whole)) return true
  if (/[\p{L}\p{M}\p{N}\uFFFD]/u.test(text.charAt(start - 1)) || /[\p{L}\p{M}\p{N}\uFFFD]/u.test(text.charAt(end))) return true
  // Prefixes and endings joined by a hyphen (`un-`, `-footed`), or a word broken at the end of a line.
  if (/[-‐‑]/u.test(text.charAt(start - 1)) || /[-‐‑]/u.test(text.charAt(end)) || /[-‐‑]\s$/u.test(text.slice(Math.max(0, start - 2), start))) return true
  // A contraction of talk: `what’re`.
  return /['’](?:re|ve|ll|d|em|n)$/u.test(text.slice(start, end))
}

const shortPrefixes = /^(?:bi|co|de|ex|re|un|up)$/u

const smallWords = /^(?:a|an|and|are|as|at|be|by|for|from|had|has|he|her|his|if|in|is|it|not|of|on|or|she|that|the|they|this|to|was|we|were|will|with)$/u

const scraps = /^(?:com|soc|con|dis|pos|rec|sec|ser) | (?:led|red|ted|ned|ced|sed)$/u

/**
 * Two words run together by a slip (`beeven`) or a word that falls apart into scraps (`kn won`), not a compound of
 * the day (`superdelegate`): a small word joins no other, a scrap of two letters is no word, and one that is more
 * often an ending (`com planed`, `real led`) joins nothing.
 */
function runsTogether({ replacements }: Alarm): boolean {
  return replacements.some(({ text }) => text.split(' ').some((part) => smallWords.test(part) || (part.length < 3 && !shortPrefixes.test(part))) || scraps.test(text))
}

/** What makes another word of a known one, with nothing to be misspelt: `impermissibly`, `basketful`, `bashable`. */
const endings = /^(?:s|ly|ness|able|ably|like|wise|less|ish|ism|ist|ists|ful|fuls|gate)$/u

/** True for a regular formation of a word that stands among what the dictionary offers instead; also for one written apart or with a hyphen there. */
function isRegularForm(folded: string, { replacements }: Alarm): boolean {
  const offered = replacements.map((replacement) => foldWord(replacement.text))
  const bare = folded.replace(prefixes, '')
  return offered.some((candidate) => {
    if (candidate.replace(/[\s-]/gu, '') === folded) return candidate !== folded
    if (bare !== folded && bare.length >= 5 && candidate === bare) return true
    if (folded.length <= 5) return false
    if (folded.startsWith(candidate) && endings.test(folded.slice(candidate.length))) return !(candidate.endsWith('s') && folded === `${candidate}s`)
    return candidate.endsWith('le') && folded === `${candidate.slice(0, -1)}y`
  })
}
