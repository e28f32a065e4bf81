/**
 * `npm run bench`: every measurement in bench/, one after the other; `npm run bench -- drafts` runs one, words after it
 * go to it. Figures are to be read as ratios within one run on a quiet machine.
 */
import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { cache, root } from './paths.mjs'
import { run } from './run.mjs'

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
let failed = files.length === 0
for (const file of files) {
  await bundle(file)
  process.stdout.write(`bench: ${file}\n`)
  const { code } = await run(process.execPath, ['--expose-gc', outfileOf(file), ...words], { cwd: root })
  failed ||= code !== 0
}
process.exitCode = failed ? 1 : 0
