import type { EditorHandle } from '../editor/StoryEditor.tsx'

/** The editor on the screen, for what stands outside the tree of components: commands and saving. */
let current: EditorHandle | null = null

export function setEditor(handle: EditorHandle | null): void {
  current = handle
}

export function editor(): EditorHandle | null {
  return current
}

/** Makes the editor hand over at once what it would hand over in a moment. */
export function serializePending(): void {
  current?.serializePending()
}
