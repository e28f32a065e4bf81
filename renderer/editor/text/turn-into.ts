import { $createParagraphNode, $getSelection, $isRangeSelection, type ElementNode } from 'lexical'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $isListItemNode, $isListNode, $removeList } from '@lexical/list'
import { $setBlocksType } from '@lexical/selection'
import { $blockId, $setBlockId } from '../nodes/block-identity.ts'
import { $textBlockAt } from './block-text.ts'

export type BlockKind = 'paragraph' | 'crosshead' | 'block-quote'

/** Makes the selected blocks paragraphs, crossheads or block quotes; each keeps its id, as its words stay. */
export function $turnInto(kind: BlockKind): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if ([selection.anchor, selection.focus].some((point) => $isListItemNode($textBlockAt(point.getNode())))) $removeList()
  $setBlocksType($getSelection(), () => $createBlock(kind), (before, after) => {
    after.setIndent(before.getIndent())
    if (!$isListNode(before)) $setBlockId(after, $blockId(before))
  })
}

function $createBlock(kind: BlockKind): ElementNode {
  switch (kind) {
    case 'paragraph':
      return $createParagraphNode()
    case 'crosshead':
      return $createHeadingNode('h2')
    case 'block-quote':
      return $createQuoteNode()
  }
}
