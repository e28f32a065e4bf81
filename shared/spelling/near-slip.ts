import { distance } from '../style/names/near-miss.ts'
import type { Alarm } from './alarm.ts'
import { foldWord } from './story-names.ts'

/** How many of the words offered instead are looked at. */
const looked = 5

/** True where a word of five letters or more is one slip of the keyboard away from a word that the dictionary offers instead. */
export function isNearSlip(word: string, alarm: Alarm): boolean {
  return word.length >= 5 && slipsFrom(word, alarm) <= 1
}

/** How many slips lie between a word and the nearest of those that the dictionary offers instead. */
export function slipsFrom(word: string, { replacements }: Alarm): number {
  return Math.min(3, ...replacements.slice(0, looked).map(({ text }) => slipsTo(word, text)))
}

/**
 * How many slips of the keyboard (a letter left out, put in, changed, or swapped with its neighbour) lie between a
 * word and one offered instead; 3 for three and more. A slip leaves the first letter, or swaps it.
 */
export function slipsTo(word: string, offered: string): number {
  const [folded, candidate] = [foldWord(word), foldWord(offered)]
  const sameOpening = candidate.charAt(0) === folded.charAt(0) || (candidate.charAt(0) === folded.charAt(1) && candidate.charAt(1) === folded.charAt(0))
  return sameOpening ? distance(folded, candidate) : 3
}
