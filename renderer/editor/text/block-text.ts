import { $getEditor, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type LexicalNode, type NodeKey } from 'lexical'
import { $isListNode } from '@lexical/list'
import { houseText } from '../dateline/house-form.ts'
import { $isBlock } from '../nodes/block-identity.ts'
import { $dateline, $isDatelineNode } from '../nodes/dateline-node.tsx'

/** One leaf of a block with the stretch of the block's text that it makes; UTF-16 units. */
export interface Leaf {
  readonly key: NodeKey
  readonly kind: 'text' | 'break' | 'dateline'
  readonly start: number
  readonly end: number
}

export interface BlockText {
  /** Exactly what `projectBody` gives for the same block. */
  readonly text: string
  readonly leaves: readonly Leaf[]
}

/** The plain text of one block with the leaves it is made of. A nested list is no part of its item's text. */
export function $blockText(block: ElementNode): BlockText {
  const leaves: Leaf[] = []
  let text = ''
  const visit = (node: LexicalNode): void => {
    if ($isListNode(node)) return
    if ($isElementNode(node)) {
      for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) visit(child)
      return
    }
    const start = text.length
    if ($isTextNode(node)) text += node.getTextContent()
    else if ($isLineBreakNode(node)) text += '\n'
    else if ($isDatelineNode(node)) text += houseText($getEditor(), $dateline(node))
    const kind = $isTextNode(node) ? 'text' : $isLineBreakNode(node) ? 'break' : 'dateline'
    leaves.push({ key: node.getKey(), kind, start, end: text.length })
  }
  for (let child = block.getFirstChild(); child !== null; child = child.getNextSibling()) visit(child)
  return { text, leaves }
}

/** True for the blocks that hold words of their own: every block but a list and an item that only holds a list. */
export function $holdsText(block: ElementNode): boolean {
  if ($isListNode(block)) return false
  const children = block.getChildren()
  return children.length === 0 || children.some((child) => !$isListNode(child))
}

/** The blocks that hold words, from one top-level node downwards, in reading order. */
export function $textBlocksOf(node: LexicalNode): ElementNode[] {
  const blocks: ElementNode[] = []
  const visit = (candidate: LexicalNode): void => {
    if (!$isElementNode(candidate) || !$isBlock(candidate)) return
    if ($holdsText(candidate)) blocks.push(candidate)
    for (let child = candidate.getFirstChild(); child !== null; child = child.getNextSibling()) visit(child)
  }
  visit(node)
  return blocks
}

/** The block of words that a node stands in. */
export function $textBlockAt(node: LexicalNode): ElementNode | null {
  for (let candidate: LexicalNode | null = node; candidate !== null; candidate = candidate.getParent()) {
    if ($isBlock(candidate) && !$isListNode(candidate)) return candidate
  }
  return null
}

/**
 * The leaf at an offset. Where two leaves meet, the earlier one for the end of a stretch, the later for its start.
 */
export function leafAt(leaves: readonly Leaf[], offset: number, edge: 'start' | 'end'): Leaf | undefined {
  if (edge === 'end') return leaves.find((leaf) => leaf.end >= offset && leaf.end > leaf.start) ?? leaves.at(-1)
  return leaves.find((leaf) => leaf.end > offset) ?? leaves.findLast((leaf) => leaf.end > leaf.start)
}
