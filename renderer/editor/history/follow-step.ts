import { HISTORIC_TAG, type LexicalEditor, type NodeMap } from 'lexical'

/** What goes with a change of the body and is taken back and made again together with it. */
export interface GoesAlong {
  undone(): void
  redone(): void
}

/** Steps that are followed in one editor; the oldest are let go, as those of the history are. */
const steps = new WeakMap<LexicalEditor, Set<() => void>>()
const mostSteps = 50

/** Tells `along`, after the update, each time undo or redo takes the document over the step that has just been made from `before`. */
export function followStep(editor: LexicalEditor, before: NodeMap, along: GoesAlong): void {
  const after = editor.getEditorState()._nodeMap
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => key !== 'root' && before.get(key) !== after.get(key))
  const [mark] = changed
  if (mark === undefined) return
  const nodeBefore = before.get(mark)
  const nodeAfter = after.get(mark)
  let isDone = true
  const stop = editor.registerUpdateListener(({ tags, editorState }) => {
    if (!tags.has(HISTORIC_TAG)) return
    // Undo and redo put back the very nodes of the state that they go to.
    const now = editorState._nodeMap.get(mark)
    if (isDone && now === nodeBefore) {
      isDone = false
      queueMicrotask(along.undone)
    } else if (!isDone && now === nodeAfter) {
      isDone = true
      queueMicrotask(along.redone)
    }
  })
  const followed = steps.get(editor) ?? new Set()
  steps.set(editor, followed.add(stop))
  if (followed.size <= mostSteps) return
  const [oldest] = followed
  if (oldest !== undefined) {
    oldest()
    followed.delete(oldest)
  }
}
