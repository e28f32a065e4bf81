import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { useStore } from '../app/store.ts'
import { showCaptionDialog } from './caption-dialogs.ts'
import { moveFrom } from './grid-moves.ts'
import { clearMarks, extendTo, markAll, meant, takeInHand, toggleMark } from './selection.ts'
import { select, sheet, turnView, wantRows } from './sheet.ts'
import { SheetCell } from './SheetCell.tsx'
import { useFastScroll } from './use-fast-scroll.ts'
import { gap, useGridShape, type CellSize } from './use-grid-shape.ts'

interface ContactSheetProps {
  readonly size: CellSize
  readonly onOpenForm: () => void
  readonly onNextWithoutCaption: () => void
  readonly onRemove: () => void
}

/** The grid of pictures. Only lines in view are drawn; every cell has its size before its picture comes. */
export function ContactSheet({ size, onOpenForm, onNextWithoutCaption, onRemove }: ContactSheetProps) {
  const { order, rows, selection, turns } = useStore(sheet)
  const scroller = useRef<HTMLDivElement>(null)
  const shape = useGridShape(scroller, size)
  const { columns, height, pictureHeight, width, viewHeight } = shape
  const isFast = useFastScroll(scroller)
  const lines = Math.ceil(order.length / columns)
  const place = selection.inHand === null ? -1 : order.indexOf(selection.inHand)
  const lineInHand = place < 0 ? -1 : Math.floor(place / columns)

  // The line in hand is always there, so that the focus has somewhere to be.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return lineInHand < 0 || lineInHand >= range.count || shown.includes(lineInHand) ? shown : [...shown, lineInHand].toSorted((one, other) => one - other)
    },
    [lineInHand],
  )
  const virtual = useVirtualizer({ count: lines, getScrollElement: () => scroller.current, estimateSize: () => height + gap, overscan: 3, paddingStart: gap, rangeExtractor, useFlushSync: false })
  useEffect(() => virtual.measure(), [virtual, height])

  const first = (virtual.range?.startIndex ?? 0) * columns
  const last = Math.min(order.length - 1, ((virtual.range?.endIndex ?? 0) + 4) * columns)
  useEffect(() => wantRows(first, Math.max(first, last)), [first, last, order])

  const wantsFocus = useRef(false)
  const shownInHand = useRef<string | null>(null)
  useEffect(() => {
    if (shownInHand.current === selection.inHand || lineInHand < 0 || selection.inHand === null) return
    // Pictures that come in before the one in hand do not take the sheet along: only another picture in hand does.
    shownInHand.current = selection.inHand
    virtual.scrollToIndex(lineInHand, { align: 'auto' })
    if (!wantsFocus.current) return
    wantsFocus.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-hash="${selection.inHand}"]`)?.focus({ preventScroll: true })
  }, [virtual, lineInHand, selection.inHand])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing || selection.inHand === null || place < 0) return
    const primary = event.ctrlKey || event.metaKey
    const inHand = selection.inHand
    const to = moveFrom(place, event, { count: order.length, columns, linesInView: Math.floor(viewHeight / (height + gap)) })
    if (to !== null) {
      event.preventDefault()
      const hash = order[to]
      if (hash === undefined) return
      wantsFocus.current = hash !== inHand
      return select((now) => (event.shiftKey ? extendTo(now, hash, order) : takeInHand(now, hash)))
    }
    const act = primary ? { a: () => select(markAll) }[event.key.toLowerCase()] : keys(event.key, event.shiftKey, inHand)
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  const keys = (key: string, shift: boolean, inHand: string): (() => void) | undefined => {
    switch (key) {
      case ' ':
        return () => select((now) => (shift ? extendTo(now, inHand, order) : toggleMark(now, inHand)))
      case 'Enter':
        return onOpenForm
      case 'Delete':
        return onRemove
      case 'Escape':
        // With nothing marked it leads back to the story.
        return selection.marked.size === 0 ? undefined : () => select(clearMarks)
    }
    switch (key.toLowerCase()) {
      case 'z':
        return () => showCaptionDialog({ kind: 'viewer', hash: inHand })
      case 'r':
        return () => turnView(inHand)
      case 'n':
        return () => {
          wantsFocus.current = true
          onNextWithoutCaption()
        }
      case 'b':
        return () => showCaptionDialog({ kind: 'batch', hashes: meant(selection, order) })
      default:
        return undefined
    }
  }
  const hashOf = (event: MouseEvent) => (event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-hash]')?.dataset['hash'] ?? null) : null)
  const onClick = (event: MouseEvent) => {
    const hash = hashOf(event)
    if (hash === null) return
    const ticked = event.target instanceof Element && event.target.closest('.sheet-tick') !== null
    wantsFocus.current = hash !== selection.inHand
    select((now) => (event.shiftKey ? extendTo(now, hash, order) : ticked || event.ctrlKey || event.metaKey ? toggleMark(now, hash) : takeInHand(now, hash)))
  }

  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      aria-label="Contact sheet"
      aria-multiselectable
      aria-rowcount={lines}
      aria-colcount={columns}
      style={{ '--cell-width': `${width}px`, '--picture-height': `${pictureHeight}px`, '--cell-height': `${height}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        const hash = hashOf(event)
        if (hash !== null) showCaptionDialog({ kind: 'viewer', hash })
      }}
    >
      <div className="sheet-run" role="presentation" style={{ height: virtual.getTotalSize() + gap }}>
        {virtual.getVirtualItems().map(({ index: line, start }) => (
          <div key={line} className="sheet-line" role="row" aria-rowindex={line + 1} style={{ transform: `translateY(${start}px)` }}>
            {order.slice(line * columns, (line + 1) * columns).map((hash, column) => (
              <SheetCell key={hash} hash={hash} row={rows.get(hash)} column={column} isInHand={hash === selection.inHand} isMarked={selection.marked.has(hash)} turns={turns.get(hash) ?? 0} waits={isFast} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
