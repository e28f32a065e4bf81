import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension } from 'lexical'
import { isSafeLink, type Body } from '../../shared/story/body.ts'
import { BlockIdsExtension } from './block-ids/block-ids-extension.ts'
import { stateOfBody } from './body-state.ts'
import { DatelineNode } from './nodes/dateline-node.tsx'
import { PictureNode } from './nodes/picture-node.tsx'
import { PictureBlocksExtension } from './pictures/picture-blocks-extension.ts'

/** The name the editor's own clipboard form carries. */
export const clipboardNamespace = 'copydesk'

const theme = {
  text: { bold: 'copy-bold', italic: 'copy-italic' },
  link: 'copy-link',
  list: { nested: { listitem: 'copy-nested-item' } },
}

/** The document of a story without its screen: nodes, rules for their ids, history. Works headless too. */
export function storyDocument(body: Body) {
  return defineExtension({
    name: 'copydesk/story-document',
    namespace: clipboardNamespace,
    theme,
    nodes: () => [DatelineNode, PictureNode],
    dependencies: [
      RichTextExtension,
      configExtension(HistoryExtension, { delay: 600, maxDepth: 400, disabled: false }),
      ListExtension,
      configExtension(LinkExtension, { validateUrl: isSafeLink, attributes: { rel: null, target: null } }),
      BlockIdsExtension,
      PictureBlocksExtension,
    ],
    $initialEditorState: stateOfBody(body),
    onError: (error) => {
      throw error
    },
  })
}
