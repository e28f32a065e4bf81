import { $getRoot, type LexicalEditor } from 'lexical'
import type { Gap } from './place-picture.ts'

export interface GapOnPage extends Gap {
  /** Where the gap lies, in pixels below the top of the page's element. */
  readonly top: number
}

/** The gap between two blocks that is nearest to a height in the window; null where the text has no block. */
export function gapAt(editor: LexicalEditor, page: HTMLElement, clientY: number): GapOnPage | null {
  const keys = editor.getEditorState().read(() => $getRoot().getChildrenKeys())
  const boxOf = (index: number) => editor.getElementByKey(keys[index] ?? '')?.getBoundingClientRect()
  // The blocks stand one below the other: the first whose middle lies below the pointer is looked for by halves.
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    const box = boxOf(middle)
    if (box !== undefined && (box.top + box.bottom) / 2 < clientY) low = middle + 1
    else high = middle
  }
  const below = boxOf(low)
  const above = boxOf(low - 1)
  const origin = page.getBoundingClientRect().top
  const key = keys[below === undefined ? low - 1 : low]
  if (key === undefined) return null
  if (below === undefined) return { key, side: 'after', top: (above?.bottom ?? origin) - origin + endRoom }
  return { key, side: 'before', top: (above === undefined ? below.top - endRoom : (above.bottom + below.top) / 2) - origin }
}

/** Room between an end of the text and the line that is drawn there, in pixels. */
const endRoom = 6
