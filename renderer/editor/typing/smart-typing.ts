import { $getNodeByKey, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, HISTORIC_TAG, HISTORY_PUSH_TAG, PASTE_TAG, type EditorState, type LexicalEditor, type NodeKey } from 'lexical'
import { $isLinkNode } from '@lexical/link'
import { smartTyping, type TypingForm } from '../../../shared/typing/smart-typing.ts'
import { $blockText } from '../text/block-text.ts'
import { $caret, $selectInBlock } from '../text/caret.ts'
import { $replaceInBlock, canReplace } from '../text/edit-block.ts'

/** What may be set, in the last signs before the caret: a look at these is all that most letters cost. */
const likely = /["'‘]|--|\.\.| {2}/u
const looked = 12

/**
 * Sets quotes, dashes, ellipses and spaces as they are typed. Each is an undo step of its own, right after the step
 * that wrote the sign: one undo gives back what was typed, and it stays. Nothing is set while composing, in a link,
 * or in what was pasted. Gives the function that stops it.
 */
export function followTyping(editor: LexicalEditor, form: () => TypingForm): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
    if (dirtyLeaves.size === 0 || editor.isComposing() || tags.has(HISTORIC_TAG) || tags.has(HISTORY_PUSH_TAG) || tags.has(PASTE_TAG)) return
    const typed = editorState.read(() => $typedAt(prevEditorState))
    // The document is not changed within the listener: history has not taken down this update yet.
    if (typed !== null) queueMicrotask(() => set(editor, typed, form()))
  })
}

interface Typed {
  readonly key: NodeKey
  readonly offset: number
  readonly text: string
}

/** The place behind one sign that this update has put in; null for any other change. */
function $typedAt(before: EditorState): Typed | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return null
  const { key, offset } = selection.anchor
  const node = $getNodeByKey(key)
  if (!$isTextNode(node)) return null
  const text = node.getTextContent()
  const was = before._nodeMap.get(key)
  const previous = $isTextNode(was) ? was.__text : ''
  if (offset === 0 || text.length !== previous.length + 1 || text.slice(0, offset - 1) !== previous.slice(0, offset - 1) || text.slice(offset) !== previous.slice(offset - 1)) return null
  return likely.test(text.slice(Math.max(0, offset - looked), offset)) && !$isLinkNode(node.getParent()) ? { key, offset, text } : null
}

function set(editor: LexicalEditor, { key, offset, text }: Typed, form: TypingForm): void {
  if (editor.isComposing()) return
  const found = editor.read('latest', () => {
    const selection = $getSelection()
    const node = $getNodeByKey(key)
    if (!$isTextNode(node) || node.getTextContent() !== text || !$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== key || selection.anchor.offset !== offset) return null
    const caret = $caret()
    if (caret === null) return null
    const words = $blockText(caret.block)
    const begin = words.leaves.find(({ kind }) => kind === 'dateline')?.end ?? 0
    const edit = caret.offset < begin ? null : smartTyping(words.text.slice(begin, caret.offset), form)
    if (edit === null) return null
    const placed = { start: begin + edit.start, end: begin + edit.end, insert: edit.insert }
    return canReplace(words, [placed]) ? { block: caret.block.getKey(), edit: placed, caret: caret.offset + edit.insert.length - (edit.end - edit.start) } : null
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
