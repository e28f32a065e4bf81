import { $getRoot, $hasUpdateTag, defineExtension, HISTORIC_TAG, mergeRegister, ParagraphNode, RootNode, type ElementNode, type LexicalEditor } from 'lexical'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { $isListNode, ListItemNode, ListNode } from '@lexical/list'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { $blockId } from '../nodes/block-identity.ts'
import { $mendBlockIds } from './mend-block-ids.ts'

const known = new WeakMap<LexicalEditor, Set<BlockId>>()

/** True where a block of this story has carried the id since the story was opened. */
export function isKnownBlockId(editor: LexicalEditor, id: BlockId): boolean {
  return known.get(editor)?.has(id) ?? false
}

/**
 * Block ids for every paragraph, crosshead, block quote, list and list item, unique in the story and never used
 * again for other words. The whole story is only counted after an update that made, lost or moved a block;
 * typing inside one costs nothing.
 */
export const BlockIdsExtension = defineExtension({
  name: 'copydesk/block-ids',
  register: (editor) => {
    const seen = new Set<BlockId>()
    known.set(editor, seen)
    let structural = false

    const watchBlock = (node: ElementNode): void => {
      const previous = editor.getEditorState()._nodeMap.get(node.getKey())
      if (previous === undefined || $blockId(node) === '') structural = true
      else if ($isListNode(node) && $isListNode(previous) && previous.__size !== node.getChildrenSize()) structural = true
    }
    const finish = (): void => {
      const before = editor.getEditorState()
      const rootBefore = before._nodeMap.get('root')
      const lost = rootBefore instanceof RootNode && rootBefore.__size !== $getRoot().getChildrenSize()
      // Undo and redo put back a state whose ids were settled when it was made.
      const wanted = (structural || lost) && !$hasUpdateTag(HISTORIC_TAG)
      structural = false
      if (!wanted) return
      for (const id of $mendBlockIds(editor, before)) seen.add(id)
    }
    return mergeRegister(
      editor.registerNodeTransform(ParagraphNode, watchBlock),
      editor.registerNodeTransform(HeadingNode, watchBlock),
      editor.registerNodeTransform(QuoteNode, watchBlock),
      editor.registerNodeTransform(ListNode, watchBlock),
      editor.registerNodeTransform(ListItemNode, watchBlock),
      editor.registerNodeTransform(RootNode, finish),
    )
  },
})
