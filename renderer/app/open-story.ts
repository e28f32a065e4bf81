import type { Conflict, OpenDraft } from '../../shared/ipc/drafts.ts'
import { takeKept } from '../../shared/notes/merge-notes.ts'
import type { Note } from '../../shared/notes/note.ts'
import type { Submission } from '../../shared/ipc/roles.ts'
import type { Failure } from '../../shared/result.ts'
import type { Story, StoryStatus } from '../../shared/story/story.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import { carryStoryNotes } from '../notes/carry-story-notes.ts'
import { createAutosave, type Autosave, type SaveKind, type SaveState } from './autosave.ts'
import { mergeStories } from '../../shared/merge/merge-stories.ts'
import { ask, askOrTell, listen } from './bridge.ts'
import { editor, serializePending } from './editor-access.ts'
import { dismissBanner, showBanner, showToast, tellFailure } from './notices.ts'
import { createStore } from './store.ts'

/** The story on the screen, as far as the window knows it. */
export interface OpenStory {
  readonly story: Story
  /** The last version that is on the disk; the base of the next save. */
  readonly version: string
  /** The text of that version: what another window has changed is merged with what was changed here since. */
  readonly base: Story
  readonly status: StoryStatus
  /** Who handed it to the subs, and when; null while it was not. */
  readonly submission: Submission | null
  readonly waivers: readonly Waiver[]
  readonly conflicts: readonly Conflict[]
  /** Notes for the sub, each anchored in `story` as it stands; also what is left of those that were taken out. */
  readonly notes: readonly Note[]
  /** The name that what this person writes carries. */
  readonly author: string
  readonly save: SaveState
  /** Grows with each loading, so that the editor starts anew when another text takes the place of this one. */
  readonly loading: number
}

export const openStory = createStore<OpenStory | null>(null)

const unsavedBanner = 'unsaved-story-stays'

let autosave: Autosave | null = null
let loadings = 0
/** The newest of what another window did to a story, until it is taken in. */
let waiting: OpenDraft | null = null
let isTakingIn = false

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
  if (!(await settleOpenStory())) {
    tellShown()
    return false
  }
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
  // Another window may have gone on since main gave it.
  const { story, version, status, submission, waivers, conflicts, notes, author } = waiting !== null && waiting.story.id === draft.story.id && waiting.version > draft.version ? waiting : draft
  waiting = null
  openStory.set({ story, version, base: story, status, submission, waivers, conflicts, notes, author, save: { kind: 'saved', at: null }, loading: loadings })
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
  openStory.set({ ...open, story, notes: carryStoryNotes(open.notes, open.story, story) })
  autosave?.changed()
}

/** Changes of the notes are saved as changes of the words are: within a second, with the same version. */
export function changeNotes(storyId: string, next: (notes: readonly Note[]) => readonly Note[]): void {
  const open = openStory.get()
  if (open === null || open.story.id !== storyId) return
  openStory.set({ ...open, notes: next(open.notes) })
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
  const { story, version, status, submission, waivers, conflicts, notes, author } = result.value
  change(id, (open) => ({ status, submission, waivers, conflicts, author, notes: takeKept(open.notes, notes), ...(sameText(open.story, story) && { version, base: open.story }) }))
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
  let sent: Story | null = null
  return createAutosave({
    send: async (kind) => {
      const open = openStory.get()
      if (open === null || open.story.id !== id) throw new Error('A story was saved that is not on the screen.')
      sent = open.story
      return ask('drafts.save', { base: open.version, story: open.story, notes: [...open.notes], kind })
    },
    onSaved: ({ version, conflict, newer, notes: kept }) => {
      change(id, ({ conflicts, base, notes }) => ({
        version,
        base: sent ?? base,
        notes: kept === null ? notes : takeKept(notes, kept),
        conflicts: conflict === null ? conflicts : [...conflicts.filter((other) => other.id !== conflict.id), conflict],
      }))
      if (newer !== null) void takeIn(newer)
    },
    onState: (save) => {
      if (save.kind === 'saved') dismissBanner(unsavedBanner)
      change(id, () => ({ save }))
    },
    now: () => Date.now(),
  })
}

/**
 * Takes in what another window has done to the story on the screen: status and waivers as they are now, its words
 * merged with what was written here since the last save. Waits while a save is on its way, whose answer says from
 * which text this window goes on, and while a word is being composed.
 */
async function takeIn(draft: OpenDraft): Promise<void> {
  const { id } = draft.story
  change(id, () => ({ status: draft.status, submission: draft.submission, waivers: draft.waivers, conflicts: draft.conflicts }))
  if (waiting === null || waiting.story.id !== id || waiting.version < draft.version) waiting = draft
  if (isTakingIn || openStory.get()?.story.id !== id) return
  isTakingIn = true
  do {
    await autosave?.settled()
    await editor()?.composed()
  } while (autosave?.isSaving() === true)
  isTakingIn = false
  const open = openStory.get()
  const newest = takeWaiting()
  if (newest === null || open === null || open.story.id !== newest.story.id || newest.version <= open.version) return
  serializePending()
  const now = openStory.get() ?? open
  const story = mergeStories(now.base, now.story, newest.story)
  // Each window's notes stand on its own words: all go to where these stand in both.
  const notes = takeKept(carryStoryNotes(now.notes, now.story, story), carryStoryNotes(newest.notes, newest.story, story))
  openStory.set({ ...now, story, notes, version: newest.version, base: newest.story })
  editor()?.takeIn(story.body)
}

/** By now another story may be on the screen, and what waited for this one gone. */
function takeWaiting(): OpenDraft | null {
  const draft = waiting
  waiting = null
  return draft
}

/** Says which story stands on the screen, so that main can keep the other windows in step and bring this one back. */
function tellShown(): void {
  void ask('windows.shows', { story: openStory.get()?.story.id ?? null })
}

/** Follows what main and the other windows do to the open story. */
export function followOpenStory(): void {
  let shown: string | null = null
  openStory.subscribe(() => {
    const id = openStory.get()?.story.id ?? null
    if (id === shown) return
    shown = id
    tellShown()
  })
  // What was typed here is on its way before another window can be typed in.
  window.addEventListener('blur', () => void flushStory())
  listen('drafts.moved', (draft) => void takeIn(draft))
  listen('drafts.gone', ({ id }) => void giveUp(id))
  listen('story.show', ({ id }) => void openDraft(id))
  listen('outbox.changed', ({ storyId }) => {
    if (openStory.get()?.story.id === storyId) void refreshOpenStory(storyId)
  })
}

/** The story was put into the bin in another window: what was written here goes with it, and it leaves the screen. */
async function giveUp(id: string): Promise<void> {
  const open = openStory.get()
  if (open === null || open.story.id !== id || !(await flushStory())) return
  if (openStory.get()?.story.id !== id) return
  forgetOpenStory()
  showToast(`“${open.story.head.headline.trim() || 'Untitled story'}” was moved to the bin in another window.`)
}

/** Opens a story in a window of its own; what was written here goes to the disk first, so that both begin with the same words. */
export async function openInWindow(id: string | null): Promise<void> {
  if (openStory.get()?.story.id === id) await flushStory()
  await askOrTell('windows.open', { story: id })
}
