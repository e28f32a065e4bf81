import { $caretFromPoint, $createParagraphNode, $findMatchingParent, $getEditor, $getSelection, $insertNodeToNearestRootAtCaret, $isElementNode, $isRangeSelection, type BaseSelection, type LexicalNode } from 'lexical'
import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $isListItemNode, $isListNode } from '@lexical/list'

/**
 * Puts what was pasted in the place of the selection. One paragraph goes into the line; blocks that are no list leave
 * the list that the caret is in, for a paragraph, crosshead or quote inside a list item is nothing that a story has.
 */
export function $insertPasted(nodes: readonly LexicalNode[], selection: BaseSelection): void {
  const [first] = nodes
  if (first === undefined) return
  if (nodes.some((node) => $isElementNode(node) && !node.isInline() && !$isListNode(node))) $leaveList(selection)
  $insertGeneratedNodes($getEditor(), [...nodes], $getSelection() ?? selection)
}

/** Splits the list at the caret and sets the caret in an empty paragraph between its halves. */
function $leaveList(selection: BaseSelection): void {
  if (!$isRangeSelection(selection)) return
  if ($findMatchingParent(selection.anchor.getNode(), $isListItemNode) === null) return
  if (!selection.isCollapsed()) selection.removeText()
  const between = $createParagraphNode()
  $insertNodeToNearestRootAtCaret(between, $caretFromPoint(selection.anchor, 'next'))
  $dropEmptyEnd(between.getPreviousSibling(), 'last')
  $dropEmptyEnd(between.getNextSibling(), 'first')
  between.select()
}

/** The split leaves an item without words on either side where the caret stood at an end of its item. */
function $dropEmptyEnd(list: LexicalNode | null, end: 'first' | 'last'): void {
  if (!$isListNode(list)) return
  const deepest = (end === 'first' ? list.getFirstDescendant() : list.getLastDescendant()) ?? list
  for (let node: LexicalNode | null = deepest; node !== null && $isElementNode(node) && node.isEmpty(); ) {
    const above: LexicalNode | null = node.is(list) ? null : node.getParent()
    node.remove(true)
    node = above
  }
}
