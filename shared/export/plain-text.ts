import { layOutPictures } from '../story/lay-out-pictures.ts'
import { projectBody } from '../story/project.ts'
import type { Picture, Story } from '../story/story.ts'
import { creditLine, datelineWriter, joinNames } from './house-form.ts'

/** A story as plain text: head, body with the captions of its pictures where they stand, then the other captions; each block apart by a blank line. */
export function storyPlainText(story: Story): string {
  const { head } = story
  const { lead, inText, after } = layOutPictures(story)
  const caption = (picture: Picture) => [picture.caption, creditLine(story, picture)].filter((part) => part !== '').join(' ')
  const write = datelineWriter(story)
  const body = (story.body.root.children ?? []).flatMap((node) => {
    const picture = inText.get(node)
    return picture === undefined ? projectBody({ root: { type: 'root', children: [node] } }, write).map((block) => (block.kind === 'list-item' ? `• ${block.text}` : block.text)) : [caption(picture)]
  })
  const captions = [...(lead === null ? [] : [lead]), ...after].map(caption)
  const blocks = [head.kicker, head.headline, head.standfirst, head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`, ...body, ...captions]
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}
