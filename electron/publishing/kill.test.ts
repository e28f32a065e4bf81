import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { openDatabase } from '../drafts/database.ts'
import { openReceiver, type Receiver } from './fixtures/receiver.ts'
import type { SenderOrders } from './fixtures/sender.ts'
import { pictureFor, storyFor } from './fixtures/story.ts'

/** Real processes, killed with SIGKILL while they publish a story with two pictures; the receiver outlives them. */
let built: string
let folder: string
let receiver: Receiver
const story = storyFor(undefined, [pictureFor(11).file, pictureFor(22).file])
const version = mintIdentifier()

beforeAll(async () => {
  const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache')
  await mkdir(cache, { recursive: true })
  built = await mkdtemp(path.join(cache, 'sender-'))
  const requireBanner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
  await build({ entryPoints: [path.join(import.meta.dirname, 'fixtures/sender.ts')], outfile: path.join(built, 'sender.mjs'), bundle: true, platform: 'node', format: 'esm', external: ['libsql'], banner: { js: requireBanner }, logLevel: 'error' })
})
afterAll(() => rm(built, { recursive: true, force: true }))

beforeEach(async () => {
  receiver = await openReceiver()
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-kill-'))
  await writeFile(path.join(folder, 'story.json'), JSON.stringify(story))
})
afterEach(async () => {
  await receiver.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a sender to its end, its own or ours; true where it was killed. */
async function run(killBeforeWrite: number, started: (child: ChildProcess) => void = () => undefined): Promise<boolean> {
  const orders: SenderOrders = { folder, url: receiver.url, story: path.join(folder, 'story.json'), version, killBeforeWrite }
  const child = spawn(process.execPath, [path.join(built, 'sender.mjs'), JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString('utf8')))
  started(child)
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => child.once('exit', (...end) => resolve(end)))
  if (signal !== 'SIGKILL') expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
  return signal === 'SIGKILL'
}

async function expectExactlyOne(): Promise<void> {
  expect([...receiver.stories.keys()]).toEqual([`urn:copydesk:story:${story.id} ${version}`])
  expect(receiver.media.size).toBe(2)
  // Each push carried the same bytes, so that the receiver's key is enough to make them one.
  expect(new Set(receiver.seen.filter(({ path: at }) => at === '/push').map(({ body }) => body.toString('utf8'))).size).toBe(1)
  const database = openDatabase(path.join(folder, 'desk.db'))
  expect(database.all<{ state: string }>('SELECT state FROM deliveries')).toEqual([{ state: 'delivered' }])
  expect(database.all('SELECT delivery FROM publications')).toHaveLength(1)
  expect(database.all('SELECT number FROM delivery_steps WHERE ended_at IS NULL')).toEqual([])
  database.close()
  expect((await readFile(path.join(folder, 'published'), 'utf8')).trim().split('\n')).toContain(version)
}

describe('killed with SIGKILL, then started again, the target has exactly one story', () => {
  test('before each durable write in turn', { timeout: 120_000 }, async () => {
    let write = 1
    for (; await run(write); write += 1) {
      await run(0)
      await expectExactlyOne()
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder)
      await writeFile(path.join(folder, 'story.json'), JSON.stringify(story))
      for (const kept of [receiver.stories, receiver.media]) kept.clear()
      receiver.seen.length = 0
    }
    await expectExactlyOne()
    // Queued, begun with its first step, two pictures, send, delivered, draft told: fewer would mean that steps went unwritten.
    expect(write - 1).toBe(7)
  })

  test.each([1, 2, 3, 4, 5].flatMap((request) => (['before', 'after'] as const).map((moment) => [moment, request] as const)))('%s the receiver took request %i', async (moment, request) => {
    let child: ChildProcess | null = null
    receiver.fault = () => {
      if (receiver.seen.length !== request) return false
      child?.kill('SIGKILL')
      return moment === 'after' ? 'after' : true
    }
    expect(await run(0, (started) => (child = started))).toBe(true)
    receiver.fault = null
    expect(await run(0)).toBe(false)
    await expectExactlyOne()
  })

  // Fixed seeds: a failure can be run again as it was.
  test.each([3, 17, 2026])('several times over, seed %i', { timeout: 60_000 }, async (seed) => {
    let state = seed
    const next = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((state / 2 ** 31) * below)
    }
    for (let kill = 0; kill < 4; kill += 1) await run(1 + next(6))
    await run(0)
    await expectExactlyOne()
  })
})
