/**
 * How long copy is, as a desk counts it.
 */

const word = /[\p{L}\p{N}\p{M}]+(?:[’'.,:/@&_-][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Words in the text. `don’t`, `self-employed`, `U.S` and `3.5` are one word each; a dash standing alone is none.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/**
 * Printed lines that the paragraphs take at a measure, broken between words; a word longer than the measure is broken inside.
 *
 * @param paragraphs one text each; an empty one takes no line. `\n` inside a paragraph starts a new line.
 * @param measure characters to a line (UTF-16 units, spaces counted), at least 1
 */
export function countLines(paragraphs: readonly string[], measure: number): number {
  const width = Math.max(1, Math.floor(measure))
  let lines = 0
  for (const paragraph of paragraphs) {
    for (const stretch of paragraph.split('\n')) lines += linesOf(stretch, width)
  }
  return lines
}

function linesOf(text: string, width: number): number {
  let lines = 0
  let used = 0
  for (const piece of text.split(/\s+/u)) {
    if (piece === '') continue
    if (used > 0 && used + 1 + piece.length <= width) {
      used += 1 + piece.length
      continue
    }
    lines += Math.ceil(piece.length / width)
    used = piece.length % width === 0 ? width : piece.length % width
  }
  return lines
}
