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
  // A block that has not changed is the same object; its words are not looked at again.
  let known = new WeakMap<TextBlock, { readonly words: number; readonly lines: number }>()
  let knownMeasure = 0
  return (blocks, measure) => {
    if (measure !== knownMeasure) known = new WeakMap()
    knownMeasure = measure
    let words = 0
    let characters = 0
    let lines = 0
    for (const block of blocks) {
      const { place, text, dateline } = block
      if (place.part !== 'body') continue
      const counted = known.get(block) ?? { words: countWords(text.slice(dateline?.end ?? 0)), lines: countLines([text], measure) }
      known.set(block, counted)
      words += counted.words
      lines += counted.lines
      characters += text.length
    }
    return { words, characters, lines, minutes: Math.ceil(words / readingSpeed) }
  }
}
