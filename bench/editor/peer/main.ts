import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

// The peer: an Electron app with one window and nothing else. `--page=empty` shows two words, `--page=plain` a bare
// Lexical editor, which fetches its text from a file by a scheme of the app's own.

const isPlain = process.argv.includes('--page=plain')
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8' }

protocol.registerSchemesAsPrivileged([{ scheme: 'peer', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])

void app.whenReady().then(() => {
  protocol.handle('peer', async ({ url }) => {
    const name = basename(new URL(url).pathname)
    return new Response(await readFile(join(__dirname, name)), { headers: { 'content-type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain' } })
  })
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false } })
  window.once('ready-to-show', () => window.show())
  if (isPlain) void window.loadURL('peer://app/plain.html')
  else void window.loadFile(join(__dirname, 'empty.html'))
})
app.on('window-all-closed', () => app.quit())
