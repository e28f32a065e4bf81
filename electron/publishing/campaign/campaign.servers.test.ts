import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { control, servers, theServers } from '../fixtures/servers.ts'
import { runCampaign } from './campaign.ts'

/** The quick campaign; the long one is `npm run bench -- publishing-faults --runs 1000`. */
const runs = 50

describe.skipIf(typeof servers === 'string')(`under faults${typeof servers === 'string' ? `: ${servers}` : ''}`, () => {
  test(`${runs} stories reach real servers exactly once`, { timeout: 600_000 }, async () => {
    const { wordpress, ghost } = theServers()
    const { name, password } = wordpress.accounts.editor
    const result = await runCampaign({
      runs,
      seed: 2026,
      root: path.resolve(import.meta.dirname, '../../..'),
      wordpress: { url: wordpress.url, account: name, password, kill: () => control('wordpress', 'kill'), start: () => control('wordpress', 'start') },
      ghost: { ...ghost, kill: () => control('ghost', 'kill'), start: () => control('ghost', 'start') },
    })
    expect(result.failures).toEqual([])
    expect(result.kills).toBeGreaterThan(5)
  })
})
