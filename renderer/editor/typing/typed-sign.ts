import { $getNodeByKey, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, HISTORIC_TAG, HISTORY_PUSH_TAG, PASTE_TAG, type EditorState, type LexicalEditor, type NodeKey } from 'lexical'
import { $isLinkNode } from '@lexical/link'
import { $blockText } from '../text/block-text.ts'
import { $caret, $selectInBlock } from '../text/caret.ts'
import { $replaceInBlock, canReplace } from '../text/edit-block.ts'

/** A stretch of a text and what takes its place; UTF-16 units. */
interface TypedEdit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

interface TypedSign {
  readonly key: NodeKey
  readonly offset: number
  readonly text: string
}

/**
 * Changes what was typed as it is typed. `mayChange` looks at the text of one node up to the caret, which is all that
 * most letters cost; `edit` then gets the words of the
 * paragraph up to the caret, without its dateline, and those behind it; its offsets count from the first of these. Each change is an
 * undo step of its own, right after the step that wrote the sign: one undo gives back what was typed, and it stays.
 * Nothing is changed while composing, in a link, or in what was pasted. Gives the function that stops it.
 */
export function followTypedSigns(editor: LexicalEditor, mayChange: (before: string) => boolean, edit: (before: string, after: string) => TypedEdit | null): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
    if (dirtyLeaves.size === 0 || editor.isComposing() || tags.has(HISTORIC_TAG) || tags.has(HISTORY_PUSH_TAG) || tags.has(PASTE_TAG)) return
    const typed = editorState.read(() => $typedSign(prevEditorState, mayChange))
    // The document is not changed within the listener: history has not taken down this update yet.
    if (typed !== null) queueMicrotask(() => change(editor, typed, edit))
  })
}

/** The place behind one sign that this update has put in; null for any other change. */
function $typedSign(before: EditorState, mayChange: (before: string) => boolean): TypedSign | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return null
  const { key, offset } = selection.anchor
  const node = $getNodeByKey(key)
  if (!$isTextNode(node)) return null
  const text = node.getTextContent()
  const was = before._nodeMap.get(key)
  const previous = $isTextNode(was) ? was.__text : ''
  if (offset === 0 || text.length !== previous.length + 1 || text.slice(0, offset - 1) !== previous.slice(0, offset - 1) || text.slice(offset) !== previous.slice(offset - 1)) return null
  return mayChange(text.slice(0, offset)) && !$isLinkNode(node.getParent()) ? { key, offset, text } : null
}

function change(editor: LexicalEditor, { key, offset, text }: TypedSign, edit: (before: string, after: string) => TypedEdit | null): void {
  if (editor.isComposing()) return
  const found = editor.read('latest', () => {
    const selection = $getSelection()
    const node = $getNodeByKey(key)
    if (!$isTextNode(node) || node.getTextContent() !== text || !$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== key || selection.anchor.offset !== offset) return null
    const caret = $caret()
    if (caret === null) return null
    const words = $blockText(caret.block)
    const begin = words.leaves.find(({ kind }) => kind === 'dateline')?.end ?? 0
    const wanted = caret.offset < begin ? null : edit(words.text.slice(begin, caret.offset), words.text.slice(caret.offset))
    if (wanted === null) return null
    const placed = { start: begin + wanted.start, end: begin + wanted.end, insert: wanted.insert }
    return canReplace(words, [placed]) ? { block: caret.block.getKey(), edit: placed, caret: caret.offset + wanted.insert.length - (wanted.end - wanted.start) } : null
  })
  if (found === null) return
  editor.update(
    () => {
      const block = $getNodeByKey(found.block)
      if (!$isElementNode(block)) return
      $replaceInBlock(block, [found.edit])
      $selectInBlock(block, found.caret, found.caret)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}
