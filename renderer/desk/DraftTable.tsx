import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { openDraft, openStory } from '../app/open-story.ts'
import { closeDrawer } from '../app/panes.ts'
import { useStorePart } from '../app/store.ts'
import { useNow } from '../ui/time.ts'
import { DraftItem, titleOf } from './DraftItem.tsx'
import { rowAt, type DraftListing } from './draft-pages.ts'
import { binStory, deleteForGood, draftPages, restoreStory } from './drafts.ts'

const rowHeight = 58
const rowHeightWithSnippet = 94

/** The rows of the desk: only those in view are drawn. */
export function DraftTable({ listing, total }: { readonly listing: DraftListing; readonly total: number }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const openId = useStorePart(openStory, (open) => open?.story.id ?? null)
  const now = useNow()
  const height = listing.search.trim() === '' ? rowHeight : rowHeightWithSnippet
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12 })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0

  useEffect(() => virtual.measure(), [virtual, height])
  useEffect(() => draftPages.want(first, last), [first, last, listing])
  useEffect(() => virtual.scrollToOffset(0), [virtual, listing.search, listing.bin])

  const reached = Math.min(active, Math.max(0, total - 1))
  // The row that the focus goes to; it may have to be fetched first.
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    if (row === null || row === undefined) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index))
    // Until the row is there, the list holds the focus and answers the keys.
    scroller.current?.focus({ preventScroll: true })
    wanted.current = next
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = event.target instanceof HTMLElement && (event.target.dataset['row'] !== undefined || event.target === scroller.current)
    if (!onRow || event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1)
    const moves: Readonly<Record<string, number>> = { ArrowDown: reached + 1, ArrowUp: reached - 1, PageDown: reached + page, PageUp: reached - page, Home: 0, End: total - 1 }
    const move = moves[event.key]
    if (move !== undefined) {
      event.preventDefault()
      focusRow(move)
      return
    }
    const row = rowAt(listing, reached)
    if (row === undefined) return
    if (event.key === 'Delete') {
      event.preventDefault()
      if (listing.bin) deleteForGood(row.id, titleOf(row))
      else void binStory(row.id, titleOf(row)).then(() => focusRow(reached))
    } else if (event.key === 'Enter' && listing.bin) {
      event.preventDefault()
      void restoreStory(row.id, titleOf(row))
    }
  }

  return (
    <div ref={scroller} className="drafts" tabIndex={-1} onKeyDown={onKeyDown}>
      <ul className="drafts-run" aria-label={listing.bin ? 'Stories in the bin' : 'Stories on the desk'} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const row = rowAt(listing, index)
          return (
            <li key={row?.id ?? `row-${index}`} className="drafts-row" aria-setsize={total} aria-posinset={index + 1} style={{ height: size, transform: `translateY(${start}px)` }}>
              {row === undefined ? (
                <span className="draft-waiting" />
              ) : (
                <DraftItem
                  row={row}
                  index={index}
                  now={now}
                  isOpen={row.id === openId}
                  isActive={index === reached}
                  onFocus={() => setActive(index)}
                  onOpen={() => {
                    // A story in the bin is put back before it is worked on.
                    if (!listing.bin) void openDraft(row.id).then((opened) => opened && closeDrawer())
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
