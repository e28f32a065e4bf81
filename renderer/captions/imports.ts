import type { CaptionImport } from '../../shared/ipc/captions.ts'
import type { NoticeOf } from '../../shared/ipc/contract.ts'
import { ask, askOrTell, listen } from '../app/bridge.ts'
import { tellFailure } from '../app/notices.ts'
import { createStore } from '../app/store.ts'

export type FirstLook = NoticeOf<'captions.arriving'>['pictures'][number]

/** An import as the screen shows it. */
export interface ShownImport extends CaptionImport {
  /** The file in hand. */
  readonly name: string
  /** First looks at what is on its way, in the order of the files. */
  readonly looks: readonly FirstLook[]
  /** Files dealt with before the first look. */
  readonly doneBefore: number
}

/** Imports under way or stopped, and those that ended while the screen was open. */
export const imports = createStore<readonly ShownImport[]>([])

/** First looks at pictures that are not on the sheet yet. */
export function onTheirWay(shown: readonly ShownImport[]): FirstLook[] {
  return shown.filter(({ state }) => state === 'running').flatMap(({ looks, done, doneBefore }) => looks.slice(Math.max(0, done - doneBefore)))
}

function take(next: CaptionImport & { readonly name?: string }): void {
  imports.update((shown) => {
    const known = shown.find(({ id }) => id === next.id)
    const looks = next.state === 'running' ? (known?.looks ?? []) : []
    const entry: ShownImport = { name: '', doneBefore: next.done, ...known, ...next, looks }
    return known === undefined ? [...shown, entry] : shown.map((other) => (other.id === next.id ? entry : other))
  })
}

/** Follows imports, those that a quit has left among them; gives the function that stops it. */
export function followImports(): () => void {
  void ask('captions.imports', {}).then((answer) => {
    if (!answer.ok) return tellFailure(answer.failure)
    for (const known of answer.value) if (known.state !== 'done') take(known)
  })
  const stops = [
    listen('captions.importing', take),
    listen('captions.arriving', ({ import: id, pictures }) => imports.update((shown) => shown.map((known) => (known.id === id ? { ...known, looks: [...known.looks, ...pictures] } : known)))),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

export async function addFrom(from: 'files' | 'folder'): Promise<void> {
  const started = await askOrTell('captions.add-by-dialog', { from })
  if (started !== undefined && started !== null) take(started.import)
}

/** Takes what a person dropped: files and folders. */
export async function takeDropped(files: readonly File[]): Promise<void> {
  const started = await window.copydesk?.takeDropped(files)
  if (started === undefined) return
  if (!started.ok) return tellFailure(started.failure)
  if (started.value === null) return tellFailure({ code: 'nothing-dropped', message: 'Nothing of what was dropped is a file on this machine; nothing was added.', advice: 'Save the pictures first, then drop the files or their folder here.' })
  take(started.value.import)
}

export const cancelImport = (id: string): void => void askOrTell('captions.cancel-import', { id })

export async function resumeImport(id: string): Promise<void> {
  const resumed = await askOrTell('captions.resume-import', { id })
  if (resumed !== undefined) take(resumed)
}

/** Takes an import off the list; what it brought in stays. */
export async function forgetImport({ id, state }: CaptionImport): Promise<void> {
  if (state !== 'done' && (await askOrTell('captions.forget-import', { id })) === undefined) return
  imports.update((shown) => shown.filter((known) => known.id !== id))
}
