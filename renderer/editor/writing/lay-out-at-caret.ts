import type { LexicalEditor } from 'lexical'

/** Blocks on either side of the caret that are laid out: more than a page of them, however short they are. */
const reach = 60

const movesCaret = /^(?:Arrow|Page|Home$|End$)/

/**
 * Blocks far from the window are not laid out, and the browser moves a caret line by line over what is. A caret that
 * has been scrolled away from would jump to an end of the story: before a key moves it, the blocks about it are laid
 * out, until the next such key. Gives the function that stops it.
 */
export function layOutAtCaret(editor: LexicalEditor): () => void {
  let laidOut: readonly Element[] = []
  const layOut = (blocks: readonly Element[]): void => {
    for (const each of laidOut) each.toggleAttribute('data-laid-out', false)
    for (const each of blocks) each.toggleAttribute('data-laid-out', true)
    laidOut = blocks
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const root = editor.getRootElement()
    // With a modifier, other keys move the caret too on some systems (Ctrl+P and Ctrl+N on a Mac).
    if (root === null || event.isComposing || !(movesCaret.test(event.key) || event.ctrlKey || event.metaKey)) return
    const block = blockAtCaret(root)
    if (block === null) return
    // By now the browser knows the heights of those laid out before, so that nothing moves when they are not any more.
    if (isInWindow(block)) return layOut([])
    const blocks = [...root.children]
    const at = blocks.indexOf(block)
    layOut(blocks.slice(Math.max(0, at - reach), at + reach + 1))
  }
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('keydown', onKeyDown, { capture: true })
    root?.addEventListener('keydown', onKeyDown, { capture: true })
  })
}

/** The top-level block that the moving end of the selection stands in. */
function blockAtCaret(root: HTMLElement): Element | null {
  let node: Node | null = root.ownerDocument.getSelection()?.focusNode ?? null
  while (node !== null && node.parentNode !== root) node = node.parentNode
  return node instanceof Element ? node : null
}

function isInWindow(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
