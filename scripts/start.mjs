/**
 * `npm start`: whatever a fresh clone lacks, then the app. A second start finds everything in place.
 * Words after `--` go to the app: `npm start -- --user-data-dir=FOLDER`.
 */
import { spawn } from 'node:child_process'
import { ensureDependencies } from './dependencies.mjs'
import { root } from './paths.mjs'
import { ensureSystemPackages, onPath } from './system-packages.mjs'

const say = (/** @type {string} */ line) => process.stdout.write(`copydesk: ${line}\n`)

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const sayNoDisplay = () => {
  say('there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).')
  if (onPath('xvfb-run')) say('to run it on a virtual screen: xvfb-run -a npm start')
  else say('to run it on a virtual screen: install xvfb and xauth, then xvfb-run -a npm start')
}

/** @returns {Promise<number>} exit code */
const start = async () => {
  if (!(await ensureDependencies(say))) return 1
  if (!(await ensureSystemPackages({ virtualScreen: !hasDisplay(), report: say }))) return 1
  const { describeRuntime, ensureRuntime } = await import('./electron-runtime.mjs')
  const runtime = await ensureRuntime(say)
  const { buildAll, buildIsStale } = await import('./build.mjs')
  if (await buildIsStale()) await buildAll({ report: say })
  if (!hasDisplay()) {
    sayNoDisplay()
    return 1
  }

  const words = [root, ...process.argv.slice(2)]
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('you are root, so Electron starts without its sandbox (--no-sandbox); start it as an ordinary user for everyday work')
    words.push('--no-sandbox')
  }
  say(`opening on ${describeRuntime(runtime)}`)
  const child = spawn(runtime.executable, words, { stdio: 'inherit', cwd: root })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
  return new Promise((settle) => {
    child.on('error', (error) => {
      say(`Electron could not be started: ${error.message}`)
      settle(1)
    })
    child.on('close', (code) => {
      settle(code ?? 1)
    })
  })
}

try {
  process.exitCode = await start()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
