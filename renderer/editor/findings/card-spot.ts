import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react'
import { besideWords, sameSpot, type CardSpot } from '../beside-words.ts'

/**
 * Where a card stands beside words of the page: under them, or over them where there is no room. Not to be seen until
 * its place is known.
 *
 * @param rangeOf gives the words; the same function for as long as they are the same
 * @param drawn changes whenever the text was drawn anew
 * @param isOver true where it stands over the words if it can, for another card is under them
 */
export function useCardSpot(page: RefObject<HTMLDivElement | null>, card: RefObject<HTMLDivElement | null>, rangeOf: () => StaticRangeInit | null, drawn: number, isOver = false): CSSProperties {
  const [spot, setSpot] = useState<CardSpot | null>(null)
  useLayoutEffect(() => {
    const spotOf = (points: StaticRangeInit | null): CardSpot | null => {
      if (points === null || page.current === null || card.current === null) return null
      return besideWords(points, page.current, { width: card.current.offsetWidth, height: card.current.offsetHeight }, { isOver })
    }
    const place = () => setSpot((before) => sameSpot(before, spotOf(rangeOf())))
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [rangeOf, page, card, drawn, isOver])
  return spot === null ? { visibility: 'hidden' } : { left: spot.left, top: spot.top }
}
