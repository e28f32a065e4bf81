import { ask, askOrTell, listen } from '../app/bridge.ts'
import { confirm } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { closeDrawer } from '../app/panes.ts'
import { closeStory, flushStory, forgetOpenStory, openDraft, openStory } from '../app/open-story.ts'
import { createDraftPages } from './draft-pages.ts'

/** The desk of this window. */
export const draftPages = createDraftPages((request) => ask('drafts.list', request))

/** Saves come each second while someone types; the list follows a little behind, once for many. */
const refreshPause = 250

export function followDrafts(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  listen('drafts.changed', () => {
    timer ??= setTimeout(() => {
      timer = undefined
      void draftPages.refresh()
    }, refreshPause)
  })
}

export async function newStory(): Promise<void> {
  const made = await askOrTell('drafts.create', {})
  if (made === undefined || !(await openDraft(made.id))) return
  closeDrawer()
  void draftPages.refresh()
  focusHeadline()
}

/** Puts a fresh guided example on the desk and opens it; those of before stay as they are. */
export async function showExample(): Promise<void> {
  const made = await askOrTell('drafts.create-example', {})
  if (made === undefined || !(await openDraft(made.id))) return
  closeDrawer()
  void draftPages.refresh()
}

export async function duplicateStory(id: string): Promise<void> {
  if (openStory.get()?.story.id === id && !(await flushStory())) return
  const made = await askOrTell('drafts.duplicate', { id })
  if (made === undefined) return
  await openDraft(made.id)
  void draftPages.refresh()
}

/** Puts a story in the bin, with the way back. */
export async function binStory(id: string, title: string): Promise<void> {
  const wasOpen = openStory.get()?.story.id === id
  if (wasOpen && !(await closeStory())) return
  if ((await askOrTell('drafts.bin', { id })) === undefined) return
  void draftPages.refresh()
  showToast(`“${title}” is in the bin.`, () => void undoBin(id, wasOpen))
}

async function undoBin(id: string, reopen: boolean): Promise<void> {
  if ((await askOrTell('drafts.restore', { id })) === undefined) return
  void draftPages.refresh()
  if (reopen) await openDraft(id)
}

export async function restoreStory(id: string, title: string): Promise<void> {
  if ((await askOrTell('drafts.restore', { id })) === undefined) return
  void draftPages.refresh()
  showToast(`“${title}” is back on the desk.`)
}

export function deleteForGood(id: string, title: string): void {
  confirm({
    title: 'Delete for good?',
    message: `“${title}” is deleted with all its versions. It cannot be brought back.`,
    action: 'Delete for good',
    onConfirm: () => void deleteNow(id),
  })
}

async function deleteNow(id: string): Promise<void> {
  if (openStory.get()?.story.id === id) forgetOpenStory()
  await askOrTell('drafts.delete-for-good', { id })
  void draftPages.refresh()
}

function focusHeadline(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-place="head:headline"]')?.focus())
}
