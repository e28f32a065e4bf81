import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { createAutosave, type SaveState } from '../app/autosave.ts'
import { ask } from '../app/bridge.ts'
import { showToast } from '../app/notices.ts'
import { createStore, type Store } from '../app/store.ts'
import type { Place } from './place.ts'
import { sameHouse } from './same-style.ts'
import { changed, redone, startHistory, undone, type WorkingHistory } from './working-history.ts'

/** A stylebook that is being worked on: what was typed, every step of it, and whether the disk has it. */
export interface Bench {
  readonly id: string
  readonly history: Store<WorkingHistory>
  readonly save: Store<SaveState>
  /** `field` names what is typed in, so that a burst of typing is one step; without it the change is a step of its own. */
  change(next: (house: HouseStylebook) => HouseStylebook, place: Place, field?: string): void
  /** The way to take back the step just made; once more has been done since, it says so and leaves that alone. */
  undoLater(): () => void
  /** Takes back the last step and says where it was made; null where there is none. */
  undo(): Place | null
  redo(): Place | null
  /** True when the disk holds all of it. */
  flush(): Promise<boolean>
  /** Main's own copy, after it has changed there: an edition taken back, the file that is followed read anew. */
  take(row: HouseRow): void
}

const benches = new Map<string, Bench>()

/** The bench of a stylebook; the same one for as long as the window is open. */
export function benchOf(row: HouseRow): Bench {
  const known = benches.get(row.id)
  if (known !== undefined) return known
  const bench = createBench(row)
  benches.set(row.id, bench)
  return bench
}

/** Saves what was typed in any stylebook; true when the disk holds all of it. */
export async function flushStylebooks(): Promise<boolean> {
  const saved = await Promise.all([...benches.values()].map((bench) => bench.flush()))
  return saved.every(Boolean)
}

function createBench(row: HouseRow): Bench {
  const history = createStore<WorkingHistory>(startHistory(row.working))
  const save = createStore<SaveState>({ kind: 'saved', at: null })
  /** What main holds, as far as this window knows. */
  let known = row.working
  let sent = row.working

  const autosave = createAutosave<object>({
    send: () => {
      sent = history.get().now
      return ask('stylebooks.keep-working', { id: row.id, working: sent })
    },
    onSaved: () => (known = sent),
    onState: (state) => save.set(state),
    now: () => Date.now(),
  })

  const move = (step: typeof undone): Place | null => {
    const { history: next, place } = step(history.get())
    if (place === null) return null
    history.set(next)
    autosave.changed()
    return place
  }

  return {
    id: row.id,
    history,
    save,
    change(next, place, field = '') {
      const before = history.get()
      const after = changed(before, next(before.now), { place, field, at: Date.now() })
      if (after === before) return
      history.set(after)
      autosave.changed()
    },
    undoLater() {
      const made = history.get().now
      return () => {
        if (history.get().now === made) move(undone)
        else showToast('More has been changed since then. Undo takes it back step by step.')
      }
    },
    undo: () => move(undone),
    redo: () => move(redone),
    flush: () => autosave.flush(),
    take({ working }) {
      // What is typed here and not yet kept is newer than anything main can tell; what main said before is no news.
      if (autosave.isUnsaved() || sameHouse(working, known)) return
      known = working
      if (sameHouse(working, history.get().now)) return
      history.set(changed(history.get(), working, { place: { section: 'terms', rule: null }, field: '', at: Date.now() }))
    },
  }
}
