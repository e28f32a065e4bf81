import { $createRangeSelection, $getNodeByKey, $getSelection, $isElementNode, $isNodeSelection, $isRangeSelection, $isTextNode, $setSelection, type ElementNode, type PointType } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { $blockId } from '../nodes/block-identity.ts'
import { $isDatelineNode } from '../nodes/dateline-node.tsx'
import { $blockText, $textBlockAt, leafAt } from './block-text.ts'

/** Where the caret stands: the block and the offset in its text (UTF-16 units). */
export interface Caret {
  readonly block: ElementNode
  readonly offset: number
}

/** The moving end of the selection; null where nothing is selected or a dateline is selected as a whole. */
export function $caret(): Caret | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $caretOf(selection.focus) : null
}

/** Where the selection begins and, while it stays in one block, ends; with the words it holds there. Null where there is none. */
export function $selectedStretch(): { readonly block: BlockId; readonly start: number; readonly end: number; readonly text: string } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const anchor = $caretOf(selection.anchor)
  const focus = $caretOf(selection.focus)
  if (anchor === null || focus === null) return null
  const [first, last] = selection.isBackward() ? [focus, anchor] : [anchor, focus]
  const end = first.block.is(last.block) ? last.offset : first.offset
  return { block: $blockId(first.block), start: first.offset, end, text: $blockText(first.block).text.slice(first.offset, end) }
}

/** The dateline that is selected as a whole, by arrow keys or a click. */
export function $selectedDateline() {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const [node] = selection.getNodes()
  return $isDatelineNode(node) ? node : null
}

function $caretOf(point: PointType): Caret | null {
  const node = point.getNode()
  const block = $textBlockAt(node)
  if (block === null) return null
  const { leaves, text } = $blockText(block)
  if ($isTextNode(node)) {
    const leaf = leaves.find((candidate) => candidate.key === node.getKey())
    return leaf === undefined ? null : { block, offset: leaf.start + point.offset }
  }
  if (!$isElementNode(node)) return null
  const child = node.getChildAtIndex(point.offset)
  if (child === null) {
    const last = node.getLastDescendant()
    const leaf = leaves.find((candidate) => candidate.key === last?.getKey())
    return { block, offset: leaf?.end ?? text.length }
  }
  const first = $isElementNode(child) ? (child.getFirstDescendant() ?? child) : child
  const leaf = leaves.find((candidate) => candidate.key === first.getKey())
  return { block, offset: leaf?.start ?? 0 }
}

/** Selects a stretch of a block's text; start = end puts the caret there. */
export function $selectInBlock(block: ElementNode, start: number, end: number): void {
  const { leaves } = $blockText(block)
  const selection = $createRangeSelection()
  $setPoint(selection.anchor, block, leaves, start, start === end ? 'end' : 'start')
  $setPoint(selection.focus, block, leaves, end, 'end')
  $setSelection(selection)
}

function $setPoint(point: PointType, block: ElementNode, leaves: ReturnType<typeof $blockText>['leaves'], offset: number, edge: 'start' | 'end'): void {
  const leaf = leafAt(leaves, offset, edge)
  const node = leaf === undefined ? null : $getNodeByKey(leaf.key)
  if (leaf === undefined || node === null) {
    point.set(block.getKey(), 0, 'element')
    return
  }
  if ($isTextNode(node)) {
    point.set(node.getKey(), Math.max(0, Math.min(offset - leaf.start, leaf.end - leaf.start)), 'text')
    return
  }
  const parent = node.getParentOrThrow()
  const before = offset <= leaf.start && leaf.end > leaf.start
  point.set(parent.getKey(), node.getIndexWithinParent() + (before ? 0 : 1), 'element')
}
