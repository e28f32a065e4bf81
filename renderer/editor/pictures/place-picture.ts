import { $createNodeSelection, $createParagraphNode, $getNodeByKey, $getRoot, $getSelection, $isDecoratorNode, $isElementNode, $isNodeSelection, $isParagraphNode, $isRangeSelection, $setSelection, type LexicalNode, type NodeKey } from 'lexical'
import type { PictureId } from '../../../shared/story/identifier.ts'
import { $createPictureNode, $isPictureNode, $pictureOf, type PictureNode } from '../nodes/picture-node.tsx'

/** A gap between two blocks of the text: before or after a top-level block. */
export interface Gap {
  readonly key: NodeKey
  readonly side: 'before' | 'after'
}

/** The block of a picture; null where it has no place in the text. */
export function $blockOfPicture(picture: PictureId): PictureNode | null {
  for (let node = $getRoot().getFirstChild(); node !== null; node = node.getNextSibling()) {
    if ($isPictureNode(node) && $pictureOf(node) === picture) return node
  }
  return null
}

/** The picture that is chosen as a whole, by arrow keys or a click. */
export function $chosenPicture(): PictureNode | null {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const [node, ...others] = selection.getNodes()
  return others.length === 0 && $isPictureNode(node) ? node : null
}

export function $choose(node: LexicalNode): void {
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}

/**
 * The gap that is meant by the place of the caret. A paragraph is never torn: with the caret at its start it is the gap
 * above, else the one below. At the end of the text where there is no caret.
 */
export function $gapAtCaret(): Gap | null {
  const selection = $getSelection()
  const [chosen] = $isNodeSelection(selection) ? selection.getNodes() : []
  const last = $getRoot().getLastChild()
  const node = $isRangeSelection(selection) ? selection.focus.getNode() : (chosen ?? null)
  const top = node === null ? null : ($topOf(node) ?? ($isRangeSelection(selection) ? $getRoot().getChildAtIndex(selection.focus.offset) : null))
  if (top === null) return last === null ? null : { key: last.getKey(), side: 'after' }
  return { key: top.getKey(), side: $isRangeSelection(selection) && $isAtStart(selection.focus, top) ? 'before' : 'after' }
}

/**
 * Puts a picture into a gap, from wherever it stood, and chooses it. An empty paragraph at the gap gives way to it; text
 * can always be written after it.
 */
export function $placePicture(picture: PictureId, gap: Gap | null): PictureNode {
  const node = $blockOfPicture(picture) ?? $createPictureNode(picture)
  const neighbour = gap === null ? null : $getNodeByKey(gap.key)
  if (neighbour === null) $getRoot().append(node)
  else if (neighbour.is(node)) return node
  else if ($isParagraphNode(neighbour) && neighbour.isEmpty() && !node.isAttached()) neighbour.replace(node)
  else if (gap?.side === 'before') neighbour.insertBefore(node)
  else neighbour.insertAfter(node)
  if (node.getNextSibling() === null) node.insertAfter($createParagraphNode())
  $choose(node)
  return node
}

/** Moves a picture over the block above or below it; false at the ends of the text. */
export function $movePicture(node: PictureNode, step: -1 | 1): boolean {
  const neighbour = step === -1 ? node.getPreviousSibling() : node.getNextSibling()
  if (neighbour === null) return false
  if (step === -1) neighbour.insertBefore(node)
  else neighbour.insertAfter(node)
  return true
}

/** Takes a picture's block out of the text and puts the caret where it stood. */
export function $takeOut(node: PictureNode): void {
  const next = node.getNextSibling()
  const previous = node.getPreviousSibling()
  node.remove(true)
  if ($isElementNode(next)) next.selectStart()
  else if ($isElementNode(previous)) previous.selectEnd()
  else if ($isDecoratorNode(next) || $isDecoratorNode(previous)) $choose($isDecoratorNode(next) ? next : (previous ?? node))
  else {
    const paragraph = $createParagraphNode()
    $getRoot().append(paragraph)
    paragraph.select()
  }
}

function $topOf(node: LexicalNode): LexicalNode | null {
  return node.getTopLevelElement() ?? (node.getParent()?.is($getRoot()) === true ? node : null)
}

function $isAtStart(point: { readonly key: NodeKey; readonly offset: number }, top: LexicalNode): boolean {
  if (point.offset !== 0 || ($isElementNode(top) && top.getTextContentSize() === 0)) return false
  for (let node = $getNodeByKey(point.key); node !== null && !node.is(top); node = node.getParent()) {
    if (node.getPreviousSibling() !== null) return false
  }
  return true
}
