import { $getRoot, $isElementNode, type EditorState, type LexicalNode, type NodeKey, type SerializedElementNode, type SerializedLexicalNode } from 'lexical'
import type { Body } from '../../../shared/story/body.ts'
import { bodyOfState } from '../body-state.ts'

/**
 * Keeps the JSON of each top-level node until that node changes, so that writing down a long story costs no more
 * than the paragraph that was typed in. Unchanged nodes come out as the very same objects each time.
 */
export class BodySerializer {
  readonly #kept = new Map<NodeKey, SerializedLexicalNode>()

  /** Forgets the JSON of nodes that have changed. */
  forget(keys: Iterable<NodeKey>): void {
    for (const key of keys) this.#kept.delete(key)
  }

  /** The body of a story in this state. */
  serialize(state: EditorState): Body {
    return state.read(() => {
      const root = $getRoot()
      const present = new Set<NodeKey>()
      const children = root.getChildren().map((child) => {
        const key = child.getKey()
        present.add(key)
        const kept = this.#kept.get(key) ?? exportTree(child)
        this.#kept.set(key, kept)
        return kept
      })
      for (const key of this.#kept.keys()) if (!present.has(key)) this.#kept.delete(key)
      return bodyOfState({ root: { ...root.exportJSON(), children } })
    })
  }
}

function exportTree(node: LexicalNode): SerializedLexicalNode {
  const json = node.exportJSON()
  if (!$isElementNode(node)) return json
  const element: SerializedElementNode = { ...(json as SerializedElementNode), children: node.getChildren().map(exportTree) }
  return element
}
