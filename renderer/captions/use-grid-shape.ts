import { useLayoutEffect, useState, type RefObject } from 'react'

/** Widths of a cell, in CSS pixels; a line is filled, so cells grow to the next. */
export const cellWidths = { small: 128, medium: 176, large: 264 } as const
export type CellSize = keyof typeof cellWidths

export interface CellShape {
  readonly columns: number
  /** CSS pixels. */
  readonly width: number
  readonly pictureHeight: number
  readonly height: number
  readonly viewHeight: number
}

/** Between cells, and at the edges of the sheet. */
export const gap = 12
const words = 42

/** The size of every cell, from the room there is: told once, so that no picture that loads moves another. */
export function useGridShape(scroller: RefObject<HTMLElement | null>, size: CellSize): CellShape {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  const inner = Math.max(cellWidths.small, room.width - 2 * gap)
  const columns = Math.max(1, Math.floor((inner + gap) / (cellWidths[size] + gap)))
  const width = Math.floor((inner - (columns - 1) * gap) / columns)
  const pictureHeight = Math.round(width * 0.75)
  return { columns, width, pictureHeight, height: pictureHeight + words, viewHeight: room.height }
}
