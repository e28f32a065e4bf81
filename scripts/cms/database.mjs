/** MariaDB for the tests: its own folder, a socket in it, no network at all. Node built-ins only. */
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { pause, startServer, untilReady } from './server-process.mjs'

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
  const start = () => startServer(paths.mariadbd, ['--no-defaults', '--skip-networking', `--socket=${socket}`, `--datadir=${data}`, `--pid-file=${join(folder, 'mariadb.pid')}`, '--performance-schema=off', '--innodb-buffer-pool-size=64M', '--innodb-log-file-size=48M', '--innodb-flush-log-at-trx-commit=2', ...asRoot], { log })
  const answers = () =>
    new Promise((settle) => {
      if (!existsSync(socket)) return settle(false)
      const line = connect(socket, () => line.once('data', () => settle(line.destroy() !== null)))
      line.once('error', () => settle(false))
    })
  let server = await start()
  await untilReady(server, log, answers, 30_000)
  // One that dies is started again, as a system does with a database: what it had taken before lies with the system (commit 2).
  let stopping = false
  const watch = setInterval(() => {
    if (stopping || !server.gone()) return
    stopping = true
    void start().then((again) => {
      server = again
      stopping = false
    })
  }, 500)
  watch.unref()
  return {
    socket,
    stop: async () => {
      clearInterval(watch)
      while (stopping) await pause(50)
      await server.end('SIGTERM')
    },
  }
}
