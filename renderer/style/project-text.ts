import { creditOf } from '../../shared/style/story-text.ts'
import { writeCredit } from '../../shared/credit/write-credit.ts'
import { writeDateline } from '../../shared/dateline/write-dateline.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { projectBody, projectPicture, projectStory } from '../../shared/story/project.ts'
import type { Story } from '../../shared/story/story.ts'
import { placeKey, type TextBlock } from '../../shared/story/text-block.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'

/** The text of a story at one moment, block by block. */
export interface ProjectedText {
  readonly story: Story
  readonly blocks: readonly TextBlock[]
  /** `placeKey` of each block. */
  readonly keys: readonly string[]
  readonly byKey: ReadonlyMap<string, TextBlock>
}

/**
 * Projects stories into text and remembers the blocks of what has not changed: the editor hands over unchanged
 * paragraphs as the very same JSON objects, so a keystroke costs one paragraph.
 */
export function createTextProjector(): (story: Story) => ProjectedText {
  let house = ''
  let bodies = new WeakMap<BodyNode, readonly TextBlock[]>()
  let before = new Map<string, TextBlock>()

  return (story) => {
    const stylebook = stylebookOf(story.head.stylebook)
    if (house !== stylebook.id) bodies = new WeakMap()
    house = stylebook.id
    const sameAsBefore = (block: TextBlock): TextBlock => {
      const known = before.get(placeKey(block.place))
      return known !== undefined && isSame(known, block) ? known : block
    }
    const write = (node: BodyNode): readonly TextBlock[] => {
      // A block of the same words stays the same object, also where the editor has written its JSON anew.
      const kept = bodies.get(node) ?? projectBody({ root: { type: 'root', children: [node] } }, (dateline) => writeDateline(dateline, stylebook.dateline)).map(sameAsBefore)
      bodies.set(node, kept)
      return kept
    }
    const bare: Story = { ...story, body: { root: { type: 'root', children: [] } }, pictures: [] }
    const fresh = [
      ...projectStory(bare, () => '', () => ''),
      ...(story.body.root.children ?? []).flatMap(write),
      ...story.pictures.flatMap((picture) => projectPicture(picture, (one) => writeCredit(creditOf(one), stylebook.credit))),
    ]
    const byKey = new Map<string, TextBlock>()
    for (const block of fresh) byKey.set(placeKey(block.place), block.place.part === 'body' ? block : sameAsBefore(block))
    before = byKey
    return { story, blocks: [...byKey.values()], keys: [...byKey.keys()], byKey }
  }
}

function isSame(one: TextBlock, other: TextBlock): boolean {
  return one === other || (one.text === other.text && one.kind === other.kind && JSON.stringify(one.dateline) === JSON.stringify(other.dateline) && JSON.stringify(one.italic) === JSON.stringify(other.italic))
}
