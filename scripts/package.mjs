/**
 * `npm run package` lays the unpacked app for this platform into release/, reads its fuses back and starts it once.
 * `npm run package -- --make` makes the real packages that electron-builder.yml names for this platform.
 */
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildAll } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { describeRuntime, ensureRuntime } from './electron-runtime.mjs'
import { testerFor } from './ordinary-user.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'
import { staged, stageApp } from './stage-app.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { licencesFile } from './third-party-licences.mjs'
import { openVirtualScreen } from './virtual-screen.mjs'

const say = (/** @type {string} */ line) => process.stdout.write(`package: ${line}\n`)

/** How long the packaged app may take to open a draft and leave, in ms. */
const selfCheckLimit = 60_000

const arm = process.arch === 'arm64' ? '-arm64' : ''

/** Where electron-builder lays the unpacked app, and the program inside it. */
const laidOut = {
  linux: { folder: `linux${arm}-unpacked`, program: 'copydesk', resources: 'resources', fuses: 'copydesk' },
  darwin: { folder: `mac${arm}`, program: 'Copydesk.app/Contents/MacOS/Copydesk', resources: 'Copydesk.app/Contents/Resources', fuses: 'Copydesk.app' },
  win32: { folder: `win${arm}-unpacked`, program: 'Copydesk.exe', resources: 'resources', fuses: 'Copydesk.exe' },
}

/** What a release must have, by the names of @electron/fuses. */
const releaseFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

/** @param {string} path the program, or the bundle on macOS */
const readFusesBack = async (path) => {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await loadFuses()
  const wire = await getCurrentFuseWire(path)
  const wrong = Object.entries(releaseFuses).filter(([name, on]) => {
    const option = FuseV1Options[/** @type {keyof typeof releaseFuses} */ (name)]
    return wire[option] !== (on ? FuseState.ENABLE : FuseState.DISABLE)
  })
  if (wrong.length > 0) throw new Error(`These fuses are not as a release needs them: ${wrong.map(([name]) => name).join(', ')}.`)
  say(`fuses read back: ${Object.entries(releaseFuses).map(([name, on]) => `${name} ${on ? 'on' : 'off'}`).join(', ')}`)
}

const loadFuses = async () => {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const { FuseState } = await import('@electron/fuses/dist/constants.js')
  return { FuseState, FuseV1Options, getCurrentFuseWire }
}

/** @param {string} resources */
const checkContents = async (resources) => {
  const { listPackage } = await import('@electron/asar')
  if (existsSync(join(resources, 'default_app.asar'))) throw new Error('default_app.asar is still in the package.')
  const names = listPackage(join(resources, 'app.asar'), { isPack: false })
  if (!names.some((name) => name.replaceAll('\\', '/') === '/dist/electron/main.js')) throw new Error('dist/electron/main.js is not in the package.')
  if (!names.some((name) => name.replaceAll('\\', '/') === `/${licencesFile}`)) throw new Error(`${licencesFile} is not in the package: the licences of others must go along.`)
  const unpacked = join(resources, 'app.asar.unpacked', 'node_modules')
  for (const name of ['@libsql', 'exiftool-vendored.pl']) {
    if (existsSync(join(staged, 'node_modules', name)) && !existsSync(join(unpacked, name))) throw new Error(`${name} is not outside the asar, where the system could load it.`)
  }
  say(`${names.length} files in app.asar; native files and the perl script are outside it`)
}

/** Starts the packaged app once, as an ordinary user: it makes a draft, opens it and leaves. @param {string} folder @param {string} program */
const selfCheck = async (folder, program) => {
  const tester = await testerFor({ runtime: folder, needsTree: false, report: say })
  const screen = await openVirtualScreen(tester)
  try {
    const env = { ...tester.env, ...(screen.display === undefined ? {} : { DISPLAY: screen.display }) }
    const words = ['--self-check', `--user-data-dir=${join(tester.results, 'profile')}`]
    const { code, output, late } = await run(join(tester.runtime ?? folder, program), words, { ...tester.identity, cwd: tester.results, env, quiet: true, limit: selfCheckLimit })
    const line = output.split('\n').find((text) => text.startsWith('self-check:'))
    if (code !== 0 || line === undefined || !line.startsWith('self-check: opened draft')) {
      throw new Error(`The packaged app did not open a draft (${late ? 'no answer in time' : `exit code ${code}`}):\n${output.trim()}`)
    }
    say(line)
  } finally {
    screen.close()
  }
}

const { values } = parseArgs({ options: { make: { type: 'boolean', default: false } } })

const makePackage = async () => {
  if (!(await ensureDependencies(say)) || !(await ensureSystemPackages({ virtualScreen: true, report: say }))) return 1
  const runtime = await ensureRuntime(say)
  const forCheckingOnly = runtime.origin === 'fallback'
  if (values.make && forCheckingOnly) {
    say('real packages are made from the official Electron only, which could not be had here. The fallback runtime is never shipped.')
    return 1
  }
  await buildAll({ report: say })
  const { packages } = await stageApp()
  say(`packages outside the bundles: ${packages.map((path) => path.replace(/^node_modules\//, '')).join(', ')}`)

  const layout = laidOut[/** @type {keyof typeof laidOut} */ (process.platform)]
  const folder = join(root, 'release', layout.folder)
  await rm(folder, { recursive: true, force: true })
  const words = [
    'node_modules/electron-builder/cli.js',
    ...(values.make ? [] : ['--dir']),
    '--config', 'electron-builder.yml',
    `-c.electronVersion=${runtime.version}`,
    `-c.electronDist=${runtime.folder}`,
  ]
  const { code } = await run(process.execPath, words, { cwd: root })
  if (code !== 0) {
    say(`electron-builder ended with ${code}`)
    return 1
  }
  await readFusesBack(join(folder, layout.fuses))
  await checkContents(join(folder, layout.resources))
  await selfCheck(folder, layout.program)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  say(`Copydesk ${version} on ${describeRuntime(runtime)} lies in release/${layout.folder}`)
  if (forCheckingOnly) say('made from the fallback runtime: FOR CHECKING ONLY, never to be given to anybody')
  return 0
}

try {
  process.exitCode = await makePackage()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
