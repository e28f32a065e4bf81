import type { Story } from '../story/story.ts'
import { bodyText, creditLine, joinNames } from './house-form.ts'

/** A story as plain text: head, body and captions, each block apart by a blank line. */
export function storyPlainText(story: Story): string {
  const { head } = story
  const body = bodyText(story).map((block) => (block.kind === 'list-item' ? `• ${block.text}` : block.text))
  const captions = story.pictures.map((picture) => [picture.caption, creditLine(story, picture)].filter((part) => part !== '').join(' '))
  const blocks = [head.kicker, head.headline, head.standfirst, head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`, ...body, ...captions]
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}
