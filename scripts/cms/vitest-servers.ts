import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import type {} from '../../electron/publishing/fixtures/servers-for-tests.ts'
import { startCms, whyNoCms } from './servers.mjs'

/** Boots both once for every test of the project. */
export default async function bootServers(project: TestProject): Promise<() => Promise<void>> {
  const missing = whyNoCms()
  if (missing !== null) {
    project.provide('servers', missing)
    return () => Promise.resolve()
  }
  const cms = await startCms()
  const control = createServer((request, response) => {
    const [, name, what] = (request.url ?? '').split('/')
    const server = name === 'wordpress' ? cms.wordpress : cms.ghost
    const done = what === 'kill' ? server.kill() : server.start()
    done.then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve))
  const { wordpress, ghost } = cms
  project.provide('servers', { wordpress: { url: wordpress.url, accounts: wordpress.accounts }, ghost: { url: ghost.url, adminKey: ghost.adminKey, images: ghost.images }, control: `http://127.0.0.1:${String((control.address() as AddressInfo).port)}` })
  return async () => {
    control.close()
    control.closeAllConnections()
    await cms.stop()
  }
}
