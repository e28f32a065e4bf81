import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, nativeTheme, safeStorage, session, shell } from 'electron'
import { openLog } from './diagnostics/log.ts'
import { openRooms, type Rooms } from './rooms.ts'
import { takeDroppedPictures } from './ipc/caption-handlers.ts'
import { answerRequests, notify } from './ipc/dispatch.ts'
import { handlersOf } from './ipc/handlers.ts'
import { followWindows } from './follow-windows.ts'
import { storyAskedFor } from './menu/system-recents.ts'
import { externalAddress } from './security/external-links.ts'
import { guardContents, guardSession, type Refused } from './security/guards.ts'
import { selfCheck } from './self-check.ts'
import { serveApp } from './windows/app-protocol.ts'

// Wiring only: each line names a room, none does a room's work.

const distFolder = path.dirname(fileURLToPath(import.meta.url))
const rendererFolder = path.join(distFolder, '..', 'renderer')

void app.whenReady().then(start)

async function start(): Promise<void> {
  const userFolder = app.getPath('userData')
  const log = openLog(path.join(userFolder, 'logs'))
  process.on('uncaughtException', (fault) => log.recordFault('uncaught', fault))
  process.on('unhandledRejection', (fault) => log.recordFault('unhandled', fault))
  const refused: Refused = (what) => log.record('refused', { what })
  const openLink = (address: string) => {
    const allowed = externalAddress(address)
    if (allowed.ok) void shell.openExternal(allowed.value)
  }
  guardContents(app, openLink, refused)
  guardSession(session.defaultSession, refused)

  const rooms = openRooms({ userFolder, distFolder, log, keyStore: safeStorage, openExternal: (url) => shell.openExternal(url), saveDialog: askWhereToSave, chooseFolder: askForFolder })
  serveApp(session.defaultSession, rendererFolder, rooms.pictures)
  const { windows, draftsChanged } = followWindows(distFolder, rooms)
  rooms.onChange((name, notice) => {
    if (name === 'drafts.changed') draftsChanged()
    BrowserWindow.getAllWindows().forEach((window) => notify(window.webContents, name, notice))
  })
  answerRequests(handlersOf(rooms, windows), log)
  takeDroppedPictures(rooms.captions)
  nativeTheme.themeSource = rooms.settings.preferences().appearance
  const window = windows.restore()
  const asked = storyAskedFor(process.argv)
  if (asked !== null) windows.bring(asked)
  closeRoomsAtQuit(rooms)
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
