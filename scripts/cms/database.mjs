/** MariaDB for the tests: its own folder, a socket in it, no network at all. Node built-ins only. */
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { startServer, untilReady } from './server-process.mjs'

/** @typedef {{ socket: string, stop: () => Promise<void> }} TestDatabase */

/** Root is refused by MariaDB unless it is named. */
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []

/** @param {import('./cms-packages.mjs').CmsPaths} paths @param {string} folder @returns {Promise<TestDatabase>} */
export const startDatabase = async (paths, folder) => {
  const data = join(folder, 'data')
  const socket = join(folder, 'db.sock')
  const log = join(folder, 'mariadb.log')
  const { code, output } = await run(paths.installDatabase, ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve', `--datadir=${data}`, ...asRoot], { quiet: true })
  if (code !== 0) throw new Error(`MariaDB could not make its tables:\n${output.slice(-3_000)}`)
  const server = await startServer(paths.mariadbd, ['--no-defaults', '--skip-networking', `--socket=${socket}`, `--datadir=${data}`, `--pid-file=${join(folder, 'mariadb.pid')}`, '--performance-schema=off', '--innodb-buffer-pool-size=64M', '--innodb-log-file-size=48M', '--innodb-flush-log-at-trx-commit=0', ...asRoot], { log })
  const answers = () =>
    new Promise((settle) => {
      if (!existsSync(socket)) return settle(false)
      const line = connect(socket, () => line.once('data', () => settle(line.destroy() !== null)))
      line.once('error', () => settle(false))
    })
  await untilReady(server, log, answers, 30_000)
  return { socket, stop: () => server.end('SIGTERM') }
}
