import { spawn } from 'node:child_process'

/**
 * @typedef {object} Ending
 * @property {number} code exit code; 128 and more where a signal or the time limit ended it
 * @property {string} output what it wrote, where it was asked to be kept; else empty
 * @property {boolean} late true where the time limit ended it
 */

/**
 * Runs a program and waits for its end. A program that cannot be started at all ends with code 127.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean, limit?: number }} [options] `quiet` keeps the output
 *   instead of showing it; `limit` is the time allowed in ms
 * @returns {Promise<Ending>}
 */
export const run = (program, words, { quiet = false, limit = 0, ...options } = {}) =>
  new Promise((settle) => {
    const child = spawn(program, words, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', ...options })
    let output = ''
    let late = false
    const timer = limit > 0 ? setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, limit) : null
    child.stdout?.on('data', (chunk) => (output += String(chunk)))
    child.stderr?.on('data', (chunk) => (output += String(chunk)))
    const end = (/** @type {number} */ code) => {
      if (timer !== null) clearTimeout(timer)
      settle({ code, output, late })
    }
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on('close', (code) => end(code ?? 128))
  })

/** npm is a script on Windows, which only a shell can start. */
export const npm = process.platform === 'win32' ? { program: 'npm.cmd', shell: true } : { program: 'npm', shell: false }
