import type { LexicalEditor, NodeKey } from 'lexical'
import { domRange } from './dom-points.ts'
import type { Leaf } from '../text/block-text.ts'

/** Room kept free above and below, CSS pixels: bars lie over the copy there. */
const margin = 96

/** Scrolls a stretch of a block's words into view, no further than it must be. */
export function bringIntoView(editor: LexicalEditor, key: NodeKey, leaves: readonly Leaf[], start: number, end: number): void {
  const element = editor.getElementByKey(key)
  if (element === null) return
  const points = domRange(editor, leaves, start, end)
  const rect = (points === null ? null : rectOf(points)) ?? element.getBoundingClientRect()
  if (rect.top >= margin && rect.bottom <= window.innerHeight - margin) return
  const scroller = element.closest('.story-scroll')
  const frame = scroller?.getBoundingClientRect()
  if (scroller === null || frame === undefined) element.scrollIntoView({ block: 'center' })
  else scroller.scrollBy({ top: (rect.top + rect.bottom) / 2 - (frame.top + frame.bottom) / 2, behavior: 'instant' })
}

function rectOf({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): DOMRect | null {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.getClientRects()[0] ?? null
}
