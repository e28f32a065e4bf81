import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { bounds } from '../../shared/house-stylebook/house-stylebook.ts'
import { showToast } from '../app/notices.ts'
import { figure } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { sameData } from './same-style.ts'
import { pastedRows, type Row, type TableForm } from './table-rows.ts'

export interface Column {
  readonly name: string
  readonly placeholder?: string
  readonly fixed?: boolean
}

interface EntryTableProps<Data> {
  readonly label: string
  readonly columns: readonly Column[]
  readonly form: TableForm<Data>
  readonly data: Data
  /** `field` names the cell, so that typing in it is one step. */
  readonly onChange: (data: Data, field: string) => void
  /** What is wrong with a line, by where its data stand. */
  readonly problemAt: (list: string, index: number) => string | undefined
  /** Lines without these words are not shown. */
  readonly filter?: string
  readonly disabled?: boolean
  /** `page`: as high as there is room; `form`: as high as its lines, up to a dozen. */
  readonly height?: 'page' | 'form'
}

const rowHeight = 36

/**
 * A table to write in: the last line is always empty and waits for the next entry, Enter goes on to the next line,
 * arrows go up and down, and lines copied from a spreadsheet come in as lines. Only lines in view are drawn.
 */
export function EntryTable<Data>({ label, columns, form, data, onChange, problemAt, filter = '', disabled = false, height = 'form' }: EntryTableProps<Data>) {
  const [rows, setRows] = useState<readonly Row[]>(() => form.read(data, []))
  const [known, setKnown] = useState(data)
  if (known !== data) {
    setKnown(data)
    const mine = form.write(rows)
    if (!sameData(mine, data)) setRows(form.read(data, rows))
  }
  const change = (next: readonly Row[], field: string) => {
    const kept = next.slice(0, bounds.entries)
    if (next.length > kept.length) showToast(`${figure(bounds.entries)} lines are the most; ${figure(next.length - kept.length)} were left out.`)
    setRows(kept)
    const written = form.write(kept)
    setKnown(written)
    if (!sameData(written, data)) onChange(written, field)
  }

  const sought = filter.trim().toLowerCase()
  // The empty line at the end is one more than there are; a search looks only at what is there.
  const shown = [...rows.keys()].filter((index) => sought === '' || (rows[index] ?? []).some((cell) => cell.toLowerCase().includes(sought)))
  if (sought === '' && !disabled) shown.push(rows.length)
  const paths = form.paths(rows)

  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12 })
  const wanted = useRef<{ readonly row: number; readonly column: number } | null>(null)
  useEffect(() => {
    const cell = wanted.current
    if (cell === null) return
    const field = scroller.current?.querySelector<HTMLInputElement>(`[data-cell="${cell.row}-${cell.column}"]`)
    if (field === null || field === undefined) return
    wanted.current = null
    field.focus()
    field.select()
  })
  const focus = (row: number, column: number) => {
    const at = shown.indexOf(row)
    if (at < 0) return
    wanted.current = { row, column }
    virtual.scrollToIndex(at)
    const field = scroller.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)
    field?.focus()
    field?.select()
    if (field !== null && field !== undefined) wanted.current = null
  }
  const type = (row: number, column: number, words: string) => {
    const next = rows.length === row ? [...rows, columns.map(() => '')] : [...rows]
    next[row] = columns.map((_, index) => (index === column ? words : (next[row]?.[index] ?? '')))
    change(next, `${label} ${row} ${column}`)
  }
  const remove = (row: number) => {
    change(rows.filter((_, index) => index !== row), '')
    wanted.current = { row: Math.min(row, rows.length - 1), column: 0 }
  }
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const pasted = pastedRows(event.clipboardData.getData('text/plain'))
    if (pasted === null || pasted.length === 0) return
    event.preventDefault()
    const lines = pasted.map((cells) => columns.map((_, index) => (cells[index - column] ?? '').slice(0, bounds.text)))
    const isFree = (rows[row] ?? []).every((cell) => cell.trim() === '')
    change([...rows.slice(0, isFree ? row : row + 1), ...lines, ...rows.slice(row + 1)], '')
    wanted.current = { row: (isFree ? row : row + 1) + lines.length, column: 0 }
    if (lines.length > 1) showToast(`${figure(lines.length)} lines were added.`)
  }
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.nativeEvent.isComposing) return
    const at = shown.indexOf(row)
    const move: Readonly<Record<string, readonly [number, number] | undefined>> = { Enter: [at + 1, 0], ArrowDown: [at + 1, column], ArrowUp: [at - 1, column] }
    const to = move[event.key]
    if (to === undefined || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    // In an empty last line there is nothing to go on from.
    const target = shown[to[0]]
    if (target !== undefined) focus(target, to[1])
  }

  return (
    <div className="entries" role="table" aria-label={label} aria-rowcount={rows.length + 1} data-height={height} data-columns={columns.length}>
      <div className="entries-head" role="rowgroup">
        <div className="entries-row" role="row">
          {columns.map(({ name }) => (
            <span key={name} role="columnheader" className="label">
              {name}
            </span>
          ))}
          <span role="columnheader">
            <span className="visually-hidden">Delete</span>
          </span>
        </div>
      </div>
      <div ref={scroller} className="entries-scroll" role="presentation">
        <div role="rowgroup" className="entries-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index: at, start }) => {
            const row = shown[at] ?? 0
            const cells = rows[row] ?? []
            const path = paths[row] ?? null
            const problem = path === null ? undefined : problemAt(path[0], path[1])
            return (
              <div key={row} ref={virtual.measureElement} data-index={at} className="entries-line" style={{ transform: `translateY(${start}px)` }} role="row" aria-rowindex={row + 2}>
                <div className="entries-row" role="presentation">
                  {columns.map(({ name, placeholder, fixed = false }, column) => (
                    <span key={name} role="cell">
                      <input
                        data-cell={`${row}-${column}`}
                        data-fixed={fixed || undefined}
                        aria-label={row === rows.length ? `${name}, new line` : `${name}, line ${row + 1}`}
                        aria-invalid={problem !== undefined || undefined}
                        {...(row === rows.length && placeholder !== undefined && { placeholder })}
                        maxLength={bounds.text}
                        spellCheck={false}
                        disabled={disabled}
                        value={cells[column] ?? ''}
                        onChange={(event) => type(row, column, event.target.value)}
                        onPaste={(event) => paste(event, row, column)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                      />
                    </span>
                  ))}
                  <span role="cell">
                    {row < rows.length && !disabled && (
                      <button type="button" className="icon-button entries-delete" aria-label={`Delete line ${row + 1}`} title="Delete" onClick={() => remove(row)}>
                        <Icon name="close" />
                      </button>
                    )}
                  </span>
                </div>
                {problem !== undefined && <p className="field-problem entries-problem">{problem}</p>}
              </div>
            )
          })}
        </div>
      </div>
      {sought !== '' && shown.length === 0 && <p className="note entries-none">No line has “{filter.trim()}”.</p>}
    </div>
  )
}
