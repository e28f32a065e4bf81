import { memo, useEffect, useRef, useState } from 'react'
import { placeKey } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { editor } from '../app/editor-access.ts'
import type { NotedStretch } from '../editor/notes/note-paint.ts'
import { overviewMarks, type Marked, type OverviewMark } from './overview-marks.ts'
import './overview.css'

interface MarginOverviewProps {
  readonly findings: readonly Finding[]
  readonly notes: readonly NotedStretch[]
  /** Ids of the finding and the note in hand; null for none. */
  readonly active: string | null
  readonly noteInHand: string | null
  readonly onFinding: (finding: Finding) => void
  readonly onNote: (note: NotedStretch) => void
}

/** The margin is drawn anew once the copy has stood still for so long, milliseconds. */
const rest = 200

/**
 * A narrow strip beside the copy with a mark wherever something is found or noted, told apart by form as well as by
 * colour. It is for the pointer and the eye: by keyboard the same places are reached with next finding and next note,
 * and for the ear they are listed in the panels, so it is hidden there. The page is measured only at rest, after it has been drawn.
 */
export const MarginOverview = memo(function MarginOverview({ findings, notes, active, noteInHand, onFinding, onNote }: MarginOverviewProps) {
  const strip = useRef<HTMLDivElement>(null)
  const [marks, setMarks] = useState<readonly OverviewMark[]>([])

  useEffect(() => {
    const margin = strip.current
    const scroller = margin?.parentElement?.querySelector<HTMLElement>('.story-scroll')
    const page = scroller?.firstElementChild
    if (margin == null || scroller == null || page == null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle: number | undefined
    const measure = () => {
      const next = overviewMarks([...markedFindings(findings, scroller), ...markedNotes(notes)], scroller.scrollHeight, margin.clientHeight)
      setMarks((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const measureAtRest = () => {
      clearTimeout(timer)
      if (idle !== undefined) cancelIdleCallback(idle)
      timer = setTimeout(() => {
        idle = requestIdleCallback(measure, { timeout: 1_000 })
      }, rest)
    }
    measureAtRest()
    const observer = new ResizeObserver(measureAtRest)
    observer.observe(page)
    observer.observe(margin)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      if (idle !== undefined) cancelIdleCallback(idle)
    }
  }, [findings, notes])

  const go = (mark: OverviewMark) => {
    const finding = findings.find(({ id }) => id === mark.id)
    const note = notes.find(({ id }) => id === mark.id)
    if (mark.look === 'note' && note !== undefined) onNote(note)
    else if (finding !== undefined) onFinding(finding)
  }
  return (
    <div ref={strip} className="overview" aria-hidden="true">
      {marks.map((mark) => (
        <div
          key={`${mark.look === 'note' ? 'note' : 'finding'} ${mark.top}`}
          className="overview-mark"
          data-look={mark.look}
          data-active={mark.ids.some((id) => id === active || id === noteInHand) || undefined}
          style={{ top: mark.top }}
          title={mark.words}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => go(mark)}
        />
      ))}
    </div>
  )
})

/** A picture that does not stand in the copy has no height there. */
function markedFindings(findings: readonly Finding[], scroller: HTMLElement): Marked[] {
  const inBody = findings.flatMap((finding) => (finding.place.part === 'body' ? [{ finding, stretch: { block: finding.place.block, start: finding.start, end: finding.end } }] : []))
  const depths = editor()?.depths(inBody.map(({ stretch }) => stretch)) ?? []
  const frame = scroller.getBoundingClientRect()
  const inFields = findings.flatMap((finding): Marked[] => {
    if (finding.place.part === 'body') return []
    const field = scroller.querySelector(`[data-place="${CSS.escape(placeKey(finding.place))}"]`)
    return field === null ? [] : [markOf(finding, field.getBoundingClientRect().top - frame.top + scroller.scrollTop)]
  })
  return [...inFields, ...inBody.flatMap(({ finding }, index) => depthMark(finding, depths[index]))]
}

function depthMark(finding: Finding, depth: number | null | undefined): Marked[] {
  return depth == null ? [] : [markOf(finding, depth)]
}

function markOf({ id, severity, message }: Finding, depth: number): Marked {
  return { id, look: severity, words: message, depth }
}

function markedNotes(notes: readonly NotedStretch[]): Marked[] {
  const depths = editor()?.depths(notes) ?? []
  return notes.flatMap(({ id, words }, index): Marked[] => {
    const depth = depths[index]
    return depth == null ? [] : [{ id, look: 'note', words: `Note on “${words}”`, depth }]
  })
}
