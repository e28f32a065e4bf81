import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Finding } from '../../shared/style/finding.ts'
import type { FindingGroup } from './group-findings.ts'

interface FindingGroupsProps {
  /** In reading order. */
  readonly groups: readonly FindingGroup[]
  /** The finding whose waiver is being written; its group stays drawn wherever the list is scrolled to. */
  readonly waiving: string | null
  readonly children: (finding: Finding) => ReactNode
}

/** Heights before a group has been drawn once, in CSS pixels. */
const headingHeight = 42
const rowHeight = 84

/** Groups drawn before and after those in view: a story of ordinary length is drawn whole. */
const beyond = 10

/**
 * The findings part by part. A long story has hundreds of them, each with its buttons: only those near the window of
 * the panel are drawn, and the one that has the focus or is being waived.
 */
export function FindingGroups({ groups, waiving, children }: FindingGroupsProps) {
  const list = useRef<HTMLDivElement>(null)
  const above = useHeightAbove(list)
  const [focused, setFocused] = useState<string | null>(null)
  const held = groups.flatMap(({ key, findings }, index) => (key === focused || findings.some(({ id }) => id === waiving) ? [index] : []))
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: groups.length,
    getScrollElement: () => scrollerOf(list.current),
    getItemKey: (index) => groups[index]?.key ?? index,
    estimateSize: (index) => headingHeight + rowHeight * (groups[index]?.findings.length ?? 0),
    scrollMargin: above,
    overscan: beyond,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), ...held])].toSorted((one, other) => one - other),
    measureElement: observedHeight,
  })
  return (
    <div ref={list} className="finding-groups" style={{ height: virtual.getTotalSize() }} onBlur={() => setFocused(null)}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const group = groups[index]
        if (group === undefined) return null
        return (
          <section
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="finding-group"
            aria-label={group.title}
            style={{ transform: `translateY(${start - above}px)` }}
            onFocus={() => setFocused(group.key)}
          >
            <h3>
              <span>{group.title}</span>
              {group.opening !== '' && <span className="finding-group-opening">{group.opening}</span>}
            </h3>
            <ul>{group.findings.map(children)}</ul>
          </section>
        )
      })}
    </div>
  )
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('.tab-panel') ?? null
}

/** How far down its scroller the list begins, in CSS pixels: waivers and notices stand before it. */
function useHeightAbove(list: { readonly current: HTMLElement | null }): number {
  const [above, setAbove] = useState(0)
  useEffect(() => {
    const scroller = scrollerOf(list.current)
    const panel = list.current?.parentElement
    if (scroller === null || panel === null || panel === undefined) return
    // Told after layout, where asking for a place costs nothing; whatever moves the list changes the panel's height.
    const observer = new ResizeObserver(() => {
      const here = list.current
      if (here !== null) setAbove(Math.round(here.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop))
    })
    observer.observe(panel)
    return () => observer.disconnect()
  }, [list])
  return above
}

/** The height that the browser tells after its own layout; asked for earlier, it would lay out the page a second time. */
function observedHeight(element: HTMLElement, entry: ResizeObserverEntry | undefined, virtual: Virtualizer<HTMLElement, HTMLElement>): number {
  const [box] = entry?.borderBoxSize ?? []
  if (box !== undefined) return Math.round(box.blockSize)
  const index = virtual.indexFromElement(element)
  return virtual.itemSizeCache.get(virtual.options.getItemKey(index)) ?? virtual.options.estimateSize(index)
}
