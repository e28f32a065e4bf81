import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { preferences, setPreferences } from './preferences.ts'
import { useStorePart } from './store.ts'

interface PaneEdgeProps {
  readonly pane: 'desk' | 'inspector'
}

/** Least and greatest width of a pane in pixels at the usual text size; the window may leave less than the greatest. */
const bounds = { desk: { least: 200, most: 480 }, inspector: { least: 260, most: 640 } } as const
const labels = { desk: 'Width of the desk', inspector: 'Width of the inspector' } as const

/** How far one press of an arrow key moves the edge, in the same pixels. */
const keyStep = 16

/** The edge between a pane and the copy: dragged, or moved by the arrow keys; Enter and a double click give the usual width back. */
export function PaneEdge({ pane }: PaneEdgeProps) {
  const edge = useRef<HTMLDivElement>(null)
  const chosen = useStorePart(preferences, ({ deskWidth, inspectorWidth }) => (pane === 'desk' ? deskWidth : inspectorWidth))
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null)
  const { least, most } = bounds[pane]
  const key = pane === 'desk' ? 'deskWidth' : 'inspectorWidth'

  const measured = () => {
    return Math.round((edge.current?.parentElement?.getBoundingClientRect().width ?? least) / pixel())
  }
  const within = (width: number) => Math.round(Math.max(least, Math.min(most, width)))
  const show = (width: number) => preferences.update((now) => ({ ...now, [key]: within(width) }))
  const keep = (width: number | null) => void setPreferences({ [key]: width === null ? null : within(width) })

  const onKeyDown = (event: KeyboardEvent) => {
    const outward = pane === 'desk' ? 'ArrowRight' : 'ArrowLeft'
    const inward = pane === 'desk' ? 'ArrowLeft' : 'ArrowRight'
    const next = { [outward]: measured() + keyStep, [inward]: measured() - keyStep, Home: least, End: most, Enter: null }[event.key]
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    keep(next)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (from === null) return
    const moved = (event.clientX - from.x) / pixel()
    show(from.width + (pane === 'desk' ? moved : -moved))
  }
  const end = () => {
    if (from === null) return
    setFrom(null)
    keep(measured())
  }

  return (
    <div
      ref={edge}
      className="pane-edge"
      data-pane={pane}
      role="separator"
      aria-orientation="vertical"
      aria-label={labels[pane]}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={chosen ?? (pane === 'desk' ? 296 : 352)}
      tabIndex={0}
      data-dragged={from !== null || undefined}
      onKeyDown={onKeyDown}
      onDoubleClick={() => keep(null)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom({ x: event.clientX, width: measured() })
      }}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}

/** Screen pixels for one pixel at the usual text size. */
function pixel(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}
