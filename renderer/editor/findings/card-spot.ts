import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react'

interface Spot {
  readonly left: number
  readonly top: number
}

const gap = 6
const cardWidth = 320

/**
 * Where a card stands beside words of the page: under them, or over them where there is no room. Not to be seen until
 * its place is known.
 *
 * @param rangeOf gives the words; the same function for as long as they are the same
 * @param drawn changes whenever the text was drawn anew
 * @param isOver true where it stands over the words if it can, for another card is under them
 */
export function useCardSpot(page: RefObject<HTMLDivElement | null>, card: RefObject<HTMLDivElement | null>, rangeOf: () => StaticRangeInit | null, drawn: number, isOver = false): CSSProperties {
  const [spot, setSpot] = useState<Spot | null>(null)
  useLayoutEffect(() => {
    const place = () => setSpot((before) => sameSpot(before, spotOf(rangeOf(), page.current, card.current, isOver)))
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [rangeOf, page, card, drawn, isOver])
  return spot === null ? { visibility: 'hidden' } : { left: spot.left, top: spot.top }
}

function spotOf(points: StaticRangeInit | null, page: HTMLDivElement | null, card: HTMLDivElement | null, isOver: boolean): Spot | null {
  if (points === null || page === null) return null
  const range = document.createRange()
  range.setStart(points.startContainer, points.startOffset)
  range.setEnd(points.endContainer, points.endOffset)
  const rects = [...range.getClientRects()]
  const last = rects.at(-1) ?? range.getBoundingClientRect()
  const first = rects[0] ?? last
  const frame = page.getBoundingClientRect()
  const height = card?.offsetHeight ?? 0
  const fitsOver = first.top - gap - height >= 0
  const below = isOver ? !fitsOver : last.bottom + gap + height < window.innerHeight || !fitsOver
  const left = Math.max(0, Math.min(last.left - frame.left, frame.width - cardWidth))
  return { left: Math.round(left), top: Math.round(below ? last.bottom - frame.top + gap : first.top - frame.top - gap - height) }
}

function sameSpot(before: Spot | null, next: Spot | null): Spot | null {
  return before !== null && next !== null && before.left === next.left && before.top === next.top ? before : next
}
