import { useEffect, useState, type RefObject } from 'react'

type Seen = () => void

const waiting = new WeakMap<Element, Seen>()
let observer: IntersectionObserver | null = null

/** One observer for all that wait: each would cost as much as all of them. */
function watch(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.()
    },
    { rootMargin: '800px 0px', scrollMargin: '800px 0px' },
  )
  return observer
}

/** True from when an element has come near the window for the first time: what is dear to draw can wait until then. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const target = element.current
    if (target === null || isNear) return
    const observed = watch()
    waiting.set(target, () => setIsNear(true))
    observed.observe(target)
    return () => {
      waiting.delete(target)
      observed.unobserve(target)
    }
  }, [element, isNear])
  return isNear
}
