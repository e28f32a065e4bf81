import type { TextBlock } from '../../story/text-block.ts'
import type { StoryText } from '../rule.ts'
import { oncePerStory } from './once-per-story.ts'

/** The paragraph that opens the story, the lede: the first that holds text. */
export function firstParagraph(story: StoryText): TextBlock | undefined {
  return story.blocks.find((block) => block.kind === 'paragraph' && block.text.trim() !== '')
}

const bodyOf = oncePerStory(({ blocks }: StoryText): readonly TextBlock[] => blocks.filter((block) => block.place.part === 'body'))

/** The blocks of the body in order. */
export function bodyBlocks(story: StoryText): readonly TextBlock[] {
  return bodyOf(story, {})
}
