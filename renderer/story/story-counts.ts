import { countLines, countWords } from '../../shared/story/measure.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'

export interface StoryCounts {
  /** Without the dateline, which changes with the house. */
  readonly words: number
  /** With spaces, as a reader sees them (grapheme clusters are not joined: UTF-16 units). */
  readonly characters: number
  /** Printed lines at the measure. */
  readonly lines: number
  /** Whole minutes, at least one where there is any text. */
  readonly minutes: number
}

/** Words a minute of silent reading in English: Brysbaert 2019 gives 238 for non-fiction. */
const readingSpeed = 238

/** Counts the body of a story block by block and remembers what has not changed, so that a keystroke costs one paragraph. */
export function createStoryCounter(): (blocks: readonly TextBlock[], measure: number) => StoryCounts {
  let known = new Map<string, { words: number; lines: number }>()
  let knownMeasure = 0
  return (blocks, measure) => {
    if (measure !== knownMeasure) known = new Map()
    knownMeasure = measure
    const next: typeof known = new Map()
    let words = 0
    let characters = 0
    let lines = 0
    for (const { place, text, dateline } of blocks) {
      if (place.part !== 'body') continue
      const start = dateline?.end ?? 0
      const key = `${start} ${text}`
      const counted = known.get(key) ?? { words: countWords(text.slice(start)), lines: countLines([text], measure) }
      next.set(key, counted)
      words += counted.words
      lines += counted.lines
      characters += text.length
    }
    known = next
    return { words, characters, lines, minutes: Math.ceil(words / readingSpeed) }
  }
}
