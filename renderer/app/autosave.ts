import type { Failure, Result } from '../../shared/result.ts'

/** Pauses in milliseconds. A change waits at most `longest` before it is on its way to the disk. */
export const pauses = { quiet: 300, longest: 700, firstRetry: 1_000, longestRetry: 15_000 } as const

export type SaveKind = 'autosave' | 'save'

export type SaveState =
  | { readonly kind: 'saved'; /** Milliseconds since 1970; null while nothing has been changed yet. */ readonly at: number | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** The text is kept in the window and tried again. */
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Autosave {
  /** Something has changed and wants saving. */
  changed(): void
  /** True while something is not on the disk. */
  isUnsaved(): boolean
  /** Saves now whatever is not saved; true when all of it is. `save` keeps a version also where nothing has changed. */
  flush(kind?: SaveKind): Promise<boolean>
  isSaving(): boolean
  /** Resolves when no save is on its way any more. */
  settled(): Promise<void>
  /** Ends the timers. What is not saved then is lost, so flush first. */
  stop(): void
}

interface AutosaveParts<Answer> {
  /** Sends the text as it stands at that moment, on the base that the last answer gave. */
  readonly send: (kind: SaveKind) => Promise<Result<Answer>>
  readonly onSaved: (answer: Answer) => void
  readonly onState: (state: SaveState) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** One save at a time, each on the version the last one made; a failed one is tried again until it goes through. */
export function createAutosave<Answer>({ send, onSaved, onState, now }: AutosaveParts<Answer>): Autosave {
  let revision = 0
  let savedRevision = 0
  let unsavedSince: number | null = null
  let failures = 0
  let inFlight: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const schedule = (delay: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void attempt('autosave'), delay)
  }

  const scheduleQuiet = () => {
    const waited = now() - (unsavedSince ?? now())
    schedule(Math.max(0, Math.min(pauses.quiet, pauses.longest - waited)))
  }

  const attempt = (kind: SaveKind): Promise<boolean> => {
    // A change during a save is picked up when its answer is there.
    inFlight ??= sendOnce(kind).finally(() => (inFlight = null))
    return inFlight
  }

  const sendOnce = async (kind: SaveKind): Promise<boolean> => {
    clearTimeout(timer)
    const sent = revision
    unsavedSince = null
    onState({ kind: 'saving' })
    const result = await send(kind)
    if (!result.ok) {
      failures += 1
      unsavedSince ??= now()
      onState({ kind: 'failed', failure: result.failure })
      schedule(Math.min(pauses.firstRetry * 2 ** (failures - 1), pauses.longestRetry))
      return false
    }
    failures = 0
    savedRevision = sent
    onSaved(result.value)
    if (revision === sent) onState({ kind: 'saved', at: now() })
    else {
      onState({ kind: 'unsaved' })
      scheduleQuiet()
    }
    return true
  }

  return {
    changed() {
      revision += 1
      unsavedSince ??= now()
      if (inFlight !== null) return
      // While saving fails, the pause between tries rules; the banner stays as it is.
      if (failures > 0) return
      onState({ kind: 'unsaved' })
      scheduleQuiet()
    },
    isUnsaved: () => savedRevision !== revision,
    async flush(kind = 'autosave') {
      if (inFlight !== null) await inFlight
      if (kind === 'save' && !(await attempt('save'))) return false
      while (savedRevision !== revision) if (!(await attempt('autosave'))) return false
      return true
    },
    isSaving: () => inFlight !== null,
    async settled() {
      while (inFlight !== null) await inFlight
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
