import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical'
import { $isHeadingNode } from '@lexical/rich-text'
import type { ParagraphInStory } from '../../../shared/attribution/bare-quote.ts'
import type { BlockId } from '../../../shared/story/identifier.ts'
import type { TextBlock } from '../../../shared/story/text-block.ts'
import type { LiveBlocks } from '../projection/live-blocks.ts'

/** A block as it stands now with those before and after it; null where it is none that quotes are looked for in. */
export function paragraphsAround(editor: LexicalEditor, blocks: LiveBlocks, key: NodeKey): { readonly id: BlockId; readonly paragraphs: ParagraphInStory } | null {
  const order = blocks.order(editor.getEditorState())
  const index = order.findIndex((id) => blocks.of(id)?.key === key)
  const own = blockAt(editor, blocks, order[index])
  const id = order[index]
  if (own === null || id === undefined || own.kind === 'crosshead') return null
  return { id, paragraphs: { own, previous: blockAt(editor, blocks, order[index - 1]), next: blockAt(editor, blocks, order[index + 1]) } }
}

function blockAt(editor: LexicalEditor, blocks: LiveBlocks, id: BlockId | undefined): TextBlock | null {
  const block = id === undefined ? undefined : blocks.of(id)
  if (block === undefined) return null
  const isCrosshead = editor.read('latest', () => $isHeadingNode($getNodeByKey(block.key)))
  return { place: { part: 'body', block: block.id }, kind: isCrosshead ? 'crosshead' : 'paragraph', text: block.text }
}
