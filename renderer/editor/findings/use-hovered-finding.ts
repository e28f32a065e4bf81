import { useEffect, useState, type RefObject } from 'react'
import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import type { Finding } from '../../../shared/style/finding.ts'
import type { EditingSession } from '../editing-session.ts'
import { $blockId } from '../nodes/block-identity.ts'
import { $blockText, $textBlockAt } from '../text/block-text.ts'

const restFor = 350

/**
 * The finding under a pointer that rests on its words. Highlights have no events of their own, so the place under
 * the pointer is looked up in the text.
 */
export function useHoveredFinding(page: RefObject<HTMLDivElement | null>, editor: LexicalEditor, session: EditingSession | null): Finding | null {
  const [hovered, setHovered] = useState<Finding | null>(null)
  useEffect(() => {
    const element = page.current
    if (element === null || session === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = (event: PointerEvent) => {
      clearTimeout(timer)
      if (event.target instanceof Element && event.target.closest('.finding-card') !== null) return
      timer = setTimeout(() => setHovered(findingAt(editor, session, event.clientX, event.clientY)), restFor)
    }
    const leave = () => {
      clearTimeout(timer)
      setHovered(null)
    }
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('keydown', leave)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('keydown', leave)
    }
  }, [page, editor, session])
  return hovered
}

function findingAt(editor: LexicalEditor, session: EditingSession, x: number, y: number): Finding | null {
  const point = document.caretPositionFromPoint(x, y)
  if (point === null || !(editor.getRootElement()?.contains(point.offsetNode) ?? false)) return null
  const place = editor.read('latest', () => {
    const node = $getNearestNodeFromDOMNode(point.offsetNode)
    const block = node === null ? null : $textBlockAt(node)
    if (node === null || block === null) return null
    const leaf = $blockText(block).leaves.find((candidate) => candidate.key === node.getKey())
    return leaf === undefined ? null : { block: $blockId(block), offset: leaf.kind === 'text' ? leaf.start + point.offset : leaf.start }
  })
  if (place === null) return null
  return session.underlines.inBlock(place.block).find((finding) => finding.start <= place.offset && place.offset < finding.end) ?? null
}
