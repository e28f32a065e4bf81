import { countWords } from './source-block.ts'

const placePair = /^\p{Lu}[\p{L}\p{M}.'’ ]{1,30}(?: ?[-–—/|] ?\p{Lu}[\p{L}\p{M}.'’ ]{1,30}){1,3}$/u

/** Mostly capitals: at least two thirds of the letters, so that `BELGIum` still counts as meant in capitals. */
export function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase())
  return letters.length >= 2 && capitals.length * 3 >= letters.length * 2
}

/** A short line without a sentence's end, in capitals or a pair of places: what may stand above a headline as its kicker. */
export function looksLikeKicker(text: string): boolean {
  const line = text.trim()
  if (line.length > 60 || line.length < 2 || countWords(line) > 7 || /[.!?,;:]$/u.test(line)) return false
  return isMostlyCapitals(line) || placePair.test(line)
}

/** A section name or label (`World`, `Climate crisis`): a kicker only right above a headline that stands alone with it. */
export function mayBeKicker(text: string): boolean {
  const line = text.trim()
  return line.length <= 40 && countWords(line) <= 4 && countWords(line) >= 1 && /^\p{Lu}/u.test(line) && !/[.!?,;]$/u.test(line)
}
