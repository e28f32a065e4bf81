/**
 * Builds everything into dist/: the main process and its workers, the preload and the command line with esbuild,
 * the screen with vite. `--partial` (or COPYDESK_PARTIAL_BUILD=1) goes on past entries that are missing or broken;
 * `--if-needed` does nothing where dist/ is newer than every source.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { entries, externalPackages } from './bundles.mjs'
import { leaveOutOfBundle } from './left-out-of-bundles.mjs'
import { root } from './paths.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.built')
const sources = ['shared', 'electron', 'renderer', 'scripts/build.mjs', 'scripts/bundles.mjs', 'scripts/left-out-of-bundles.mjs', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']

/** Node modules that are CommonJS inside the bundle call `require`, which ES modules do not have. */
const requireBanner = "import { createRequire as copydeskCreateRequire } from 'node:module'; const require = copydeskCreateRequire(import.meta.url);"

/** @param {string} path @returns {Promise<number>} when the newest file or folder under the path was changed, in ms since 1970 */
const newestUnder = async (path) => {
  const about = await stat(path)
  if (!about.isDirectory()) return about.mtimeMs
  const children = await readdir(path)
  const times = await Promise.all(children.map((child) => newestUnder(join(path, child))))
  return Math.max(about.mtimeMs, ...times)
}

/** Whether dist/ lacks a whole build or a source has changed since it was made. */
export const buildIsStale = async () => {
  if (!existsSync(stamp)) return true
  const built = Number(await readFile(stamp, 'utf8'))
  const times = await Promise.all(sources.map((source) => join(root, source)).filter((path) => existsSync(path)).map(newestUnder))
  return times.some((time) => time > built)
}

/** @returns {Promise<Record<string, string>>} name in dist/electron → worker source */
const findWorkers = async () => {
  const files = await readdir(join(root, 'electron'), { recursive: true })
  /** @type {Record<string, string>} */
  const workers = {}
  for (const file of files.filter((name) => name.endsWith('.worker.ts'))) {
    const name = basename(file, '.ts')
    if (workers[name] !== undefined) throw new Error(`Two workers are called ${name}: ${workers[name]} and electron/${file}. Rename one.`)
    workers[name] = `electron/${file}`
  }
  return workers
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
  external: ['electron', ...externalPackages],
  plugins: [leaveOutOfBundle],
}

/** @typedef {{ name: string, sources: string[], make: () => Promise<unknown> }} Bundle */

/** @param {string} out folder beside dist/ that is built into @returns {Promise<Bundle[]>} */
const bundles = async (out) => {
  const workers = await findWorkers()
  const { build } = await import('esbuild')
  // Pieces that are loaded late lie beside main.js, so that import.meta.url means dist/electron in every one of them.
  /** @type {import('esbuild').BuildOptions} */
  const modules = { ...common, format: 'esm', splitting: true, chunkNames: 'piece-[hash]', banner: { js: requireBanner } }
  return [
    {
      name: 'main process and workers',
      sources: [entries.main, ...Object.values(workers)],
      make: () => build({ ...modules, entryPoints: { main: entries.main, ...workers }, outdir: join(out, 'electron') }),
    },
    {
      name: 'preload',
      sources: [entries.preload],
      make: () => build({ ...common, format: 'cjs', entryPoints: [entries.preload], outfile: join(out, 'electron', 'preload.cjs') }),
    },
    {
      name: 'command line',
      sources: [entries.commandLine],
      make: () => build({ ...modules, entryPoints: { copydesk: entries.commandLine }, outdir: join(out, 'cli') }),
    },
    {
      name: 'screen',
      sources: [entries.renderer],
      make: async () => {
        const vite = await import('vite')
        await vite.build({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: join(out, 'renderer') } })
      },
    },
  ]
}

/** @param {string} next what becomes dist/; a broken build leaves no half of itself behind */
const putInPlace = async (next) => {
  const previous = join(root, `dist.previous-${process.pid}`)
  if (existsSync(dist)) await rename(dist, previous)
  await rename(next, dist)
  await rm(previous, { recursive: true, force: true })
}

/**
 * Builds beside dist/ and puts the result in its place, so that an app or test that is just starting never sees half a build.
 * @param {{ partial?: boolean, report: (line: string) => void }} options
 * @returns {Promise<void>} rejects where an entry is missing or does not build, unless `partial`
 */
export const buildAll = async ({ partial = false, report }) => {
  const started = performance.now()
  const stampTime = Date.now()
  const next = join(root, `dist.next-${process.pid}`)
  const all = await bundles(next)
  const missing = all.flatMap((bundle) => bundle.sources).filter((source) => !existsSync(join(root, source)))
  if (missing.length > 0 && !partial) throw new Error(`Entries are missing: ${missing.join(', ')}. With --partial the rest is built.`)

  await mkdir(next, { recursive: true })
  const failures = []
  for (const bundle of all) {
    const lacking = bundle.sources.filter((source) => missing.includes(source))
    if (lacking.length > 0) {
      report(`left out the ${bundle.name}: ${lacking.join(', ')} is missing`)
      continue
    }
    try {
      await bundle.make()
    } catch (error) {
      failures.push(bundle.name)
      // esbuild has printed its own list of errors; vite has not.
      const told = typeof error === 'object' && error !== null && 'errors' in error && bundle.name !== 'screen'
      report(`the ${bundle.name} does not build${told ? '' : `: ${error instanceof Error ? error.message : String(error)}`}`)
    }
  }
  if (failures.length > 0 && !partial) {
    await rm(next, { recursive: true, force: true })
    throw new Error(`Not built: ${failures.join(', ')}.`)
  }
  if (failures.length === 0 && missing.length === 0) await writeFile(join(next, basename(stamp)), String(stampTime))
  await putInPlace(next)
  report(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = (/** @type {string} */ line) => process.stdout.write(`build: ${line}\n`)
  try {
    if (process.argv.includes('--if-needed') && !(await buildIsStale())) report('dist/ is newer than every source')
    else await buildAll({ partial: process.argv.includes('--partial') || process.env['COPYDESK_PARTIAL_BUILD'] === '1', report })
  } catch (error) {
    process.stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
