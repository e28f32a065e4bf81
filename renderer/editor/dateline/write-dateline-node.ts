import { $getNodeByKey, $getRoot, $isElementNode, $isParagraphNode, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import type { Dateline } from '../../../shared/dateline/dateline.ts'
import { $createDatelineNode, $dateline, $isDatelineNode, $setDateline } from '../nodes/dateline-node.tsx'
import { $textBlocksOf } from '../text/block-text.ts'

/** The first dateline of the story with its key; null where it has none. */
export function findDatelineNode(editor: LexicalEditor): { readonly key: NodeKey; readonly dateline: Dateline } | null {
  return editor.read('latest', () => {
    for (const block of $getRoot().getChildren().flatMap($textBlocksOf)) {
      for (const child of block.getChildren()) if ($isDatelineNode(child)) return { key: child.getKey(), dateline: $dateline(child) }
    }
    return null
  })
}

/** Puts the dateline into the node of that key, or as a new one before the first paragraph's words; one undo step. */
export function putDateline(editor: LexicalEditor, key: NodeKey | null, dateline: Dateline): void {
  editor.update(
    () => {
      const node = key === null ? null : $getNodeByKey(key)
      if ($isDatelineNode(node)) {
        $setDateline(node, dateline)
        return
      }
      const first = $getRoot().getChildren().find($isParagraphNode)
      if (first === undefined) return
      const opening = first.getFirstChild()
      const element = $createDatelineNode(dateline)
      if (opening === null) first.append(element)
      else opening.insertBefore(element)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}

/** Takes the dateline out of the text; one undo step. */
export function removeDateline(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if (!$isDatelineNode(node)) return
      const parent = node.getParent()
      node.remove()
      if ($isElementNode(parent)) parent.selectStart()
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}
