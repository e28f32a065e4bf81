import type { TextBlock } from '../../story/text-block.ts'
import type { StoryText } from '../rule.ts'

/** The paragraph that opens the story, the lede: the first that holds text. */
export function firstParagraph(story: StoryText): TextBlock | undefined {
  return story.blocks.find((block) => block.kind === 'paragraph' && block.text.trim() !== '')
}

/** The blocks of the body in order. */
export function bodyBlocks(story: StoryText): TextBlock[] {
  return story.blocks.filter((block) => block.place.part === 'body')
}
