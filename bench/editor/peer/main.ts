import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain } from 'electron'

// The peer: an Electron app with one window and nothing else. `--page=empty` shows two words, `--page=plain` a bare
// Lexical editor, which asks for its text as any app would: over IPC, from a file.

const page = process.argv.includes('--page=plain') ? 'plain' : 'empty'

ipcMain.handle('text', (_event, name: unknown) => readFile(join(__dirname, name === 'long' ? 'long.json' : 'short.json'), 'utf8'))

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { preload: join(__dirname, 'preload.js'), sandbox: true, contextIsolation: true, spellcheck: false } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(__dirname, `${page}.html`))
})
app.on('window-all-closed', () => app.quit())
