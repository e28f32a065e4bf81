import { $getSelection, $setSelection, type LexicalEditor } from 'lexical'

/**
 * Puts the caret back where it was when the focus comes back to the copy by keys, or from a dialog that closes: the
 * browser alone would put it before the first word. A click chooses its own place. Gives the function that stops it.
 */
export function keepCaret(editor: LexicalEditor): () => void {
  let isPressed = false
  const press = (): void => {
    isPressed = true
  }
  const release = (): void => {
    isPressed = false
  }
  const focus = (): void => {
    if (isPressed || editor.isComposing()) return
    editor.update(
      () => {
        const selection = $getSelection()
        if (selection !== null) $setSelection(selection.clone())
      },
      { discrete: true },
    )
  }
  window.addEventListener('pointerdown', press, { capture: true })
  window.addEventListener('pointerup', release, { capture: true })
  window.addEventListener('pointercancel', release, { capture: true })
  const stop = editor.registerRootListener((root, before) => {
    before?.removeEventListener('focus', focus)
    root?.addEventListener('focus', focus)
  })
  return () => {
    stop()
    window.removeEventListener('pointerdown', press, { capture: true })
    window.removeEventListener('pointerup', release, { capture: true })
    window.removeEventListener('pointercancel', release, { capture: true })
  }
}
