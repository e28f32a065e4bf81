const wordSign = /[\p{L}\p{N}\p{M}_]/u

/** True where a match [start, end) begins inside a word: a letter or figure stands on both sides of its beginning. */
export function startsInWord(text: string, start: number, end: number): boolean {
  return end > start && isWordBefore(text, start) && isWordAt(text, start)
}

/** True where a match [start, end) ends inside a word. */
export function endsInWord(text: string, start: number, end: number): boolean {
  return end > start && isWordBefore(text, end) && isWordAt(text, end)
}

/** True where a word begins or ends at an offset: `\b` for every script. */
export function isBoundary(text: string, at: number): boolean {
  return isWordBefore(text, at) !== isWordAt(text, at)
}

function isWordAt(text: string, at: number): boolean {
  const point = text.codePointAt(at)
  return point !== undefined && wordSign.test(String.fromCodePoint(point))
}

function isWordBefore(text: string, at: number): boolean {
  if (at <= 0) return false
  const low = text.charCodeAt(at - 1)
  const paired = low >= 0xdc00 && low <= 0xdfff && at >= 2
  return isWordAt(text, paired ? at - 2 : at - 1)
}
