import { $getRoot, defineExtension } from 'lexical'
import { mintIdentifier } from '../../../shared/story/identifier.ts'
import { $blockId, $setBlockId } from '../nodes/block-identity.ts'
import { $isPictureNode, $pictureOf, PictureNode } from '../nodes/picture-node.tsx'

/**
 * What holds of every picture block: it stands between the paragraphs, has a block id of its own, and no other block
 * has its picture. Of two, the one that was there before stays.
 */
export const PictureBlocksExtension = defineExtension({
  name: 'copydesk/picture-blocks',
  register: (editor) =>
    editor.registerNodeTransform(PictureNode, (node) => {
      const top = node.getTopLevelElement()
      if (top !== null && !top.is(node)) top.insertAfter(node)
      const wasThere = (other: PictureNode) => editor.getEditorState()._nodeMap.has(other.getKey())
      for (let other = $getRoot().getFirstChild(); other !== null; other = other.getNextSibling()) {
        if (!$isPictureNode(other) || other.is(node)) continue
        if ($pictureOf(other) === $pictureOf(node)) {
          ;(wasThere(other) || !wasThere(node) ? node : other).remove(true)
          return
        }
        if ($blockId(other) === $blockId(node)) $setBlockId(node, '')
      }
      if ($blockId(node) === '') $setBlockId(node, mintIdentifier())
    }),
})
