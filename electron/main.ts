import path from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, safeStorage, shell } from 'electron'
import { openLog } from './diagnostics/log.ts'
import { distFolder, type FirstWindow } from './first-window.ts'
import { followWindows } from './follow-windows.ts'
import { takeDroppedPictures } from './ipc/caption-handlers.ts'
import { answeringWith, notify } from './ipc/dispatch.ts'
import { handlersOf } from './ipc/handlers.ts'
import { storyAskedFor } from './menu/system-recents.ts'
import { openRooms, type Rooms } from './rooms.ts'
import { selfCheck } from './self-check.ts'

// Wiring only: each line names a room, none does a room's work.

/** Opens the rooms and ties them to the first window, which is being read meanwhile. */
export async function start(first: FirstWindow): Promise<void> {
  const userFolder = app.getPath('userData')
  const log = openLog(path.join(userFolder, 'logs'))
  process.on('uncaughtException', (fault) => log.recordFault('uncaught', fault))
  process.on('unhandledRejection', (fault) => log.recordFault('unhandled', fault))
  // Closed again before there was anything in it: nobody waits for the rooms.
  if (first.window.isDestroyed()) return app.quit()

  const rooms = openRooms({ userFolder, distFolder, log, keyStore: safeStorage, openExternal: (url) => shell.openExternal(url), saveDialog: askWhereToSave, chooseFolder: askForFolder })
  const { windows, draftsChanged } = followWindows(distFolder, first.window, rooms)
  rooms.onChange((name, notice) => {
    if (name === 'drafts.changed') draftsChanged()
    BrowserWindow.getAllWindows().forEach((window) => notify(window.webContents, name, notice))
  })
  takeDroppedPictures(rooms.captions)
  nativeTheme.themeSource = rooms.settings.preferences().appearance
  const window = windows.restore()
  const asked = storyAskedFor(process.argv)
  if (asked !== null) windows.bring(asked)
  closeRoomsAtQuit(rooms)
  first.lend({ refused: (what) => log.record('refused', { what }), pictures: rooms.pictures, answering: answeringWith(handlersOf(rooms, windows), log) })
  log.record('started', { electron: process.versions.electron, packaged: app.isPackaged })
  if (process.argv.includes('--self-check')) return leaveWith(await selfCheck(rooms.drafts, window), rooms)
  await rooms.publishing.start()
}

function closeRoomsAtQuit(rooms: Rooms): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void rooms.close().finally(() => {
      closed = true
      app.quit()
    })
  })
}

async function leaveWith(code: number, rooms: Rooms): Promise<void> {
  await rooms.close()
  app.exit(code)
}

async function askForFolder(): Promise<string | null> {
  const options: Electron.OpenDialogOptions = { title: 'Choose a folder', properties: ['openDirectory', 'createDirectory'] }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePaths } = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return canceled ? null : (filePaths[0] ?? null)
}

async function askWhereToSave({ name }: { readonly name: string }): Promise<string | null> {
  const options: Electron.SaveDialogOptions = { title: 'Export', defaultPath: name, properties: ['showOverwriteConfirmation', 'createDirectory'] }
  const window = BrowserWindow.getFocusedWindow()
  const chosen = window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options)
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}
