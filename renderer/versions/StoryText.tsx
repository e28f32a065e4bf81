import { storyTextOf } from '../../shared/style/story-text.ts'
import { inReadingOrder } from '../../shared/story/in-reading-order.ts'
import type { Story } from '../../shared/story/story.ts'
import { placeKey, type TextBlock } from '../../shared/story/text-block.ts'
import { partLabels } from './part-labels.ts'
import './versions.css'

interface StoryTextProps {
  readonly story: Story
  /** Blocks whose text is nowhere in this other story are marked. */
  readonly unlike?: Story | undefined
}

/** The words of a story to be read, not changed. */
export function StoryText({ story, unlike }: StoryTextProps) {
  const blocks = inReadingOrder(story, storyTextOf(story).blocks).filter(({ text, kind }) => text.trim() !== '' && kind !== 'slug')
  const others = unlike === undefined ? null : new Set(storyTextOf(unlike).blocks.map(({ kind, text }) => `${kind} ${text}`))
  return (
    <div className="reading">
      {blocks.length === 0 && <p className="note">There is no text in it.</p>}
      {blocks.map((block) => (
        <Block key={placeKey(block.place)} block={block} differs={others !== null && !others.has(`${block.kind} ${block.text}`)} />
      ))}
    </div>
  )
}

function Block({ block, differs }: { readonly block: TextBlock; readonly differs: boolean }) {
  const label = partLabels[block.kind]
  return (
    <p className={`reading-${block.kind}`} data-differs={differs || undefined}>
      {differs && <span className="visually-hidden">Differs: </span>}
      {label !== undefined && <span className="reading-label">{label} </span>}
      {block.text}
    </p>
  )
}
