import { writeCredit } from '../credit/write-credit.ts'
import type { Dateline } from '../dateline/dateline.ts'
import { writeDateline } from '../dateline/write-dateline.ts'
import type { BodyNode } from '../story/body.ts'
import { projectBody } from '../story/project.ts'
import type { Picture, Story } from '../story/story.ts'
import type { TextBlock } from '../story/text-block.ts'
import { creditOf } from '../style/story-text.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'

/** The story's dateline writer: the form of its own stylebook. */
export function datelineWriter(story: Story): (dateline: Dateline) => string {
  const { dateline: form } = stylebookOf(story.head.stylebook)
  return (dateline) => writeDateline(dateline, form)
}

/** A picture's credit line in the form of the story's stylebook; empty where nobody is named. */
export function creditLine(story: Story, picture: Picture): string {
  const credit = creditOf(picture)
  return picture.photographer === '' && picture.agency === '' && picture.via === '' ? '' : writeCredit(credit, stylebookOf(story.head.stylebook).credit)
}

/** The body's blocks of text, dateline included. */
export function bodyText(story: Story): TextBlock[] {
  return projectBody(story.body, datelineWriter(story)).filter((block) => block.text.trim() !== '')
}

/** `Jane Doe, John Roe and Kim Poe`. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** The structured dateline of a story, where it has one. */
export function datelineOf(story: Story): Dateline | null {
  const stack: BodyNode[] = [story.body.root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'dateline' && node.dateline !== undefined) return node.dateline
    stack.push(...[...(node.children ?? [])].reverse())
  }
  return null
}
