/** A real Ghost for the tests, with an integration of its own. Node built-ins only. */
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, pause, startServer, untilReady } from './server-process.mjs'

/**
 * @typedef {object} GhostServer
 * @property {string} url without a slash at its end
 * @property {string} adminKey `id:secret` of a custom integration
 * @property {string} images the folder that takes its pictures
 * @property {() => Promise<void>} kill as a power cut would
 * @property {() => Promise<void>} start again after `kill`
 * @property {() => Promise<void>} stop
 */

/** @param {import('./cms-packages.mjs').CmsPaths} paths @param {{ folder: string, socket: string }} place @returns {Promise<GhostServer>} */
export const startGhost = async (paths, { folder, socket }) => {
  const content = join(folder, 'content')
  const log = join(folder, 'ghost.log')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  await mkdir(folder, { recursive: true })
  await cp(join(paths.ghost, 'content'), content, { recursive: true })
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    TMPDIR: folder,
    NODE_ENV: 'production',
    url,
    server__host: '127.0.0.1',
    server__port: String(port),
    database__client: 'mysql',
    database__connection__socketPath: socket,
    database__connection__user: 'root',
    database__connection__password: '',
    database__connection__database: 'ghost',
    database__connection__charset: 'utf8mb4',
    paths__contentPath: content,
    // Nobody listens there: no mail leaves the tests.
    mail__transport: 'SMTP',
    mail__options__host: '127.0.0.1',
    mail__options__port: '1',
    security__staffDeviceVerification: 'false',
    privacy__useUpdateCheck: 'false',
    privacy__useGravatar: 'false',
    privacy__useRpcPing: 'false',
    privacy__useStructuredData: 'false',
    logging__level: 'error',
    logging__transports: '["stdout"]',
    caching__frontend__maxAge: '0',
  }
  const admin = `${url}/ghost/api/admin`
  const start = async () => {
    const server = await startServer(paths.node, ['index.js'], { log, cwd: paths.ghost, env })
    await untilReady(server, log, async () => /^\{"site":/.test(await (await fetch(`${admin}/site/`)).text()), 120_000)
    return server
  }
  let server = await start()

  const headers = { 'content-type': 'application/json', origin: url }
  /** @param {string} path @param {unknown} body @param {Record<string, string>} [more] */
  const post = async (path, body, more = {}) => {
    const answer = await fetch(`${admin}${path}`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`Ghost answered ${answer.status} to ${path}: ${(await answer.text()).slice(0, 1_000)}`)
    return answer
  }
  const person = { name: 'Kit Osei', email: 'kit@example.org', password: 'not-a-secret-at-all', blogTitle: 'The Test Bugle' }
  await post('/authentication/setup/', { setup: [person] })
  /** Just after its set-up Ghost may not know its owner's session yet: sign in until it does. */
  const signIn = async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const session = await post('/session/', { username: person.email, password: person.password })
      const cookie = session.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
      for (let question = 0; question < 3; question += 1) {
        if ((await fetch(`${admin}/users/me/`, { headers: { origin: url, cookie } })).ok) return cookie
        await pause(300)
      }
    }
    throw new Error('Ghost does not let its own owner in.')
  }
  const answer = await post('/integrations/?include=api_keys', { integrations: [{ name: 'Copydesk' }] }, { cookie: await signIn() })
  const made = /** @type {{ integrations: { api_keys: { type: string, secret: string }[] }[] }} */ (await answer.json())
  const key = made.integrations[0]?.api_keys.find(({ type }) => type === 'admin')
  if (key === undefined) throw new Error('Ghost made an integration without an admin key.')

  return {
    url,
    adminKey: key.secret,
    images: join(content, 'images'),
    kill: () => server.end('SIGKILL'),
    start: async () => void (server = await start()),
    stop: () => server.end('SIGTERM'),
  }
}
