import type { Credit } from '../credit/credit.ts'
import { writeCredit } from '../credit/write-credit.ts'
import { writeDateline } from '../dateline/write-dateline.ts'
import { projectStory } from '../story/project.ts'
import type { Picture, Story } from '../story/story.ts'
import type { TextBlock } from '../story/text-block.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import type { StoryText } from './rule.ts'

/** A story as the rules see it: dateline and credit lines written in the form of the story's own stylebook. */
export function storyTextOf(story: Story): StoryText {
  const stylebook = stylebookOf(story.head.stylebook)
  const blocks = projectStory(
    story,
    (dateline) => writeDateline(dateline, stylebook.dateline),
    (picture) => writeCredit(creditOf(picture), stylebook.credit),
  )
  return { blocks, head: story.head, pictures: story.pictures }
}

/** Bare paragraphs as the rules see them: no head and no pictures, so nothing is said to be missing. Block ids are the paragraphs' numbers from 0. */
export function bareText(paragraphs: readonly string[]): StoryText {
  const blocks = paragraphs.map((text, index): TextBlock => ({ place: { part: 'body', block: String(index) }, kind: 'paragraph', text }))
  return { blocks, pictures: [] }
}

/** The credit of a picture from its fields; empty fields are left out. */
export function creditOf(picture: Picture): Credit {
  return {
    ...(picture.photographer !== '' && { photographer: picture.photographer }),
    ...(picture.agency !== '' && { agency: picture.agency }),
    ...(picture.via !== '' && { via: picture.via }),
    role: picture.role,
  }
}
