import type { Picture } from './story.ts'
import type { TextBlock } from './text-block.ts'

/**
 * False for a story in which nobody has written a word or put a picture yet. What is missing in it is no fault to be
 * told of: nobody has begun. The gate judges it like any other.
 */
export function hasBegun(blocks: readonly TextBlock[], pictures: readonly Picture[]): boolean {
  return pictures.length > 0 || blocks.some(({ text }) => text.trim() !== '')
}
