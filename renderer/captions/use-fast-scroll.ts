import { useEffect, useState, type RefObject } from 'react'

/** Faster than this (CSS pixels a millisecond) nobody sees a picture go by. */
const fastest = 3
/** After so many milliseconds without a move the sheet stands. */
const rest = 120

/** True while the sheet goes by so fast that pictures are not worth being fetched. */
export function useFastScroll(scroller: RefObject<HTMLElement | null>): boolean {
  const [isFast, setIsFast] = useState(false)
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let [at, top] = [performance.now(), element.scrollTop]
    const onScroll = () => {
      const now = performance.now()
      // Two events in one frame tell nothing of the speed.
      if (now - at >= 8) {
        const moved = Math.abs(element.scrollTop - top)
        // A jump by a key or the scroll bar ends where it is looked at.
        setIsFast(moved / (now - at) > fastest && moved < element.clientHeight)
        at = now
        top = element.scrollTop
      }
      clearTimeout(timer)
      timer = setTimeout(() => setIsFast(false), rest)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller])
  return isFast
}
