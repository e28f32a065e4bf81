import { $getNodeByKey, $isElementNode, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import type { Edit, Finding, Fix } from '../../../shared/style/finding.ts'
import type { Underlines } from '../findings/underlines.ts'
import type { LiveBlocks } from '../projection/live-blocks.ts'
import { $blockText } from '../text/block-text.ts'
import { $selectInBlock } from '../text/caret.ts'
import { $replaceInBlock, canReplace } from '../text/edit-block.ts'

/**
 * Makes the edits of a fix in the body, as an undo step of its own. The finding and the fix are taken as they stand
 * now, moved with the text; false, with nothing changed, where any of their words has been touched.
 */
export function applyFix(editor: LexicalEditor, blocks: LiveBlocks, underlines: Underlines, finding: Finding, fix: Fix): boolean {
  const live = underlines.live(finding.id)
  const place = finding.fixes.findIndex((candidate) => candidate === fix || candidate.label === fix.label)
  const mend = live?.fixes.find((candidate) => candidate.kind === fix.kind && candidate.label === fix.label) ?? live?.fixes[place]
  if (live === undefined || mend === undefined || mend.kind !== 'edits') return false
  const block = live.place.part === 'body' ? blocks.of(live.place.block) : undefined
  if (block === undefined || block.text.slice(live.start, live.end) !== live.text) return false

  const byBlock = editsByBlock(mend.edits)
  if (byBlock === null) return false
  let applied = false
  const focused = editor.getRootElement()?.contains(document.activeElement) ?? false
  editor.update(
    () => {
      const targets = [...byBlock].map(([id, edits]) => {
        const node = $getNodeByKey(blocks.of(id)?.key ?? '')
        return { node: $isElementNode(node) ? node : null, edits }
      })
      if (!targets.every(({ node, edits }) => node !== null && canReplace($blockText(node), edits))) return
      for (const { node, edits } of targets) if (node !== null) $replaceInBlock(node, edits)
      const [first] = targets
      const [edit] = first?.edits ?? []
      if (focused && first?.node != null && edit !== undefined) $selectInBlock(first.node, edit.start + edit.insert.length, edit.start + edit.insert.length)
      applied = true
    },
    { discrete: true, tag: focused ? [HISTORY_PUSH_TAG] : [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
  return applied
}

/** The edits of each block; null where one of them lies outside the body. */
function editsByBlock(edits: readonly Edit[]): Map<BlockId, Edit[]> | null {
  const byBlock = new Map<BlockId, Edit[]>()
  for (const edit of edits) {
    if (edit.place.part !== 'body') return null
    const list = byBlock.get(edit.place.block)
    if (list === undefined) byBlock.set(edit.place.block, [edit])
    else list.push(edit)
  }
  return byBlock.size === 0 ? null : byBlock
}
