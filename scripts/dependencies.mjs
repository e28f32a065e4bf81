/** Keeps node_modules in step with package-lock.json. Node built-ins only: it runs before anything is installed. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from './paths.mjs'
import { npm, run } from './run.mjs'

const lockFile = join(root, 'package-lock.json')
const installedFile = join(root, 'node_modules', '.package-lock.json')
const stamp = join(cache, 'dependencies')

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

const nodeIsNewEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** Whether what npm says it installed is what the lock asks for; packages for other platforms may be absent. */
const installedMatchesLock = async () => {
  if (!existsSync(installedFile)) return false
  /** @type {Lock} */
  const wanted = JSON.parse(await readFile(lockFile, 'utf8'))
  /** @type {Lock} */
  const installed = JSON.parse(await readFile(installedFile, 'utf8'))
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true
    const there = installed.packages[path]
    return there === undefined ? entry.optional === true || entry.devOptional === true : there.version === entry.version
  })
}

/**
 * Runs `npm ci` where node_modules is missing or not what package-lock.json asks for.
 * @param {(line: string) => void} report
 * @returns {Promise<boolean>} false where Node is too old or npm failed; the reason has been reported
 */
export const ensureDependencies = async (report) => {
  if (!nodeIsNewEnough()) {
    report(`Copydesk is built with Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and start again.`)
    return false
  }
  const hash = createHash('sha256').update(await readFile(lockFile)).digest('hex')
  if (existsSync(stamp) && existsSync(installedFile) && (await readFile(stamp, 'utf8')) === hash) return true
  if (!(await installedMatchesLock())) {
    report('installing dependencies (npm ci)')
    const { code } = await run(npm.program, ['ci'], { cwd: root, shell: npm.shell })
    if (code !== 0) {
      report(`npm ci ended with ${code}; what it printed above says why`)
      return false
    }
  }
  await mkdir(cache, { recursive: true })
  await writeFile(stamp, hash)
  return true
}
