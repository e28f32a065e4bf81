import { pathToFileURL } from 'node:url'
import { app } from 'electron'

// Starts an app's own main file and says when its window has an editor that takes keys, painted. The bench names the
// file and the moment of the start; nothing of the app is changed.

const file = process.argv.find((word) => word.startsWith('--bench-main='))?.slice('--bench-main='.length) ?? ''
const started = Number(process.argv.find((word) => word.startsWith('--bench-started='))?.slice('--bench-started='.length))

const probe = `new Promise((resolve) => {
  const look = () => {
    const text = document.querySelector('[contenteditable=true]')
    if (text === null || text.textContent.trim() === '') return requestAnimationFrame(look)
    const channel = new MessageChannel()
    channel.port1.onmessage = () => resolve({ at: Date.now(), page: performance.timeOrigin, script: performance.now() })
    channel.port2.postMessage(null)
  }
  look()
})`

const said: Record<string, number> = { main: Date.now() - started }
void app.whenReady().then(() => (said['ready'] = Date.now() - started))
app.on('browser-window-created', () => (said['window'] = Date.now() - started))
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    void contents.executeJavaScript(probe).then((seen: { readonly at: number; readonly page: number }) => {
      said['page'] = seen.page - started
      said['typeable'] = seen.at - started
      process.stdout.write(`bench-start ${JSON.stringify(said)}\n`)
    })
  })
})

await import(pathToFileURL(file).href)
