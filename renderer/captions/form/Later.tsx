import { useEffect, useState, type ReactNode } from 'react'

/** Milliseconds between two parts of a screen: a frame, in which keys are heard. */
const frame = 16

/** A part of a screen that is drawn in its turn, so that many fields together do not hold the window up; `atOnce` draws it with the rest. */
export function Later({ turn, atOnce, children }: { readonly turn: number; readonly atOnce: boolean; readonly children: () => ReactNode }) {
  const [isDue, setDue] = useState(atOnce || turn === 0)
  useEffect(() => {
    if (isDue) return
    const timer = setTimeout(() => setDue(true), turn * frame)
    return () => clearTimeout(timer)
  }, [isDue, turn])
  return isDue ? children() : null
}
