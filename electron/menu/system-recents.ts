import { app, Menu } from 'electron'
import type { DraftName } from '../drafts/draft-store.ts'
import { identifierSchema, type StoryId } from '../../shared/story/identifier.ts'
import { recentLabel } from './recent-label.ts'

const flag = '--story='

/** The story that a command line asks for, as a jump list gives it; null where it asks for none. */
export function storyAskedFor(words: readonly string[]): StoryId | null {
  const word = words.find((candidate) => candidate.startsWith(flag))
  return identifierSchema.safeParse(word?.slice(flag.length)).data ?? null
}

/**
 * Shows the stories opened last where the system has a place for it: the dock's menu on a Mac, the jump list on
 * Windows. Drafts are no files, so the system's list of recent documents has no use for them.
 */
export function showInSystem(recent: readonly DraftName[], open: (id: StoryId) => void): void {
  if (process.platform === 'darwin') app.dock?.setMenu(Menu.buildFromTemplate(recent.map((draft) => ({ label: recentLabel(draft), click: () => open(draft.id) }))))
  if (process.platform !== 'win32') return
  const own = app.isPackaged ? '' : `"${app.getAppPath()}" `
  const items = recent.map((draft): Electron.JumpListItem => ({ type: 'task', title: recentLabel(draft), program: process.execPath, args: `${own}${flag}${draft.id}`, iconPath: process.execPath, iconIndex: 0 }))
  app.setJumpList(items.length === 0 ? null : [{ type: 'custom', name: 'Recent stories', items }])
}
