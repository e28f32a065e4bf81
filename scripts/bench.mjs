/**
 * `npm run bench`: every measurement in bench/, one after the other; `npm run bench -- drafts` runs one, words after it
 * go to it. Figures are to be read as ratios within one run on a quiet machine.
 */
import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { buildAll, buildIsStale } from './build.mjs'
import { ensureRuntime } from './electron-runtime.mjs'
import { cache, root } from './paths.mjs'
import { run } from './run.mjs'
import { openVirtualScreen } from './virtual-screen.mjs'

const [chosen, ...words] = process.argv.slice(2)
const files = (await readdir(join(root, 'bench'))).filter((file) => file.endsWith('.ts') && (chosen === undefined || file === `${chosen}.ts`))
if (files.length === 0) process.stdout.write(`bench: there is no measurement called ${String(chosen)}\n`)

// Inside node_modules, so that a bundle finds the packages that stay outside it.
const folder = join(cache, 'bench')
await mkdir(folder, { recursive: true })
const everything = await readdir(join(root, 'bench'), { recursive: true })
const workers = everything.filter((file) => file.endsWith('.worker.ts'))
const outfileOf = (/** @type {string} */ file) => join(folder, basename(file).replace(/\.ts$/, '.mjs'))
const bundle = (/** @type {string} */ file) => build({ entryPoints: [join(root, 'bench', file)], outfile: outfileOf(file), bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' })
for (const worker of workers) await bundle(worker)

/** What drives the built app needs the app, the runtime and a screen that nobody sees. */
const onScreen = new Set(['captions.ts', 'editor.ts'])
const say = (/** @type {string} */ line) => process.stdout.write(`bench: ${line}\n`)
const withScreen = async () => {
  if (await buildIsStale()) await buildAll({ report: say })
  const runtime = await ensureRuntime(say)
  const screen = await openVirtualScreen({ identity: {}, env: process.env })
  return { close: screen.close, env: { ...process.env, ...(screen.display === undefined ? {} : { DISPLAY: screen.display }), ELECTRON_OVERRIDE_DIST_PATH: runtime.folder } }
}

let failed = files.length === 0
for (const file of files) {
  await bundle(file)
  process.stdout.write(`bench: ${file}\n`)
  const screen = onScreen.has(file) ? await withScreen() : { close: () => undefined, env: process.env }
  const { code } = await run(process.execPath, ['--expose-gc', outfileOf(file), ...words], { cwd: root, env: screen.env })
  screen.close()
  failed ||= code !== 0
}
process.exitCode = failed ? 1 : 0
