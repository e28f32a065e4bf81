import { $getRoot, $isElementNode, $isRootNode, type ElementNode, type LexicalNode, type NodeKey } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { $blockId, $isBlock } from '../nodes/block-identity.ts'

/** One block as it stood when it was counted. */
export interface CountedBlock {
  readonly key: NodeKey
  readonly id: BlockId
  readonly node: ElementNode
}

/** Every block of the active editor state in reading order, lists and their items included. */
export function $countBlocks(): CountedBlock[] {
  const blocks: CountedBlock[] = []
  const visit = (node: LexicalNode): void => {
    if (!$isElementNode(node)) return
    if ($isBlock(node)) blocks.push({ key: node.getKey(), id: $blockId(node), node })
    else if (!$isRootNode(node)) return
    for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) {
      if ($isElementNode(child) && !child.isInline()) visit(child)
    }
  }
  visit($getRoot())
  return blocks
}
