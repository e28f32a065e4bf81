import type { CaptionChanges, CaptionProperty } from '../../../shared/captions/caption-data.ts'
import type { Carrier } from '../../../shared/captions/conflicts.ts'
import { withChanges } from '../../../shared/captions/caption-data.ts'
import { captionProperties } from '../../../shared/captions/caption-properties.ts'
import type { OpenCaption } from '../../../shared/ipc/captions.ts'
import { success, type Result } from '../../../shared/result.ts'
import { createAutosave, type SaveState } from '../../app/autosave.ts'
import { ask, listen } from '../../app/bridge.ts'
import { showToast, tellFailure } from '../../app/notices.ts'
import { createStore, type Store } from '../../app/store.ts'
import { changedCaption, changesBetween, redoneCaption, startCaptionHistory, undoneCaption, type CaptionHistory } from './caption-history.ts'

/** One picture's caption being written: what was typed, every step of it, and whether the disk has it. */
export interface CaptionBench {
  readonly hash: string
  /** As main has it. */
  readonly open: Store<OpenCaption>
  readonly history: Store<CaptionHistory>
  readonly save: Store<SaveState>
  /** `whole` makes a step of its own of it. */
  change(property: CaptionProperty, changes: CaptionChanges, whole?: boolean): void
  /** Takes back the last step and says in which property; null where there is none. */
  undo(): CaptionProperty | null
  redo(): CaptionProperty | null
  /** Which of the file's copies counts; null keeps what stands in the form. */
  choose(property: CaptionProperty, carrier: Carrier | null): Promise<void>
  /** True when the disk holds all of it. */
  flush(): Promise<boolean>
}

const benches = new Map<string, CaptionBench>()
/** Benches of pictures that are not in hand any more, beyond those still being saved. */
const mostKept = 50

/** Opens the caption of a picture; what was typed in this window, with its steps, is there again. */
export async function openCaptionBench(hash: string): Promise<Result<CaptionBench>> {
  const known = benches.get(hash)
  if (known !== undefined) {
    // Which stories use it may have changed, which no revision tells.
    void readAnew(known)
    return success(known)
  }
  const read = await ask('captions.read', { hash })
  if (!read.ok) return read
  const bench = benches.get(hash) ?? createBench(read.value)
  benches.set(hash, bench)
  for (const [key, old] of benches) {
    if (benches.size <= mostKept) break
    if (old !== bench && old.save.get().kind === 'saved') benches.delete(key)
  }
  return success(bench)
}

/** Saves what was typed in any caption; true when the disk holds all of it. */
export async function flushCaptions(): Promise<boolean> {
  return (await Promise.all([...benches.values()].map((bench) => bench.flush()))).every(Boolean)
}

/** Takes up what a batch, a choice or another window has changed. Gives the function that stops. */
export function followCaptions(): () => void {
  return listen('captions.changed', ({ hashes }) => {
    for (const bench of benches.values()) if (hashes === null || hashes.includes(bench.hash)) void readAnew(bench)
  })
}

async function readAnew(bench: CaptionBench): Promise<void> {
  const before = bench.open.get()
  const read = await ask('captions.read', { hash: bench.hash })
  // Gone from the sheet, or already taken: its own failure is told where the picture is opened.
  if (!read.ok || bench.open.get() !== before) return
  if (read.value.revision === before.revision) return bench.open.set({ ...before, row: read.value.row, stories: read.value.stories })
  takeUp(bench.open, bench.history, read.value)
}

/** Lays what was typed and not yet saved over what main has now. */
function takeUp(open: Store<OpenCaption>, history: Store<CaptionHistory>, latest: OpenCaption): void {
  const typed = changesBetween(open.get().caption, history.get().now)
  const next = withChanges(latest.caption, typed)
  open.set(latest)
  const [property] = Object.keys(changesBetween(history.get().now, next)).filter((name): name is CaptionProperty => name in captionProperties)
  if (property !== undefined) history.update((before) => changedCaption(before, property, changesBetween(before.now, next), Date.now(), true))
}

function createBench(first: OpenCaption): CaptionBench {
  const { hash } = first.row
  const open = createStore(first)
  const history = createStore(startCaptionHistory(first.caption))
  const save = createStore<SaveState>({ kind: 'saved', at: null })

  const send = async (): Promise<Result<OpenCaption>> => {
    const base = open.get()
    const changes = changesBetween(base.caption, history.get().now)
    if (Object.keys(changes).length === 0) return success(base)
    const saved = await ask('captions.save', { hash, revision: base.revision, changes })
    if (saved.ok || saved.failure.code !== 'caption-changed') return saved
    // Somebody else was quicker: what was typed here goes over theirs, and the person is told where they met.
    const latest = await ask('captions.read', { hash })
    if (!latest.ok) return latest
    const met = Object.keys(changes).filter((name): name is CaptionProperty => name in captionProperties && Object.hasOwn(changesBetween(base.caption, latest.value.caption), name))
    takeUp(open, history, latest.value)
    if (met.length > 0) showToast(`This caption was changed elsewhere too. What you typed stands in ${met.map((name) => captionProperties[name].label).join(', ')}; undo gives the other back.`)
    return ask('captions.save', { hash, revision: latest.value.revision, changes })
  }

  const autosave = createAutosave<OpenCaption>({
    send,
    onSaved: (answer) => open.set(answer),
    onState: (state) => {
      if (state.kind === 'failed' && save.get().kind !== 'failed') tellFailure(state.failure)
      save.set(state)
    },
    now: () => Date.now(),
  })

  const move = (step: typeof undoneCaption): CaptionProperty | null => {
    const moved = step(history.get())
    if (moved === null) return null
    history.set(moved.history)
    autosave.changed()
    return moved.property
  }

  return {
    hash,
    open,
    history,
    save,
    change(property, changes, whole = false) {
      const before = history.get()
      const after = changedCaption(before, property, changes, Date.now(), whole)
      if (after === before) return
      history.set(after)
      autosave.changed()
    },
    undo: () => move(undoneCaption),
    redo: () => move(redoneCaption),
    async choose(property, carrier) {
      if (!(await autosave.flush())) return
      const chosen = await ask('captions.choose', { hash, property, carrier })
      if (chosen.ok) takeUp(open, history, chosen.value)
      else tellFailure(chosen.failure)
    },
    flush: () => autosave.flush(),
  }
}
