import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Bridge } from '../shared/ipc/bridge.ts'
import { expect, test } from './fixtures/launch.ts'

// The Electron security checklist, held as tests on the running app.

declare const window: Window & { readonly copydesk: Bridge }

test('the window is sandboxed, isolated and without Node', async ({ app }) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false })
  const globals = await app.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis))
  expect(globals).toEqual([])
})

test('the renderer process really runs in the sandbox of the system', async ({ app }) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() === 0, 'Linux as an ordinary user only: elsewhere the sandbox has no status to read')
  const pid = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  // 2 is a seccomp filter, the second layer of Chromium's sandbox on Linux.
  expect(status).toMatch(/^Seccomp:\s+2$/m)
})

test('every answer of app:// carries the content security policy', async ({ app }) => {
  const policy = await app.page.evaluate(async () => (await fetch('app://copydesk/index.html')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(policy).not.toContain('unsafe-inline')
})

test('inline scripts, eval and remote pictures do not run or load', async ({ app }) => {
  app.allowFault(/Content Security Policy|violates/)
  const outcome = await app.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.smuggled = true'
    document.body.append(script)
    const image = new Image()
    const loaded = new Promise<boolean>((resolve) => {
      image.onload = () => resolve(true)
      image.onerror = () => resolve(false)
    })
    image.src = 'https://tracker.example/pixel.png'
    // In a task of its own: what a debugger evaluates directly is let through by Chromium.
    const evaluated = await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        try {
          Reflect.construct(Function, ['return true'])
          resolve(true)
        } catch {
          resolve(false)
        }
      })
    })
    return { smuggled: 'smuggled' in globalThis, loaded: await loaded, evaluated }
  })
  expect(outcome).toEqual({ smuggled: false, loaded: false, evaluated: false })
})

test('the app stays on its own page: no navigation, no new window, no webview', async ({ app }) => {
  app.allowFault(/Content Security Policy|violates|Not allowed to load/)
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url: string) => void opened.push(url)
  })
  await app.page.evaluate(() => {
    window.open('https://example.org/article')
    window.open('file:///etc/passwd')
    const webview = document.createElement('webview')
    webview.setAttribute('src', 'https://example.org/')
    document.body.append(webview)
  })
  await app.page.evaluate(() => void (window.location.href = 'https://example.org/elsewhere')).catch(() => undefined)
  await expect.poll(() => app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual(['https://example.org/article'])
  expect(app.page.url()).toContain('app://copydesk/')
  expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('permissions are denied', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[]
    return Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  const media = await app.page.evaluate(() => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', (error: unknown) => String(error)))
  expect(media).not.toBe('given')
})

test('requests are parsed: unknown names, wrong shapes and oversized messages are refused', async ({ app }) => {
  const answers = await app.page.evaluate(async () => {
    const ask = window.copydesk.ask as (name: string, request: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>
    const codes = []
    for (const [name, request] of [
      ['drafts.open', { id: '../../etc/passwd' }],
      ['drafts.open', { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', extra: true }],
      ['drafts.everything', {}],
      ['__proto__', {}],
      ['drafts.list', { search: 'x'.repeat(1_000_000), bin: false, offset: 0, limit: 10 }],
      ['drafts.list', { search: '', bin: false, offset: 0, limit: 1_000_000 }],
    ] as const) {
      codes.push((await ask(name, request)).failure?.code)
    }
    return codes
  })
  expect(answers).toEqual(Array(6).fill('request-refused'))
})

test('app:// gives no file outside the screens', async ({ app }) => {
  app.allowFault(/404/)
  const statuses = await app.page.evaluate(async () =>
    Promise.all(['app://copydesk/../electron/main.js', 'app://copydesk/%2e%2e/electron/main.js', 'app://copydesk/..%2felectron%2fmain.js', 'app://copydesk/package.json', 'app://copydesk/pictures/..%2f..%2fdrafts/original'].map(async (address) => (await fetch(address)).status)),
  )
  expect(new Set(statuses)).toEqual(new Set([404]))
})

test('no path of this machine and no story text reach the log or the page', async ({ app, userData }) => {
  await app.page.waitForLoadState()
  expect(await app.page.content()).not.toContain(userData)
  await app.page.evaluate(() => window.copydesk.ask('app.about', {}))
  const logs = path.join(userData, 'logs')
  const text = readdirSync(logs).map((name) => readFileSync(path.join(logs, name), 'utf8')).join('\n')
  expect(text).toContain('started')
  expect(text).not.toContain(userData)
  expect(text).not.toContain('Port Ansel')
})
