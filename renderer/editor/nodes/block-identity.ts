import { $getState, $isParagraphNode, $setState, createState, type ElementNode, type LexicalNode } from 'lexical'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $isListItemNode, $isListNode } from '@lexical/list'
import type { BlockId } from '../../../shared/story/identifier.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The block's own id; serialized under `$`. Empty until the transform in `block-ids` has minted one. */
export const blockIdState = createState('blockId', { parse: text })

/** The block this one was split from, copied from or has absorbed; empty where there is none. */
export const originState = createState('origin', { parse: text })

/** The nodes that carry a block id: paragraph, crosshead, block quote, list and list item. */
export function $isBlock(node: LexicalNode | null | undefined): node is ElementNode {
  return $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node) || $isListNode(node) || $isListItemNode(node)
}

export function $blockId(node: LexicalNode): BlockId {
  return $getState(node, blockIdState)
}

export function $setBlockId(node: LexicalNode, id: BlockId): void {
  if ($getState(node, blockIdState) !== id) $setState(node, blockIdState, id)
}

export function $setOrigin(node: ElementNode, origin: BlockId): void {
  if ($getState(node, originState) !== origin) $setState(node, originState, origin)
}
