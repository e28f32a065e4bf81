import type { CaptionRow, SheetView } from '../../shared/ipc/captions.ts'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import type { Failure } from '../../shared/result.ts'
import { ask, listen } from '../app/bridge.ts'
import { createStore } from '../app/store.ts'
import { nothingInHand, onOrder, type Selection } from './selection.ts'

export type SheetEntry = AnswerOf<'captions.order'>[number]

/** The contact sheet as it is shown. */
export interface Sheet {
  readonly view: SheetView
  /** The whole sheet in its order; null until the first answer. */
  readonly entries: readonly SheetEntry[] | null
  /** The same, by hash alone. */
  readonly order: readonly string[]
  /** What is known of pictures that have been in view. */
  readonly rows: ReadonlyMap<string, CaptionRow>
  readonly selection: Selection
  /** Quarter turns of the view, clockwise; the file is never turned. */
  readonly turns: ReadonlyMap<string, number>
  readonly failure: Failure | null
}

/** Rows asked for at a time. */
const pageSize = 120
/** Changes that come thick, as during an import, are answered together after this many milliseconds. */
const changePause = 150

const nothing: readonly string[] = []

export const sheet = createStore<Sheet>({
  view: { filter: 'all', search: '', order: 'added' },
  entries: null,
  order: nothing,
  rows: new Map(),
  selection: nothingInHand,
  turns: new Map(),
  failure: null,
})

/** Places in view, by which rows are asked for. */
let inView = { first: 0, last: 0 }
/** Rows that are known but no longer true. */
let stale = new Set<string>()
const asked = new Set<number>()
/** Answers to an earlier question are dropped. */
let generation = 0

/** The pictures in view; what is not known of them is asked for. */
export function wantRows(first: number, last: number): void {
  inView = { first, last }
  const { order, rows } = sheet.get()
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
    const start = Math.max(first, page * pageSize)
    const end = Math.min(last + 1, (page + 1) * pageSize)
    if (!asked.has(page) && order.slice(start, end).some((hash) => !rows.has(hash) || stale.has(hash))) void loadPage(page)
  }
}

async function loadPage(page: number): Promise<void> {
  const of = generation
  asked.add(page)
  const answer = await ask('captions.list', { ...sheet.get().view, offset: page * pageSize, limit: pageSize })
  if (of !== generation) return
  asked.delete(page)
  if (!answer.ok) return sheet.update((now) => ({ ...now, failure: answer.failure }))
  const rows = new Map(sheet.get().rows)
  for (const row of answer.value.rows) {
    rows.set(row.hash, row)
    stale.delete(row.hash)
  }
  sheet.update((now) => ({ ...now, rows }))
}

/** Asks for the whole order anew; the selection follows its pictures. */
async function refresh(): Promise<void> {
  generation += 1
  asked.clear()
  const of = generation
  const answer = await ask('captions.order', sheet.get().view)
  if (of !== generation) return
  if (!answer.ok) return sheet.update((now) => ({ ...now, failure: answer.failure }))
  sheet.update((now) => {
    const order = answer.value.map(({ hash }) => hash)
    return { ...now, entries: answer.value, order, selection: onOrder(now.selection, now.order, order), failure: null }
  })
  wantRows(inView.first, inView.last)
}

/** Another filter, search or order. */
export function lookAt(part: Partial<SheetView>): void {
  sheet.update((now) => ({ ...now, view: { ...now.view, ...part } }))
  void refresh()
}

export function select(next: (selection: Selection, order: readonly string[]) => Selection): void {
  sheet.update((now) => {
    const selection = next(now.selection, now.order)
    return selection === now.selection ? now : { ...now, selection }
  })
}

/** Turns the view of a picture by a quarter, clockwise. */
export function turnView(hash: string): void {
  sheet.update((now) => ({ ...now, turns: new Map(now.turns).set(hash, ((now.turns.get(hash) ?? 0) + 1) % 4) }))
}

/** Reads the sheet and keeps it in step with main; gives the function that stops it. */
export function followSheet(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => (timer ??= setTimeout(() => {
    timer = undefined
    void refresh()
  }, changePause))
  const all = () => (stale = new Set(sheet.get().rows.keys()))
  const stops = [
    listen('captions.changed', ({ hashes }) => {
      if (hashes === null) all()
      else for (const hash of hashes) stale.add(hash)
      soon()
    }),
    // Which stories use a picture may have changed.
    listen('drafts.changed', () => {
      all()
      soon()
    }),
  ]
  all()
  void refresh()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
