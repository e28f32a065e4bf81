import type { Conflict, OpenDraft } from '../../shared/ipc/drafts.ts'
import type { Failure } from '../../shared/result.ts'
import type { Story, StoryStatus } from '../../shared/story/story.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import { createAutosave, type Autosave, type SaveKind, type SaveState } from './autosave.ts'
import { ask, askOrTell, listen } from './bridge.ts'
import { serializePending } from './editor-access.ts'
import { dismissBanner, showBanner, tellFailure } from './notices.ts'
import { createStore } from './store.ts'

/** The story on the screen, as far as the window knows it. */
export interface OpenStory {
  readonly story: Story
  /** The last version that is on the disk; the base of the next save. */
  readonly version: string
  readonly status: StoryStatus
  readonly waivers: readonly Waiver[]
  readonly conflicts: readonly Conflict[]
  readonly save: SaveState
  /** Grows with each loading, so that the editor starts anew when another text takes the place of this one. */
  readonly loading: number
}

export const openStory = createStore<OpenStory | null>(null)

const unsavedBanner = 'unsaved-story-stays'

let autosave: Autosave | null = null
let loadings = 0

const change = (id: string, part: (open: OpenStory) => Partial<OpenStory>) =>
  openStory.update((open) => (open === null || open.story.id !== id ? open : { ...open, ...part(open) }))

/** Opens a draft; the one that is open is saved first and stays open where that fails. False where it could not be opened. */
export async function openDraft(id: string): Promise<boolean> {
  if (openStory.get()?.story.id === id) return true
  const result = await ask('drafts.open', { id })
  if (!result.ok) {
    tellUnopened(id, result.failure)
    return false
  }
  // Settled last, so that not a word typed meanwhile in the other story is left behind.
  if (!(await settleOpenStory())) return false
  showDraft(result.value)
  return true
}

/** A draft that cannot be read as it was last stored may have an earlier version that can: the way to it goes with the message. */
function tellUnopened(id: string, failure: Failure): void {
  const version = 'lastReadable' in failure && typeof failure.lastReadable === 'string' ? failure.lastReadable : null
  if (version === null) return tellFailure(failure)
  const restore = async () => {
    if (!(await settleOpenStory())) return
    const draft = await askOrTell('drafts.restore-version', { id, version })
    if (draft !== undefined) showDraft(draft)
  }
  showBanner({ tone: 'error', message: failure.message, advice: '', action: { label: 'Restore the newest version that can be read', onPress: () => void restore() } })
}

/** Puts a draft on the screen as main gave it. */
export function showDraft(draft: OpenDraft): void {
  autosave?.stop()
  loadings += 1
  const { story, version, status, waivers, conflicts } = draft
  openStory.set({ story, version, status, waivers, conflicts, save: { kind: 'saved', at: null }, loading: loadings })
  autosave = autosaveOf(story.id)
}

/** Closes the story on the screen, saved. False where it could not be saved and so stays. */
export async function closeStory(): Promise<boolean> {
  if (!(await settleOpenStory())) return false
  forgetOpenStory()
  return true
}

/** Takes the story off the screen without a save: for a draft that has been deleted. */
export function forgetOpenStory(): void {
  autosave?.stop()
  autosave = null
  openStory.set(null)
}

/**
 * Every change of the story on the screen goes through here and is saved within a second.
 *
 * @param loading where given, the loading the change was made in: a change that comes after its text has left the screen is not for this one
 */
export function changeStory(next: (story: Story) => Story, loading?: number): void {
  const open = openStory.get()
  if (open === null || (loading !== undefined && loading !== open.loading)) return
  const story = next(open.story)
  if (story === open.story) return
  openStory.set({ ...open, story })
  autosave?.changed()
}

export function changeWaivers(storyId: string, next: (waivers: readonly Waiver[]) => readonly Waiver[]): void {
  change(storyId, ({ waivers }) => ({ waivers: next(waivers) }))
}

/** Saves all there is. True when the disk holds it, to the last letter typed while it was being saved. */
export async function flushStory(kind: SaveKind = 'autosave'): Promise<boolean> {
  serializePending()
  if (kind === 'save' && autosave !== null && !(await autosave.flush('save'))) return false
  for (;;) {
    serializePending()
    if (autosave === null || !autosave.isUnsaved()) return true
    if (!(await autosave.flush())) return false
  }
}

/** The version that holds all there is on the screen; null where it could not be saved. */
export async function savedVersion(): Promise<{ readonly id: string; readonly version: string } | null> {
  if (!(await flushStory())) return null
  const open = openStory.get()
  return open === null ? null : { id: open.story.id, version: open.version }
}

export async function setStatus(status: StoryStatus): Promise<void> {
  const open = openStory.get()
  if (open === null || open.status === status || !(await flushStory())) return
  const answer = await askOrTell('drafts.set-status', { id: open.story.id, status })
  if (answer !== undefined) await refreshOpenStory(open.story.id, { status })
}

/**
 * Looks again at what main holds of the open story, after main itself has changed it (a status, a publication).
 * The text on the screen is never replaced by this: a version that differs from it stays for the next save to find.
 */
export async function refreshOpenStory(id: string, known: Partial<OpenStory> = {}): Promise<void> {
  change(id, () => known)
  const before = openStory.get()
  if (before === null || before.story.id !== id || !(await flushStory())) return
  const result = await ask('drafts.open', { id })
  if (!result.ok) return tellFailure(result.failure)
  const { story, version, status, waivers, conflicts } = result.value
  change(id, (open) => ({ status, waivers, conflicts, version: sameText(open.story, story) ? version : open.version }))
}

function sameText(one: Story, other: Story): boolean {
  return JSON.stringify([one.head, one.body, one.pictures]) === JSON.stringify([other.head, other.body, other.pictures])
}

async function settleOpenStory(): Promise<boolean> {
  if (openStory.get() === null || (await flushStory())) return true
  showBanner({ id: unsavedBanner, tone: 'warning', message: 'This story is not saved yet, so it stays on the screen.', advice: 'It is saved by itself as soon as the disk takes it; then you can open another.' })
  return false
}

function autosaveOf(id: string): Autosave {
  return createAutosave({
    send: async (kind) => {
      const open = openStory.get()
      if (open === null || open.story.id !== id) throw new Error('A story was saved that is not on the screen.')
      return ask('drafts.save', { base: open.version, story: open.story, kind })
    },
    onSaved: ({ version, conflict }) => change(id, ({ conflicts }) => ({ version, conflicts: conflict === null ? conflicts : [...conflicts.filter((other) => other.id !== conflict.id), conflict] })),
    onState: (save) => {
      if (save.kind === 'saved') dismissBanner(unsavedBanner)
      change(id, () => ({ save }))
    },
    now: () => Date.now(),
  })
}

/** Follows what main does to the open story on its own. */
export function followOpenStory(): void {
  listen('outbox.changed', ({ storyId }) => {
    if (openStory.get()?.story.id === storyId) void refreshOpenStory(storyId)
  })
}
