/**
 * Who runs the tests. Root has no sandbox in Electron and may read every file, so that tests of either would prove
 * nothing: started as root, they run as `nobody`, in a home of their own, on a tree that `nobody` can read.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import { cache, root } from './paths.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} Tester
 * @property {{ uid?: number, gid?: number }} identity for spawn
 * @property {string} tree the checkout, or a copy of it
 * @property {string} node
 * @property {string | null} runtime the runtime's folder, where one was asked for
 * @property {string} results a folder that the tests may write to
 * @property {Record<string, string | undefined>} env
 * @property {() => Promise<void>} keepResults puts what the journeys left into test-results/; the rest goes when we end
 */

/** Never copied: large, made anew, or nobody's business. */
const leftBehind = /^(\.git|release|test-results|coverage|dist\.(next|previous)-\d+)$/

/** @param {string} question for `id` @param {number} otherwise */
const numberOfNobody = (question, otherwise) => {
  const { stdout, status } = spawnSync('id', [question, 'nobody'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : otherwise
}

/** @param {{ uid: number, gid: number }} identity @param {string} program @param {readonly string[]} words */
const canRun = (identity, program, words) => spawnSync(program, words, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0

/** @param {{ uid: number, gid: number }} identity @param {string} node @param {readonly string[]} paths */
const canRead = (identity, node, paths) =>
  canRun(identity, node, ['-e', 'for (const path of process.argv.slice(1)) require("fs").accessSync(path, require("fs").statSync(path).isDirectory() ? 5 : 4)', ...paths])

/** @param {string} folder */
const childrenOf = async (folder) => (await readdir(folder)).map((name) => join(folder, name))

/** @param {string} from @param {string} to */
const copyReadable = async (from, to) => {
  await mkdir(to, { recursive: true })
  for (const name of (await readdir(from)).filter((entry) => !leftBehind.test(entry))) {
    await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  }
  await run('chmod', ['-R', 'a+rX', to])
}

/** @param {string | null} runtime @returns {Promise<Tester>} */
const ourselves = async (runtime) => {
  const results = await mkdtemp(join(tmpdir(), 'copydesk-test-'))
  removeAtTheEnd(results)
  return {
    identity: {},
    tree: root,
    node: process.execPath,
    runtime,
    results,
    env: { ...process.env, COPYDESK_TEST_CACHE: join(cache, 'vite') },
    keepResults: () => keepResults(results),
  }
}

/** Also where the tests are broken off by the keyboard. @param {string} folder */
const removeAtTheEnd = (folder) => {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(130))
}

/**
 * Tests that build a worker put it where Node finds the packages that stay outside bundles. Anybody may add to the
 * folder while they run, and nobody may touch what others have there.
 * @param {string} folder
 */
const openWorkshop = async (folder) => {
  await mkdir(folder, { recursive: true })
  const { mode } = await stat(folder)
  await chmod(folder, 0o1777)
  process.on('exit', () => {
    if (existsSync(folder)) chmodSync(folder, mode)
  })
}

/** @param {string} results */
const keepResults = async (results) => {
  const kept = join(root, 'test-results')
  await rm(kept, { recursive: true, force: true })
  await cp(join(results, 'journeys'), kept, { recursive: true }).catch(() => undefined)
}

/** @param {Asked} asked @returns {Promise<Tester>} */
const nobody = async ({ runtime, needsTree, report }) => {
  const identity = { uid: numberOfNobody('-u', 65_534), gid: numberOfNobody('-g', 65_534) }
  const home = await mkdtemp('/tmp/copydesk-user-')
  removeAtTheEnd(home)
  await chmod(home, 0o755)
  const results = join(home, 'results')
  const temporary = join(home, 'tmp')
  for (const folder of [results, temporary, join(home, '.config'), join(home, '.cache'), join(home, 'run')]) await mkdir(folder, { mode: 0o700 })

  let node = process.execPath
  if (!canRun(identity, node, ['--version'])) {
    node = join(home, 'node')
    await copyFile(process.execPath, node)
    await chmod(node, 0o755)
  }

  let tree = root
  let runtimeFolder = runtime
  const probes = ['package.json', 'e2e', 'shared', 'node_modules/vitest/package.json', 'node_modules/@playwright/test/package.json'].map((path) => join(root, path))
  if (needsTree && !canRead(identity, node, probes)) {
    report('only root can read this folder; copying it for the tests')
    tree = join(home, 'tree')
    await copyReadable(root, tree)
    const inside = runtime === null ? '..' : relative(root, runtime)
    if (!inside.startsWith('..') && !isAbsolute(inside)) runtimeFolder = join(tree, inside)
  }
  if (runtimeFolder !== null && !canRead(identity, node, [runtimeFolder, ...(await childrenOf(runtimeFolder))])) {
    const copy = join(home, 'electron')
    await copyReadable(runtimeFolder, copy)
    runtimeFolder = copy
  }
  if (needsTree) await openWorkshop(join(tree, 'node_modules', '.cache'))
  for (const folder of [home, results, temporary, join(home, '.config'), join(home, '.cache'), join(home, 'run')]) await chown(folder, identity.uid, identity.gid)

  const env = {
    ...process.env,
    HOME: home,
    TMPDIR: temporary,
    USER: 'nobody',
    LOGNAME: 'nobody',
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    COPYDESK_TEST_CACHE: join(home, '.cache', 'vite'),
  }
  return {
    identity,
    tree,
    node,
    runtime: runtimeFolder,
    results,
    env,
    keepResults: () => keepResults(results),
  }
}

/**
 * @typedef {object} Asked
 * @property {string | null} runtime the folder of Electron or of a packaged app, or null where neither is started
 * @property {boolean} needsTree whether the checkout itself must be readable
 * @property {(line: string) => void} report
 */

/** @param {Asked} asked @returns {Promise<Tester>} */
export const testerFor = (asked) => (process.getuid?.() === 0 ? nobody(asked) : ourselves(asked.runtime))
