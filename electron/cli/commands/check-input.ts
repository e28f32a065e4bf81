import { failure, success, type Result } from '../../../shared/result.ts'
import { storySchema, type Story } from '../../../shared/story/story.ts'
import type { StoryText } from '../../../shared/style/rule.ts'
import { bareText, storyTextOf } from '../../../shared/style/story-text.ts'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { splitParagraphs } from '../json-lines.ts'

/** What is to be checked, and by which stylebook. */
export interface Checked {
  readonly story: StoryText
  readonly stylebook: Stylebook
}

/**
 * Reads a plain text (paragraphs apart by a blank line) or a story file: a story as it is saved, or what `copydesk import`
 * prints. A story is checked whole, head and pictures too, by its own stylebook unless one is chosen; a text by AP's.
 */
export function readChecked(name: string, text: string, chosen: Stylebook | undefined): Result<Checked> {
  const story = /^\s*\{/u.test(text) ? readStory(text) : null
  if (story !== null) {
    const stylebook = chosen ?? stylebookOf(story.head.stylebook)
    return success({ story: storyTextOf({ ...story, head: { ...story.head, stylebook: stylebook.id } }), stylebook })
  }
  if (name.toLowerCase().endsWith('.json')) return failure('not-a-story', `${name} is not a story that Copydesk knows.`)
  return success({ story: bareText(splitParagraphs(text.replace(/\s+$/u, ''))), stylebook: chosen ?? stylebookOf('ap') })
}

/** The story in a JSON text, or null where the text is something else. */
function readStory(text: string): Story | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const whole = storySchema.safeParse(value)
  if (whole.success) return whole.data
  const inside = typeof value === 'object' && value !== null && 'story' in value ? storySchema.safeParse(value.story) : null
  return inside?.success === true ? inside.data : null
}
