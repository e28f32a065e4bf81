import { askOrTell } from '../app/bridge.ts'
import { showToast } from '../app/notices.ts'
import { flushStory, openStory, showDraft } from '../app/open-story.ts'
import { clockTime } from '../ui/time.ts'

/** Makes an older version the story. What stood on the screen stays among the versions, one Undo away. */
export async function restoreVersion(version: string, at: string): Promise<boolean> {
  const open = openStory.get()
  if (open === null || !(await flushStory('save'))) return false
  const { id } = open.story
  const before = openStory.get()?.version
  const draft = await askOrTell('drafts.restore-version', { id, version })
  if (draft === undefined) return false
  showDraft(draft)
  const undo = before === undefined ? null : () => void undoRestore(id, before)
  showToast(`The version of ${clockTime(Date.parse(at))} is back. The text before it is kept as a version.`, undo)
  return true
}

async function undoRestore(id: string, version: string): Promise<void> {
  if (openStory.get()?.story.id !== id || !(await flushStory())) return
  const draft = await askOrTell('drafts.restore-version', { id, version })
  if (draft !== undefined) showDraft(draft)
}
