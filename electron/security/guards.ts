import type { App, Session, WebContents } from 'electron'
import { isAppAddress } from './app-origin.ts'
import { allowedPermissions } from './permissions.ts'

/** Called with the kind of what was refused; never with the address, which may hold story text. */
export type Refused = (what: 'navigation' | 'window' | 'webview' | 'permission' | 'download') => void

/** Puts one guard on every window there will ever be: no leaving the app, no new windows, no webviews. */
export function guardContents(app: App, openLink: (address: string) => void, refused: Refused): void {
  app.on('web-contents-created', (_event, contents) => guardOne(contents, openLink, refused))
}

function guardOne(contents: WebContents, openLink: (address: string) => void, refused: Refused): void {
  const stay = (event: { preventDefault(): void; url: string }) => {
    if (isAppAddress(event.url)) return
    event.preventDefault()
    refused('navigation')
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    refused('webview')
  })
  contents.setWindowOpenHandler(({ url }) => {
    refused('window')
    openLink(url)
    return { action: 'deny' }
  })
}

/** Denies every permission that is not in the table, and every download. */
export function guardSession(session: Session, refused: Refused): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    const allowed = isAppAddress(contents.getURL()) && allowedPermissions.has(permission)
    if (!allowed) refused('permission')
    answer(allowed)
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => isAppAddress(`${origin}/`) && allowedPermissions.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
    refused('download')
  })
}
