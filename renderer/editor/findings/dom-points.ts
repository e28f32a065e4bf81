import type { LexicalEditor } from 'lexical'
import { leafAt, type Leaf } from '../text/block-text.ts'

/** A boundary in the DOM: container and offset as StaticRange takes them. */
interface DomPoint {
  readonly container: Node
  readonly offset: number
}

/** The DOM range of a stretch of a block's text; null where the block is not on the page yet. */
export function domRange(editor: LexicalEditor, leaves: readonly Leaf[], start: number, end: number): StaticRangeInit | null {
  const from = domPoint(editor, leaves, start, 'start')
  const to = domPoint(editor, leaves, end, 'end')
  if (from === null || to === null) return null
  return { startContainer: from.container, startOffset: from.offset, endContainer: to.container, endOffset: to.offset }
}

function domPoint(editor: LexicalEditor, leaves: readonly Leaf[], offset: number, edge: 'start' | 'end'): DomPoint | null {
  const leaf = leafAt(leaves, offset, edge)
  const element = leaf === undefined ? null : editor.getElementByKey(leaf.key)
  if (leaf === undefined || element === null) return null
  if (leaf.kind === 'text') {
    const text = firstText(element)
    return text === null ? null : { container: text, offset: Math.max(0, Math.min(offset - leaf.start, text.data.length)) }
  }
  // A dateline or a line break has no text node that is ours to count in: the point lies before or after it.
  const parent = element.parentNode
  if (parent === null) return null
  const index = [...parent.childNodes].indexOf(element)
  return { container: parent, offset: edge === 'start' ? index : index + 1 }
}

function firstText(element: Node): Text | null {
  let node: Node | null = element
  while (node !== null && node.nodeType !== Node.TEXT_NODE) node = node.firstChild
  return node as Text | null
}
