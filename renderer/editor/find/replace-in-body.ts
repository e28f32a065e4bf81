import { $getNodeByKey, $getSelection, $isElementNode, $isRangeSelection, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG, type ElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import type { Edit } from '../../../shared/style/finding.ts'
import { followStep, type GoesAlong } from '../history/follow-step.ts'
import type { LiveBlocks } from '../projection/live-blocks.ts'
import { $blockText } from '../text/block-text.ts'
import { $caret, $selectInBlock } from '../text/caret.ts'
import { $replaceInBlock, canReplace } from '../text/edit-block.ts'

/**
 * Makes the edits in the body as one undo step. False, with nothing changed, where an edit no longer fits the words
 * or lies outside the body. `along` is told, after the update, each time undo or redo takes the body over this step.
 */
export function replaceInBody(editor: LexicalEditor, blocks: LiveBlocks, edits: readonly Edit[], along: GoesAlong | null): boolean {
  const byBlock = new Map<NodeKey, Edit[]>()
  for (const edit of edits) {
    const key = (edit.place.part === 'body' ? blocks.of(edit.place.block)?.key : undefined) ?? ''
    const list = byBlock.get(key)
    if (list === undefined) byBlock.set(key, [edit])
    else list.push(edit)
  }
  const targets = [...byBlock].map(([key, list]) => ({ key, list }))
  const before = editor.getEditorState()._nodeMap
  const isFocused = editor.getRootElement()?.contains(document.activeElement) ?? false
  const made = { isDone: false }
  editor.update(
    () => {
      const found = targets.map(({ key, list }) => ({ node: $elementOf(key), list }))
      if (!found.every(({ node, list }) => node !== null && canReplace($blockText(node), list))) return
      const caret = $placeOfCaret()
      for (const { node, list } of found) if (node !== null) $replaceInBlock(node, list)
      const touched = found.find(({ node }) => caret !== null && node?.is(caret.block) === true)
      if (caret !== null && touched !== undefined) {
        const offset = movedOffset(caret.offset, touched.list)
        $selectInBlock(caret.block, offset, offset)
      }
      made.isDone = true
    },
    { discrete: true, tag: isFocused ? [HISTORY_PUSH_TAG] : [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
  )
  if (made.isDone && along !== null) followStep(editor, before, along)
  return made.isDone
}

/** Where an offset stands after the edits: one within replaced words goes to the end of what took their place. */
function movedOffset(offset: number, edits: readonly Edit[]): number {
  let moved = offset
  for (const { start, end, insert } of edits) {
    if (end <= offset) moved += insert.length - (end - start)
    else if (start < offset) moved += start + insert.length - offset
  }
  return moved
}

function $elementOf(key: NodeKey): ElementNode | null {
  const node = $getNodeByKey(key)
  return $isElementNode(node) ? node : null
}

function $placeOfCaret(): { readonly block: ElementNode; readonly offset: number } | null {
  return $isRangeSelection($getSelection()) ? $caret() : null
}
