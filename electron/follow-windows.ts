import { app, Menu, type BrowserWindow } from 'electron'
import type { StoryId } from '../shared/story/identifier.ts'
import type { EditStep } from '../shared/ipc/contract.ts'
import type { CommandId } from '../shared/commands/commands.ts'
import type { DraftName } from './drafts/draft-store.ts'
import { notify } from './ipc/dispatch.ts'
import { buildMenu, followStory } from './menu/menu.ts'
import { keepRecentStories } from './menu/recent-stories.ts'
import { showInSystem, storyAskedFor } from './menu/system-recents.ts'
import { followDeliveries } from './notifications/delivery-notices.ts'
import { showNotice } from './notifications/show-notice.ts'
import type { Rooms } from './rooms.ts'
import { openWindows, type Windows } from './windows/windows.ts'

/** Opens the room of the windows, and ties to it what stands around them: the menus, the stories opened last, the system's notices. */
export function followWindows(distFolder: string, first: BrowserWindow, rooms: Rooms): { readonly windows: Windows; readonly draftsChanged: () => void } {
  const { settings } = rooms
  const named = (ids: readonly StoryId[]) => namedOnDesk(rooms, ids)
  const recent = keepRecentStories({ kept: settings.recent(), keep: (ids) => settings.rememberRecent(ids), named, onChange: (list) => drawMenus(list) })
  const windows = openWindows({
    distFolder,
    first,
    settings,
    isOnDesk: (story) => named([story]).length > 0,
    onShown: (story) => {
      if (story !== null) recent.note(story)
      greyMenu()
    },
  })
  let menu: Menu | null = null
  const greyMenu = () => {
    const window = windows.current()
    if (menu !== null) followStory(menu, window !== undefined && windows.shown.of(window.webContents) !== null)
  }
  const drawMenus = (list: readonly DraftName[]) => {
    menu = buildMenu({ run: (command) => runCommand(windows, command), step: (step) => takeStep(windows, step), platform: process.platform, recent: list, openRecent: (id) => windows.bring(id) })
    Menu.setApplicationMenu(menu)
    greyMenu()
    showInSystem(list, (id) => windows.bring(id))
  }
  drawMenus(recent.list())

  const tell = followDeliveries({ isOn: () => settings.preferences().notifications, isWatched: (story) => windows.isWatched(story), show: (notice) => showNotice(notice, (story) => windows.bring(story)) })
  rooms.publishing.onChange(tell)
  app.on('second-instance', (_event, words) => {
    const story = storyAskedFor(words)
    if (story !== null && named([story]).length > 0) windows.bring(story)
    else windows.forward()
  })
  app.on('activate', () => windows.forward())
  app.on('before-quit', () => windows.leaving())
  app.on('will-quit', () => recent.stop())
  // On a Mac an app stays when its last window is closed.
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit())
  return { windows, draftsChanged: () => recent.refresh() }
}

function takeStep(windows: Windows, step: EditStep): void {
  const window = windows.current()
  if (window !== undefined) notify(window.webContents, 'edit.step', { step })
}

/** A menu's command goes to the window in hand; on a Mac there may be none left. */
function runCommand(windows: Windows, command: CommandId): void {
  const window = windows.current()
  if (window !== undefined) notify(window.webContents, 'command.run', { command })
  else if (command === 'new-window') windows.open(null)
  else windows.restore()
}

/** Drafts that cannot be read count as being there: the window says what is wrong with them. */
function namedOnDesk({ drafts }: Rooms, ids: readonly StoryId[]): DraftName[] {
  const named = drafts.named(ids)
  return named.ok ? named.value : ids.map((id) => ({ id, title: '' }))
}
