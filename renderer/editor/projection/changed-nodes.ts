import type { EditorState, LexicalNode, NodeKey } from 'lexical'

/** The part of Lexical's update payload that says what changed. */
export interface Change {
  readonly editorState: EditorState
  readonly prevEditorState: EditorState
  readonly dirtyElements: ReadonlyMap<NodeKey, boolean>
  readonly dirtyLeaves: ReadonlySet<NodeKey>
}

/** True where an update changed the document and not only the selection. */
export function isChange({ editorState, prevEditorState, dirtyElements, dirtyLeaves }: Change): boolean {
  if (dirtyLeaves.size > 0) return true
  for (const key of dirtyElements.keys()) if (key !== 'root') return true
  return editorState._nodeMap.size !== prevEditorState._nodeMap.size || (dirtyElements.size > 0 && nodesThatDiffer(editorState, prevEditorState).length > 0)
}

/**
 * The top-level nodes that an update touched, new and removed ones included. Undo and redo put a whole state in
 * place and name nothing as dirty; then the two states are compared node by node.
 */
export function changedTopLevelKeys(change: Change): Set<NodeKey> {
  const { editorState, prevEditorState, dirtyElements, dirtyLeaves } = change
  const named: NodeKey[] = [...dirtyLeaves, ...dirtyElements.keys()].filter((key) => key !== 'root')
  const keys = named.length > 0 ? named : nodesThatDiffer(editorState, prevEditorState)
  const tops = new Set<NodeKey>()
  for (const key of keys) {
    for (const state of [editorState, prevEditorState]) {
      const top = topLevelOf(state, key)
      if (top !== null) tops.add(top)
    }
  }
  return tops
}

function nodesThatDiffer(now: EditorState, before: EditorState): NodeKey[] {
  const keys: NodeKey[] = []
  for (const [key, node] of now._nodeMap) if (key !== 'root' && before._nodeMap.get(key) !== node) keys.push(key)
  for (const key of before._nodeMap.keys()) if (!now._nodeMap.has(key)) keys.push(key)
  return keys
}

function topLevelOf(state: EditorState, key: NodeKey): NodeKey | null {
  let node: LexicalNode | undefined = state._nodeMap.get(key)
  while (node !== undefined && node.__parent !== null && node.__parent !== 'root') node = state._nodeMap.get(node.__parent)
  return node === undefined || node.__parent === null ? null : node.__key
}
