/** Characters as a reader sees them: a letter with its accents, a pictograph of several, a flag. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Below this no UTF-16 unit joins another, but for the two of a line end. */
const firstJoining = 0x300

/** True where an offset (UTF-16 units) stands inside what a reader sees as one character. */
export function cutsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  if (before < firstJoining && after < firstJoining) return before === 0x0d && after === 0x0a
  // A stretch about the offset is enough, however long the text: no character is longer, or it is no character.
  const from = Math.max(0, offset - reach)
  return characters.segment(text.slice(from, offset + reach)).containing(offset - from)?.index !== offset - from
}

/** UTF-16 units looked at on either side. */
const reach = 64

/** The nearest offset at or before (-1), or at or after (1), that cuts no character. */
export function wholeCharacterAt(text: string, offset: number, direction: -1 | 1): number {
  let at = offset
  while (cutsCharacter(text, at)) at += direction
  return at
}
