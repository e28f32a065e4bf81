import type { LexicalEditor } from 'lexical'
import type { LiveBlocks } from './projection/live-blocks.ts'
import type { Stretch } from './editor-handle.ts'

/**
 * How far down the scrolled page each stretch stands, CSS pixels; null where its block is gone. Within a block it is
 * reckoned by its part of the text, so that only the boxes of blocks are read.
 */
export function depthsOf(editor: LexicalEditor, blocks: LiveBlocks, stretches: readonly Stretch[]): (number | null)[] {
  const scroller = editor.getRootElement()?.closest('.story-scroll')
  if (scroller == null) return stretches.map(() => null)
  const from = scroller.getBoundingClientRect().top - scroller.scrollTop
  const boxes = new Map<string, DOMRect | null>()
  return stretches.map(({ block: id, start }) => {
    const block = blocks.of(id)
    if (block === undefined) return null
    const box = boxes.get(id) ?? editor.getElementByKey(block.key)?.getBoundingClientRect() ?? null
    boxes.set(id, box)
    return box === null ? null : box.top - from + (block.text.length === 0 ? 0 : (box.height * start) / block.text.length)
  })
}
