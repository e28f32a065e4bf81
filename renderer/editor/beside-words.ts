import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import { domRange } from './findings/dom-points.ts'
import { $blockText } from './text/block-text.ts'

/** Where a card lies, in CSS pixels from the corner of the page that it is placed in. */
export interface CardSpot {
  readonly left: number
  readonly top: number
}

/** Where a card would like to lie. */
interface Wish {
  /** Over the words if it fits there, for another card is under them. */
  readonly isOver?: boolean
  /** Level with the first of the words, or with the beginning of their last line. */
  readonly from?: 'start' | 'last-line'
}

const gap = 6

/** The DOM range of a stretch of a block's text (UTF-16 units); null where it is not drawn. */
export function rangeOfStretch(editor: LexicalEditor, key: NodeKey, start: number, end: number): StaticRangeInit | null {
  const leaves = editor.read('latest', () => {
    const node = $getNodeByKey(key)
    return $isElementNode(node) ? $blockText(node).leaves : []
  })
  return domRange(editor, leaves, start, end)
}

/**
 * Where a card of this size lies beside words: under their last line, or over their first where there is more room; never
 * on the words themselves, and within what is seen of the page as far as that is possible.
 */
export function besideWords(points: StaticRangeInit, page: HTMLElement, size: { readonly width: number; readonly height: number }, { isOver = false, from = 'last-line' }: Wish = {}): CardSpot {
  const range = document.createRange()
  range.setStart(points.startContainer, points.startOffset)
  range.setEnd(points.endContainer, points.endOffset)
  const rects = [...range.getClientRects()]
  const last = rects.at(-1) ?? range.getBoundingClientRect()
  const first = rects[0] ?? last
  const frame = page.getBoundingClientRect()
  const view = page.closest('.story-scroll')?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight }
  const tools = page.querySelector('.story-tools')?.getBoundingClientRect()
  const roomBelow = view.bottom - last.bottom - gap
  const roomAbove = first.top - gap - Math.max(view.top, tools?.bottom ?? view.top)
  const below = isOver ? roomAbove < size.height : roomBelow >= size.height || roomBelow >= roomAbove
  const edge = from === 'start' ? first : last
  const left = Math.max(0, Math.min(edge.left - frame.left, frame.width - size.width))
  return { left: Math.round(left), top: Math.round(below ? last.bottom - frame.top + gap : first.top - frame.top - gap - size.height) }
}

/** The spot before where the new one is the same, so that nothing is drawn anew. */
export function sameSpot(before: CardSpot | null, next: CardSpot | null): CardSpot | null {
  return before !== null && next !== null && before.left === next.left && before.top === next.top ? before : next
}
