import { spawn } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { onPath } from './system-packages.mjs'

/** How long Xvfb may take to say which display it has, in ms. */
const limit = 20_000

/**
 * A screen that nobody sees, so that tests neither need a display nor take the focus of the person at it.
 * @param {{ identity: { uid?: number, gid?: number }, env: Record<string, string | undefined> }} tester
 * @returns {Promise<{ display: string | undefined, close: () => void }>} `display` is undefined where the system has no X11
 */
export const openVirtualScreen = async ({ identity, env }) => {
  if (process.platform !== 'linux') return { display: undefined, close: () => undefined }
  if (!onPath('Xvfb')) {
    if (process.env['DISPLAY']) return { display: process.env['DISPLAY'], close: () => undefined }
    throw new Error('There is neither a display nor Xvfb to make one.')
  }
  if (process.getuid?.() === 0) {
    await mkdir('/tmp/.X11-unix', { recursive: true })
    await chmod('/tmp/.X11-unix', 0o1777)
  }
  const words = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', words, { ...identity, env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const close = () => void server.kill()
  process.on('exit', close)
  const number = await new Promise((settle, fail) => {
    const timer = setTimeout(() => fail(new Error('Xvfb did not start in time.')), limit)
    server.on('error', fail)
    server.on('close', (code) => fail(new Error(`Xvfb ended with ${code} before it had a display.`)))
    server.stdio[3]?.on('data', (chunk) => {
      clearTimeout(timer)
      settle(String(chunk).trim())
    })
  })
  return { display: `:${number}`, close }
}
