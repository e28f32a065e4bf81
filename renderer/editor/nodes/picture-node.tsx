import type { JSX } from 'react'
import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { identifierSchema, type PictureId } from '../../../shared/story/identifier.ts'
import { PictureView } from '../pictures/PictureView.tsx'

/** Which of the story's pictures stands here. It serializes flat, as `picture`, beside the node's type. */
const pictureState = createState('picture', {
  parse: (value: unknown): PictureId => {
    const parsed = identifierSchema.safeParse(value)
    return parsed.success ? parsed.data : ''
  },
})

/**
 * A picture in the flow of the text. It holds the picture's id and nothing else: caption, credit and file are the
 * story's, and its form is drawn by whoever has them. So a letter typed in a caption is no change of the document.
 */
export class PictureNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('picture', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: pictureState }] })
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div')
    element.className = 'picture-block'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): false {
    return false
  }

  /** Pictures go to other programs as files, not with a stretch of text. */
  override exportDOM(): DOMExportOutput {
    return { element: null }
  }

  override decorate(): JSX.Element {
    return <PictureView nodeKey={this.getKey()} picture={$pictureOf(this)} />
  }
}

export function $createPictureNode(picture: PictureId): PictureNode {
  return $setState($create(PictureNode), pictureState, picture)
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode
}

export function $pictureOf(node: PictureNode): PictureId {
  return $getState(node, pictureState)
}
