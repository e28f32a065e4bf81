import { dialog, ipcMain, type BrowserWindow } from 'electron'
import { flushedChannel } from '../../shared/ipc/channels.ts'
import { notify } from '../ipc/dispatch.ts'
import { isOwnSender } from '../security/sender.ts'

/** How long a window may take to save before the person is asked (ms). */
const flushLimit = 8_000
let flushToken = 0

/**
 * A window closes only after it has said that everything it held is saved, or the person says so.
 *
 * @param mayHoldWords false for a window that is still starting: it holds nothing, and could not answer if it were asked to save
 * @param onStay called where the window was to close, could not save, and the person went back to it
 */
export function closeAfterSaving(window: BrowserWindow, mayHoldWords: () => boolean, onStay: () => void): void {
  let saved = false
  window.on('close', (event) => {
    if (saved || !mayHoldWords()) return
    event.preventDefault()
    void flush(window).then(async (done) => {
      if (window.isDestroyed()) return
      saved = done || (await personGivesUp(window))
      if (saved) window.close()
      else onStay()
    })
  })
  // A dead renderer holds nothing any more: what it had is in the database, at most a second old.
  window.webContents.on('render-process-gone', () => {
    saved = true
  })
}

/** Asks the window to save everything now; false where it could not, or did not answer in time. */
export function flush(window: BrowserWindow): Promise<boolean> {
  flushToken += 1
  const token = flushToken
  return new Promise((resolve) => {
    const finish = (done: boolean) => {
      clearTimeout(timer)
      ipcMain.off(flushedChannel, listener)
      resolve(done)
    }
    const listener = (event: Electron.IpcMainEvent, answered: unknown, saved: unknown) => {
      if (isOwnSender(event) && event.sender === window.webContents && answered === token) finish(saved === true)
    }
    const timer = setTimeout(() => finish(false), flushLimit)
    ipcMain.on(flushedChannel, listener)
    notify(window.webContents, 'app.flush', { token })
  })
}

async function personGivesUp(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Your last changes are not saved yet.',
    detail: 'The disk may be full, or the folder of the drafts may be locked. Go back to see what is wrong, or close and lose what was written since the last save.',
    buttons: ['Go back', 'Close all the same'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
