import { layOutPictures } from '../story/lay-out-pictures.ts'
import { projectBody } from '../story/project.ts'
import type { Picture, Story } from '../story/story.ts'
import { correctionNotes } from './correction-note.ts'
import type { ExportFacts } from './export-story.ts'
import { creditLine, datelineWriter, joinNames } from './house-form.ts'
import { embargoLine, runningFacts } from './running-facts.ts'

/**
 * A story as plain text: an embargo, head, body with the captions of its pictures where they stand, then the other captions, corrections, and
 * where and how it runs, a line each; each block apart by a blank line.
 */
export function storyPlainText(story: Story, facts: ExportFacts): string {
  const { head } = story
  const { lead, inText, after } = layOutPictures(story)
  const caption = (picture: Picture) => [picture.caption, creditLine(story, picture)].filter((part) => part !== '').join(' ')
  const write = datelineWriter(story)
  const body = (story.body.root.children ?? []).flatMap((node) => {
    const picture = inText.get(node)
    return picture === undefined ? projectBody({ root: { type: 'root', children: [node] } }, write).map((block) => (block.kind === 'list-item' ? `• ${block.text}` : block.text)) : [caption(picture)]
  })
  const captions = [...(lead === null ? [] : [lead]), ...after].map(caption)
  const running = runningFacts(story).map(([name, value]) => `${name}: ${value}`).join('\n')
  const blocks = [embargoLine(facts), head.kicker, head.headline, head.standfirst, head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`, ...body, ...captions, ...correctionNotes(story), running]
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}
