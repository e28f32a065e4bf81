/** `npm run screenshots`: draws every screen of the built app anew into docs/screenshots, in light and dark. */
import { join } from 'node:path'
import { buildAll, buildIsStale } from './build.mjs'
import { ensureRuntime } from './electron-runtime.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'
import { openVirtualScreen } from './virtual-screen.mjs'

const say = (/** @type {string} */ line) => process.stdout.write(`screenshots: ${line}\n`)

if (await buildIsStale()) await buildAll({ report: say })
const runtime = await ensureRuntime(say)
const screen = await openVirtualScreen({ identity: {}, env: process.env })
const env = { ...process.env, ...(screen.display === undefined ? {} : { DISPLAY: screen.display }), ELECTRON_OVERRIDE_DIST_PATH: runtime.folder, COPYDESK_SCREENSHOTS: join(root, 'docs/screenshots') }
const { code } = await run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', join(root, 'scripts/screenshots/playwright.config.ts')], { cwd: root, env })
screen.close()
process.exitCode = code ?? 1
