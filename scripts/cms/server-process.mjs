/** One server of the tests as a process of its own, on loopback. It ends when we do, however we end. Node built-ins only. */
import { spawn } from 'node:child_process'
import { openSync, closeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'

/**
 * @typedef {object} ServerProcess
 * @property {number} pid
 * @property {() => boolean} gone
 * @property {(signal: NodeJS.Signals) => Promise<void>} end sends the signal and waits until it is gone
 */

/** The shell's standard input is a pipe from us: when we are gone, killed or not, it ends the server. */
const keeper = '"$@" >&3 2>&3 </dev/null & server=$!; echo $server; (wait_for() { while kill -0 $server 2>/dev/null; do sleep 0.2; done; }; wait_for; kill $$ 2>/dev/null) & cat >/dev/null; kill -KILL $server 2>/dev/null'

/**
 * @param {string} program @param {readonly string[]} words
 * @param {{ log: string, cwd?: string, env?: NodeJS.ProcessEnv }} options `log`: the file that takes what it says
 * @returns {Promise<ServerProcess>}
 */
export const startServer = async (program, words, { log, cwd, env }) => {
  const output = openSync(log, 'a')
  const shell = spawn('sh', ['-c', keeper, 'sh', program, ...words], { cwd, env, stdio: ['pipe', 'pipe', 'ignore', output] })
  closeSync(output)
  let gone = false
  const ended = new Promise((settle) => shell.once('close', () => settle((gone = true))))
  const pid = await new Promise((settle, reject) => {
    shell.once('error', reject)
    shell.stdout?.once('data', (piece) => settle(Number(String(piece).trim())))
  })
  return {
    pid,
    gone: () => gone || !isAlive(pid),
    end: async (signal) => {
      if (isAlive(pid)) process.kill(pid, signal)
      const late = setTimeout(() => isAlive(pid) && process.kill(pid, 'SIGKILL'), 10_000)
      while (isAlive(pid)) await pause(20)
      clearTimeout(late)
      shell.stdin?.end()
      await ended
    },
  }
}

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((settle) => setTimeout(settle, milliseconds))

/** A port of loopback that nobody holds at this moment. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((settle, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/**
 * Asks until `ready` says yes; throws with the end of the log where the server dies or the time is over.
 * @param {ServerProcess} server @param {string} log @param {() => Promise<boolean>} ready @param {number} limit ms
 */
export const untilReady = async (server, log, ready, limit) => {
  const end = Date.now() + limit
  while (!server.gone() && Date.now() < end) {
    if (await ready().catch(() => false)) return
    await pause(60)
  }
  throw new Error(`The server of the tests did not come up:\n${(await readFile(log, 'utf8')).slice(-3_000)}`)
}
