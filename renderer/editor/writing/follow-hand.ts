import { $getSelection, $isRangeSelection, mergeRegister, type LexicalEditor } from 'lexical'

/** Where the line in hand stands while typewriter scrolling is on: this part of the height of the copy's window. */
const height = 0.45

interface Ways {
  /** Marks the block in hand, so that the others can stand back. */
  readonly focus: boolean
  /** Keeps the line in hand at one height while the person types or moves by keys. */
  readonly typewriter: boolean
}

/**
 * Follows the place where the person writes, for focus mode and typewriter scrolling. It only reads the document and
 * marks an element of the page. Gives the function that stops it.
 */
export function followHand(editor: LexicalEditor, { focus, typewriter }: Ways): () => void {
  if (!focus && !typewriter) return () => undefined
  let marked: HTMLElement | null = null
  let frame: number | null = null
  let isByKeys = false

  const mark = (): void => {
    const key = editor.getEditorState().read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? (selection.focus.getNode().getTopLevelElement()?.getKey() ?? null) : null
    })
    const element = key === null ? marked : editor.getElementByKey(key)
    if (element === marked) return
    marked?.removeAttribute('data-in-hand')
    element?.setAttribute('data-in-hand', '')
    marked = element
  }
  const follow = (): void => {
    if (focus) mark()
    if (!typewriter || !isByKeys || frame !== null) return
    frame = requestAnimationFrame(() => {
      frame = null
      centre(editor)
    })
  }
  const onKey = (): void => {
    isByKeys = true
  }
  const onPointer = (): void => {
    isByKeys = false
  }
  follow()
  const stop = mergeRegister(
    editor.registerUpdateListener(follow),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('keydown', onKey)
      before?.removeEventListener('pointerdown', onPointer)
      root?.addEventListener('keydown', onKey)
      root?.addEventListener('pointerdown', onPointer)
    }),
  )
  return () => {
    stop()
    marked?.removeAttribute('data-in-hand')
    if (frame !== null) cancelAnimationFrame(frame)
  }
}

function centre(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  const scroller = root?.closest('.story-scroll') ?? null
  const selection = document.getSelection()
  if (root === null || scroller === null || selection === null || selection.rangeCount === 0 || !root.contains(selection.focusNode)) return
  const rect = selection.getRangeAt(0).getClientRects()[0] ?? elementOf(selection.focusNode)?.getBoundingClientRect()
  if (rect === undefined) return
  const frame = scroller.getBoundingClientRect()
  const away = rect.top - (frame.top + frame.height * height)
  if (Math.abs(away) > 2) scroller.scrollBy({ top: away, behavior: 'instant' })
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}
