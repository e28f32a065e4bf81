import { $parseSerializedNode, type LexicalNode, type SerializedEditorState, type SerializedLexicalNode } from 'lexical'
import type { Body, BodyNode } from '../../shared/story/body.ts'
import { body as bodyOf } from '../../shared/story/body-builder.ts'

/**
 * The editor's own JSON is the body of a story: the two types describe the same thing, one from Lexical's side
 * and one from the story's.
 */
export function bodyOfState(state: SerializedEditorState): Body {
  return state
}

/** A body as the editor opens it; main has parsed what it read. A body without a single block becomes one empty paragraph. */
export function stateOfBody(given: Body): string {
  return JSON.stringify((given.root.children ?? []).length === 0 ? bodyOf([]) : given)
}

/** One node of a body with all it holds, made in the active editor. */
export function $nodeOfBody(node: BodyNode): LexicalNode {
  return $parseSerializedNode(node as unknown as SerializedLexicalNode)
}
