import type { EditorState, LexicalNode, NodeKey } from 'lexical'

/** The part of Lexical's update payload that says what changed. */
export interface Change {
  readonly editorState: EditorState
  readonly prevEditorState: EditorState
  readonly dirtyElements: ReadonlyMap<NodeKey, boolean>
  readonly dirtyLeaves: ReadonlySet<NodeKey>
}

/** True where an update changed the document and not only the selection. */
export function isChange(change: Change): boolean {
  const { dirtyElements, dirtyLeaves } = change
  if (dirtyLeaves.size > 0) return true
  for (const key of dirtyElements.keys()) if (key !== 'root') return true
  return dirtyElements.size > 0 && nodesThatDiffer(change).length > 0
}

/**
 * The top-level nodes that an update touched, new and removed ones included. What an update names as dirty is not
 * enough: undo and redo put a whole state in place and name nothing, or only what else was touched on the way. So the
 * two states are compared node by node, which costs a fraction of a millisecond in the longest story.
 */
export function changedTopLevelKeys(change: Change): Set<NodeKey> {
  const { editorState, prevEditorState, dirtyElements, dirtyLeaves } = change
  const tops = new Set<NodeKey>()
  for (const key of new Set([...dirtyLeaves, ...dirtyElements.keys(), ...nodesThatDiffer(change)])) {
    if (key === 'root') continue
    for (const state of [editorState, prevEditorState]) {
      const top = topLevelOf(state, key)
      if (top !== null) tops.add(top)
    }
  }
  return tops
}

function nodesThatDiffer({ editorState: { _nodeMap: now }, prevEditorState: { _nodeMap: before } }: Change): NodeKey[] {
  const keys: NodeKey[] = []
  for (const [key, node] of now) if (before.get(key) !== node) keys.push(key)
  for (const key of before.keys()) if (!now.has(key)) keys.push(key)
  return keys
}

function topLevelOf(state: EditorState, key: NodeKey): NodeKey | null {
  let node: LexicalNode | undefined = state._nodeMap.get(key)
  while (node !== undefined && node.__parent !== null && node.__parent !== 'root') node = state._nodeMap.get(node.__parent)
  return node === undefined || node.__parent === null ? null : node.__key
}
