import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportFormats } from '../../shared/ipc/publishing.ts'
import type { Role } from '../../shared/ipc/roles.ts'
import type { Result } from '../../shared/result.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { openDatabase, type Database } from '../drafts/database.ts'
import { openReceiver, type Receiver } from './fixtures/receiver.ts'
import { storyFor } from './fixtures/story.ts'
import { openPublishing } from './open-publishing.ts'
import type { Publishing } from './publishing.ts'
import { makeNinjsPushTarget } from './targets/ninjs-push/ninjs-push-target.ts'

let role: Role
let folder: string
let database: Database
let receiver: Receiver
let publishing: Publishing
const story = storyFor()
const version = { id: story.id, version: story.id }

beforeEach(async () => {
  role = 'sub'
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-roles-'))
  database = openDatabase(path.join(folder, 'desk.db'))
  receiver = await openReceiver()
  const house = makeNinjsPushTarget({ id: 'house', name: 'The house', address: { itemUrl: new URL(`${receiver.url}/push`), assetsUrl: new URL(`${receiver.url}/assets`), secret: null } })
  publishing = openPublishing({
    database,
    drafts: { readStory: () => ({ ok: true, value: story }), waivers: () => [], markPublished: () => undefined },
    pictures: { original: () => Promise.resolve({ ok: false, failure: { code: 'missing', message: 'Missing.' } }) },
    checkStory: ({ head }) => Promise.resolve({ findings: [], stylebook: stylebookOf(head.stylebook), brokenRules: [] }),
    folder: path.join(folder, 'press'),
    author: () => 'Kit Osei',
    role: () => role,
    openExternal: () => Promise.resolve(),
    saveDialog: ({ name }) => Promise.resolve(path.join(folder, name)),
    targets: () => [house],
  })
})
afterEach(async () => {
  await publishing.stop()
  await receiver.close()
  database.close()
  await rm(folder, { recursive: true, force: true })
})

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

const stateOf = async () => valueOf(await publishing.list({ storyId: story.id })).map(({ state }) => state)

test('a reporter is kept from every way out, and is told what to do instead', async () => {
  role = 'reporter'
  expect(valueOf(await publishing.check(version))).toMatchObject({ passes: true })
  expect(valueOf(await publishing.preview({ ...version, target: 'house' }))).toMatchObject({ action: 'publish' })
  expect(valueOf(await publishing.publish({ ...version, target: 'house' }))).toEqual({ outcome: 'not-allowed', message: 'You work as a reporter here, and publishing is for a sub. Submit the story, and a sub finds it on the desk.' })
  expect(valueOf(await publishing.withdraw({ id: story.id, target: 'house', reason: 'Wrong town.' }))).toMatchObject({ outcome: 'not-allowed', message: expect.stringContaining('withdrawing') as string })
  for (const format of exportFormats) expect(valueOf(await publishing.export({ ...version, format }))).toMatchObject({ outcome: 'not-allowed' })
  await publishing.start()
  expect(await stateOf()).toEqual([])
  expect(receiver.seen).toEqual([])
  expect((await readdir(folder)).filter((name) => !name.startsWith('desk.db') && name !== 'press')).toEqual([])
})

test('what waits in the outbox is a sub’s to call back or to send after all', async () => {
  receiver.fault = (_seen, response) => {
    response.writeHead(403).end()
    return true
  }
  await publishing.start()
  const queued = valueOf(await publishing.publish({ ...version, target: 'house' }))
  if (queued.outcome !== 'queued') throw new Error(queued.outcome)
  await expect.poll(stateOf).toEqual(['needs-you'])
  const asked = receiver.seen.length
  role = 'reporter'
  for (const answer of [await publishing.tryAgain({ id: queued.delivery.id }), await publishing.cancel({ id: queued.delivery.id })]) expect(answer).toMatchObject({ ok: false, failure: { code: 'not-allowed' } })
  expect([await stateOf(), receiver.seen.length]).toEqual([['needs-you'], asked])
  role = 'sub'
  expect(valueOf(await publishing.cancel({ id: queued.delivery.id }))).toEqual({})
})

test('what a sub has approved goes, whoever works here when its turn comes', async () => {
  valueOf(await publishing.publish({ ...version, target: 'house' }))
  role = 'reporter'
  await publishing.start()
  await expect.poll(stateOf).toEqual(['delivered'])
  expect(receiver.stories.size).toBe(1)
})
