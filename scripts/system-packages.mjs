/** The Debian packages that Electron and the tests need at run time: which are missing, and how to get them. Node built-ins only. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** Needed to open a window at all; perl reads and writes the captions inside pictures. */
const forTheApp = ['unzip', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libcups2', 'libxkbcommon0', 'libatk-bridge2.0-0', 'fonts-liberation', 'perl']

/** Needed where there is no screen. */
const forAVirtualScreen = ['xvfb', 'xauth']

/** PHP with what WordPress asks for, and MariaDB's programs: the connectors are tested against real servers. The `-core` packages start no service. */
const forTheServers = ['php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-mbstring', 'php-curl', 'php-getid3', 'mariadb-server-core', 'mariadb-client-core']

/** @param {string} program @returns {boolean} whether it is on the PATH */
export const onPath = (program) => (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))

/**
 * The packages that a Debian-like machine still lacks; empty elsewhere. Newer releases call some of them by a name ending in t64.
 * @param {{ virtualScreen: boolean, servers?: boolean }} options `servers`: with what the tests of the connectors need
 * @returns {Promise<string[]>}
 */
export const missingPackages = async ({ virtualScreen, servers = false }) => {
  if (process.platform !== 'linux' || !onPath('dpkg-query')) return []
  const wanted = [...forTheApp, ...(virtualScreen ? forAVirtualScreen : []), ...(servers ? forTheServers : [])]
  const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...wanted.flatMap((name) => [name, `${name}t64`])], { quiet: true })
  const installed = new Set(output.split('\n').filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0]))
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

/** @param {readonly string[]} packages */
export const installLine = (packages) => `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`

/**
 * Installs what is missing where we may, and otherwise says in one line how to.
 * @param {{ virtualScreen: boolean, servers?: boolean, report: (line: string) => void }} options
 * @returns {Promise<boolean>} false where something is missing still
 */
export const ensureSystemPackages = async ({ virtualScreen, servers = false, report }) => {
  const missing = await missingPackages({ virtualScreen, servers })
  if (missing.length === 0) return true
  if (process.getuid?.() !== 0) {
    report(`these system packages are missing; install them with:\n\n  ${installLine(missing)}\n`)
    return false
  }
  report(`installing system packages: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-qq'], { env, quiet: true })
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, quiet: true })
  const left = await missingPackages({ virtualScreen, servers })
  if (left.length === 0) return true
  report(`apt-get could not install ${left.join(' ')}:\n${(installed.code === 0 ? updated : installed).output.trim()}`)
  return false
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ready = await ensureSystemPackages({ virtualScreen: true, servers: process.argv.includes('--servers'), report: (line) => process.stdout.write(`system: ${line}\n`) })
  process.exitCode = ready ? 0 : 1
}
