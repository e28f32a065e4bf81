/** WordPress and Ghost, real ones, in a folder of their own that goes with them. Node built-ins only. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cmsPaths } from './cms-packages.mjs'
import { startDatabase } from './database.mjs'
import { startGhost } from './ghost.mjs'
import { startWordpress } from './wordpress.mjs'

/**
 * @typedef {object} CmsServers
 * @property {import('./wordpress.mjs').WordpressServer} wordpress
 * @property {import('./ghost.mjs').GhostServer} ghost
 * @property {() => Promise<void>} stop
 */

/** Why the servers cannot be started here, or null where they can. */
export const whyNoCms = () => {
  const paths = cmsPaths()
  return typeof paths === 'string' ? paths : null
}

/** @param {readonly ('wordpress' | 'ghost')[]} [which] @returns {Promise<CmsServers>} */
export const startCms = async (which = ['wordpress', 'ghost']) => {
  const paths = cmsPaths()
  if (typeof paths === 'string') throw new Error(paths)
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-cms-'))
  /** @type {(() => Promise<void>)[]} */
  const stops = [() => rm(folder, { recursive: true, force: true, maxRetries: 3 })]
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
  }
  try {
    await mkdir(join(folder, 'db'))
    const { socket, stop: stopDatabase } = await startDatabase(paths, join(folder, 'db'))
    stops.push(stopDatabase)
    const wordpress = which.includes('wordpress') ? await startWordpress(paths, { folder: join(folder, 'wordpress'), socket }) : null
    if (wordpress !== null) stops.push(wordpress.stop)
    const ghost = which.includes('ghost') ? await startGhost(paths, { folder: join(folder, 'ghost'), socket }) : null
    if (ghost !== null) stops.push(ghost.stop)
    const missing = () => {
      throw new Error('That server was not asked for.')
    }
    return { get wordpress() { return wordpress ?? missing() }, get ghost() { return ghost ?? missing() }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
