/** What kind of character a UTF-16 unit is; letters, figures and what joins them come first. */
export const capital = 1
export const letter = 2
export const figure = 3
export const mark = 4
export const apostrophe = 5
/** A space of one width or another, on one line. */
export const blank = 6
export const white = 7
export const stop = 8
/** A comma, a colon and so on: what closes on the word before it. */
export const closing = 9
export const hyphen = 10
/** Half of a character beyond the basic plane: a letter, a pictograph, anything. */
export const surrogate = 11
export const other = 12

/** Kind of each UTF-16 unit, filled in as they are met; 0 is not yet known. */
const known = new Uint8Array(0x10000)

/** The kind of a UTF-16 unit: one look in a table, where a pattern would be matched again for every character. */
export function kindOfUnit(unit: number): number {
  return known[unit] || remember(unit)
}

function remember(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit))
  known[unit] = kind
  return kind
}

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return capital
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return figure
  if (/\p{M}/u.test(character)) return mark
  if (character === "'" || character === '’') return apostrophe
  if (/[ \u00a0\u202f]/u.test(character)) return blank
  if (/\s/u.test(character)) return white
  if (character === '.') return stop
  if (character === '-') return hyphen
  if (/\p{Cs}/u.test(character)) return surrogate
  return /[,;:!?]/u.test(character) ? closing : other
}
