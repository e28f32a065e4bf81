import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, nativeTheme, session, shell, type BrowserWindow } from 'electron'
import { takeRequests, type Answering } from './ipc/requests.ts'
import { externalAddress } from './security/external-links.ts'
import { guardContents, guardSession, type Refused } from './security/guards.ts'
import { firstLook } from './settings/first-look.ts'
import { serveApp, type PictureSources } from './windows/app-protocol.ts'
import { openMainWindow } from './windows/main-window.ts'

// Read at every start before anything else of the main process: nothing large may be imported here.

/** dist/electron, where the preload and the workers lie. */
export const distFolder = path.dirname(fileURLToPath(import.meta.url))

/** What the rooms lend to the first window once they are open. */
interface Lent {
  readonly refused: Refused
  readonly pictures: PictureSources
  readonly answering: Answering
}

export interface FirstWindow {
  readonly window: BrowserWindow
  /** The page has what it begins with: what holds up the main process after that holds up no page. */
  readonly served: Promise<void>
  /** Lets everything go on that has waited for the rooms. Called once. */
  lend(rooms: Lent): void
}

/**
 * Puts the guards in place and opens the first window, before the rooms are even read from the disk: its page is read
 * meanwhile, and what it asks is answered once they are open.
 */
export function openFirstWindow(): FirstWindow {
  let lend: (rooms: Lent) => void = () => undefined
  const rooms = new Promise<Lent>((resolve) => {
    lend = resolve
  })
  const refused: Refused = (what) => void rooms.then((opened) => opened.refused(what))
  guardContents(app, openLink, refused)
  guardSession(session.defaultSession, refused)
  takeRequests(rooms.then(({ answering }) => answering))
  const { appearance, state } = firstLook(app.getPath('userData'))
  nativeTheme.themeSource = appearance
  const served = serveApp(
    session.defaultSession,
    path.join(distFolder, '..', 'renderer'),
    rooms.then(({ pictures }) => pictures),
  )
  return { window: openMainWindow(distFolder, state), served, lend }
}

function openLink(address: string): void {
  const allowed = externalAddress(address)
  if (allowed.ok) void shell.openExternal(allowed.value)
}
