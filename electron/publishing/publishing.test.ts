import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Delivery } from '../../shared/ipc/publishing.ts'
import type { Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import { openDatabase, type Database } from '../drafts/database.ts'
import { openReceiver, type Receiver } from './fixtures/receiver.ts'
import { findGoat, pictureFor, storyFor, waiverFor } from './fixtures/story.ts'
import { openPublishing } from './open-publishing.ts'
import { openOutboxStore } from './outbox-store.ts'
import type { Publishing } from './publishing.ts'
import { makeNinjsPushTarget } from './targets/ninjs-push/ninjs-push-target.ts'
import type { Target } from './targets/target.ts'

/** A drafts store in a map, with versions that can be changed under the outbox's feet. */
let versions: Map<string, Story>
let waivers: Waiver[]
let published: string[]
let opened: string[]
let saveTo: string | null
let findings: typeof findGoat
let folder: string
let database: Database
let receiver: Receiver
let publishing: Publishing
let faults: unknown[]
let targets: Target[]
const grey = pictureFor(90)
const calm = (headline?: string) => {
  const story = storyFor(headline, [grey.file])
  return JSON.parse(JSON.stringify(story).replaceAll('goat', 'dog')) as Story
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-publishing-'))
  database = openDatabase(path.join(folder, 'desk.db'))
  receiver = await openReceiver()
  versions = new Map()
  waivers = []
  published = []
  opened = []
  faults = []
  saveTo = null
  findings = findGoat
  targets = [houseAt(receiver.url)]
  publishing = open()
  await publishing.start()
})
afterEach(async () => {
  await publishing.stop()
  await receiver.close()
  database.close()
  await rm(folder, { recursive: true, force: true })
  expect(faults).toEqual([])
})

function open(): Publishing {
  return openPublishing({
    database,
    drafts: {
      readStory: (_id, version) => {
        const story = versions.get(version)
        return story === undefined ? { ok: false, failure: { code: 'version-missing', message: 'That version is not there.' } } : { ok: true, value: story }
      },
      waivers: () => waivers,
      markPublished: (_id, version) => void published.push(version),
    },
    pictures: { original: (hash) => Promise.resolve(hash === grey.file.hash ? { ok: true, value: { bytes: grey.bytes, mediaType: 'image/png' } } : { ok: false, failure: { code: 'missing', message: 'The original of that picture is not on this computer.' } }) },
    checkStory: (story) => Promise.resolve({ findings: findings(story), stylebook: stylebookOf(story.head.stylebook), brokenRules: [] }),
    folder: path.join(folder, 'press'),
    author: () => 'Kit Osei',
    chance: () => 0.999,
    openExternal: (url) => {
      opened.push(url)
      return Promise.resolve()
    },
    saveDialog: ({ name }) => Promise.resolve(saveTo === null ? null : path.join(saveTo, name)),
    targets: () => targets,
    onFault: (fault) => faults.push(fault),
  })
}

const houseAt = (url: string) => makeNinjsPushTarget({ id: 'house', name: 'The house', address: { itemUrl: new URL(`${url}/push`), assetsUrl: new URL(`${url}/assets`), secret: null }, limits: { connect: 2_000, answer: 2_000, answerBytes: 65_536 } })

function save(story: Story): { id: string; version: string } {
  const version = mintIdentifier()
  versions.set(version, story)
  return { id: story.id, version }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

async function queue(story: Story, target = 'house'): Promise<Delivery> {
  const answer = valueOf(await publishing.publish({ ...save(story), target }))
  if (answer.outcome !== 'queued') throw new Error('blocked')
  return answer.delivery
}

/** Waits for a delivery to be as it should, through the notices the screen gets too. */
function until(id: string, wanted: (delivery: Delivery) => boolean): Promise<Delivery> {
  return new Promise((resolve) => {
    const look = async () => {
      const found = valueOf(await publishing.list({ storyId: null })).find((delivery) => delivery.id === id)
      if (found !== undefined && wanted(found)) {
        stopListening()
        resolve(found)
      }
    }
    const stopListening = publishing.onChange(() => void look())
    void look()
  })
}

const delivered = (id: string) => until(id, ({ state }) => state === 'delivered')

describe('the gate', () => {
  test('an error that nobody waived blocks every way out', async () => {
    const request = save(storyFor())
    saveTo = folder
    expect(valueOf(await publishing.check(request))).toMatchObject({ passes: false, open: [{ rule: 'goats' }], waived: [] })
    expect(valueOf(await publishing.publish({ ...request, target: 'house' }))).toMatchObject({ outcome: 'blocked', verdict: { passes: false } })
    for (const format of ['ninjs', 'html', 'markdown', 'text'] as const) expect(valueOf(await publishing.export({ ...request, format }))).toMatchObject({ outcome: 'blocked' })
    expect(receiver.seen).toEqual([])
    expect(valueOf(await publishing.list({ storyId: null }))).toEqual([])
    expect((await readdir(folder)).filter((name) => name.startsWith('ferry'))).toEqual([])
  })

  test('a waived one passes, and the waiver stands in the publication log', async () => {
    const story = storyFor()
    const [finding] = findGoat(story)
    if (finding === undefined) throw new Error('no finding')
    waivers = [waiverFor(story, finding)]
    const delivery = await queue(story)
    expect(delivery.waivers).toBe(1)
    await delivered(delivery.id)
    expect(openOutboxStore(database).publications(story.id)).toMatchObject([{ author: 'Kit Osei', version: delivery.version, stylebook: 'guardian', answer: '201', waivers: [{ reason: 'The goat is the story.', author: 'Kit Osei' }] }])
  })

  test('looks again before it sends: a rule that has come since blocks', async () => {
    receiver.fault = (_seen, response) => {
      response.writeHead(500).end()
      return true
    }
    const delivery = await queue(calm())
    await until(delivery.id, ({ problem }) => problem !== null)
    findings = (story) => findGoat({ ...story, head: { ...story.head, headline: 'goat' } })
    receiver.fault = null
    receiver.seen.length = 0
    await publishing.tryAgain({ id: delivery.id })
    expect(await until(delivery.id, ({ state }) => state === 'needs-you')).toMatchObject({ problem: expect.stringContaining('now finds an error') as string })
    expect(receiver.seen).toEqual([])
  })

  test('a check that fails sends nothing and says so', async () => {
    findings = () => {
      throw new Error('a bug in a rule')
    }
    expect(await publishing.publish({ ...save(calm()), target: 'house' })).toMatchObject({ ok: false, failure: { code: 'check-failed' } })
  })

  test('what changes in the draft after queueing is not sent; what was approved is', async () => {
    receiver.fault = (_seen, response) => {
      response.writeHead(503).end()
      return true
    }
    const story = calm('The approved headline')
    const delivery = await queue(story)
    await until(delivery.id, ({ problem }) => problem !== null)
    versions.set(delivery.version, { ...story, head: { ...story.head, headline: 'Changed behind the gate' } })
    receiver.fault = null
    await publishing.tryAgain({ id: delivery.id })
    await delivered(delivery.id)
    expect(JSON.stringify([...receiver.stories.values()])).toContain('The approved headline')
    expect(JSON.stringify([...receiver.stories.values()])).not.toContain('Changed behind the gate')
  })

  test('what changes in the outbox itself is not sent', async () => {
    receiver.fault = (_seen, response) => {
      response.writeHead(503).end()
      return true
    }
    const delivery = await queue(calm('The approved headline'))
    await until(delivery.id, ({ problem }) => problem !== null)
    database.run("UPDATE delivery_packages SET content = replace(content, 'approved', 'forged')")
    receiver.fault = null
    receiver.seen.length = 0
    await publishing.tryAgain({ id: delivery.id })
    expect(await until(delivery.id, ({ state }) => state === 'needs-you')).toMatchObject({ problem: expect.stringContaining('not what passed the gate') as string })
    expect(receiver.seen).toEqual([])
  })
})

describe('the outbox', () => {
  test('a story goes with its picture, and the draft is told', async () => {
    const delivery = await queue(calm())
    expect(delivery).toMatchObject({ state: 'waiting', targetName: 'The house', attempts: 0 })
    const there = await delivered(delivery.id)
    expect(there).toMatchObject({ attempts: 1, problem: null, nextTryAt: null })
    expect(receiver.stories.size).toBe(1)
    expect(receiver.media.size).toBe(1)
    expect(published).toEqual([delivery.version])
  })

  test('asked twice for one version, it goes once', async () => {
    const request = { ...save(calm()), target: 'house' }
    const answers = await Promise.all([publishing.publish(request), publishing.publish(request)])
    const ids = answers.map((answer) => (answer.ok && answer.value.outcome === 'queued' ? answer.value.delivery.id : ''))
    expect(ids[0]).toBe(ids[1])
    await delivered(ids[0] ?? '')
    expect(receiver.seen.filter(({ path: at }) => at === '/push')).toHaveLength(1)
  })

  test('a target down: it waits, says so, and goes once when it is back', async () => {
    await publishing.press({ running: false })
    const delivery = await queue(calm(), 'preview')
    expect(await until(delivery.id, ({ problem }) => problem !== null)).toMatchObject({ state: 'waiting', problem: expect.stringContaining('The preview press is not running') as string })
    expect(valueOf(await publishing.targets({}))).toMatchObject([{ id: 'preview', available: false }, { id: 'house', available: true }])
    expect(await publishing.openPage({ id: delivery.id })).toMatchObject({ ok: false })
    expect(valueOf(await publishing.press({ running: true }))).toEqual({ running: true })
    await delivered(delivery.id)
    await publishing.openPage({ id: delivery.id })
    const page = await (await fetch(opened[0] ?? '')).text()
    expect(page).toContain('Ferry to Port Ellery runs again after eleven days')
    const list = await (await fetch((opened[0] ?? '').replace(/stories\/.*/, ''))).text()
    expect(list.match(/Ferry to Port Ellery/g)).toHaveLength(1)
  })

  test('a 500 is tried again by itself, later', async () => {
    let failures = 1
    receiver.fault = (_seen, response) => {
      if (failures === 0) return false
      failures -= 1
      response.writeHead(500).end()
      return true
    }
    const delivery = await queue(calm())
    expect(await until(delivery.id, ({ state, attempts }) => state === 'waiting' && attempts === 1)).toMatchObject({ problem: 'The target has a fault of its own (500).', nextTryAt: expect.any(String) as string })
    expect(await delivered(delivery.id)).toMatchObject({ attempts: 2 })
    expect(receiver.stories.size).toBe(1)
  })

  test('a 429 waits as long as it is told', async () => {
    receiver.fault = (_seen, response) => {
      response.writeHead(429, { 'retry-after': '600' }).end()
      return true
    }
    const delivery = await queue(calm())
    const waiting = await until(delivery.id, ({ problem }) => problem !== null)
    expect(Date.parse(waiting.nextTryAt ?? '') - Date.parse(waiting.queuedAt)).toBeGreaterThanOrEqual(600_000)
  })

  test('a 422 waits for a person, who can try again or cancel', async () => {
    receiver.fault = ({ path: at }, response) => {
      if (at !== '/push') return false
      response.writeHead(422, { 'content-type': 'application/json' }).end('{"message": "No section"}')
      return true
    }
    const delivery = await queue(calm())
    expect(await until(delivery.id, ({ state }) => state === 'needs-you')).toMatchObject({ problem: 'The target refused the story (422). It says: “No section”' })
    expect(await publishing.tryAgain({ id: delivery.id })).toMatchObject({ ok: true })
    await until(delivery.id, ({ state, attempts }) => state === 'needs-you' && attempts === 2)
    expect(await publishing.cancel({ id: delivery.id })).toMatchObject({ ok: true })
    expect(valueOf(await publishing.list({ storyId: delivery.storyId }))).toMatchObject([{ state: 'cancelled' }])
    expect(await publishing.tryAgain({ id: delivery.id })).toMatchObject({ ok: false })
    expect(published).toEqual([])
  })

  test('an answer cut after the story was taken: sent again, there once', async () => {
    let cuts = 1
    receiver.fault = ({ path: at }) => {
      if (at !== '/push' || cuts === 0) return false
      cuts -= 1
      return 'after'
    }
    const delivery = await queue(calm())
    await delivered(delivery.id)
    expect(receiver.seen.filter(({ path: at }) => at === '/push')).toHaveLength(2)
    expect(receiver.stories.size).toBe(1)
    expect(openOutboxStore(database).publications(delivery.storyId)).toHaveLength(1)
  })

  test('two versions of a story arrive in their order, also where the first meets a fault', async () => {
    let failures = 2
    receiver.fault = (_seen, response) => {
      if (failures === 0) return false
      failures -= 1
      response.writeHead(503).end()
      return true
    }
    const story = calm('First edition')
    const first = await queue(story)
    const second = await queue({ ...story, head: { ...story.head, headline: 'Second edition' } })
    await Promise.all([delivered(first.id), delivered(second.id)])
    expect([...receiver.stories.keys()].map((key) => key.split(' ')[1])).toEqual([first.version, second.version])
    expect(published).toEqual([first.version, second.version])
  })

  test('an older version that was refused does not come back over a newer one', async () => {
    receiver.fault = ({ path: at, body }, response) => {
      if (at !== '/push' || !body.includes('First edition')) return false
      response.writeHead(400).end()
      return true
    }
    const story = calm('First edition')
    const first = await queue(story)
    await until(first.id, ({ state }) => state === 'needs-you')
    const second = await queue({ ...story, head: { ...story.head, headline: 'Second edition' } })
    await delivered(second.id)
    expect(await publishing.tryAgain({ id: first.id })).toMatchObject({ ok: false, failure: { code: 'delivery-overtaken' } })
  })

  test('a picture that is gone waits for a person, and the story is not sent without it', async () => {
    const lost = pictureFor(7)
    const story = calm()
    const delivery = await queue({ ...story, pictures: story.pictures.map((picture) => ({ ...picture, file: lost.file })) })
    expect(await until(delivery.id, ({ state }) => state === 'needs-you')).toMatchObject({ problem: 'grey-7.png: The original of that picture is not on this computer. The story was not sent.' })
    expect(receiver.stories.size).toBe(0)
  })

  test('stopped in the middle, it goes on at the next start', async () => {
    let arrived: () => void = () => undefined
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    receiver.fault = ({ path: at }) => {
      if (at !== '/push') return false
      arrived()
      return true
    }
    const delivery = await queue(calm())
    await arrival
    expect(valueOf(await publishing.list({ storyId: null }))).toMatchObject([{ state: 'sending' }])
    expect(await publishing.cancel({ id: delivery.id })).toMatchObject({ ok: false, failure: { code: 'delivery-not-waiting' } })
    await publishing.stop()
    expect(valueOf(await publishing.list({ storyId: null }))).toMatchObject([{ state: 'waiting', problem: null }])
    receiver.fault = null
    publishing = open()
    await publishing.start()
    await delivered(delivery.id)
    expect(receiver.stories.size).toBe(1)
  })

  test('nothing is sent before the start', async () => {
    await publishing.stop()
    publishing = open()
    const delivery = await queue(calm())
    expect(delivery.state).toBe('waiting')
    expect(receiver.seen).toEqual([])
    await publishing.start()
    await delivered(delivery.id)
  })

  test('a target that is not set up is said to be so', async () => {
    expect(await publishing.publish({ ...save(calm()), target: 'nowhere' })).toMatchObject({ ok: false, failure: { code: 'target-missing' } })
  })
})

describe('export', () => {
  test.each([
    ['ninjs', 'ferry-ellery.json'],
    ['html', 'ferry-ellery.html'],
    ['markdown', 'ferry-ellery.md'],
    ['text', 'ferry-ellery.txt'],
  ] as const)('%s is written whole', async (format, name) => {
    saveTo = folder
    expect(valueOf(await publishing.export({ ...save(calm()), format }))).toEqual({ outcome: 'saved', name })
    expect(await readFile(path.join(folder, name), 'utf8')).toContain('Ferry to Port Ellery')
    expect((await readdir(folder)).filter((found) => found.includes('copydesk-part'))).toEqual([])
  })

  test('cancelled in the dialog', async () => {
    expect(valueOf(await publishing.export({ ...save(calm()), format: 'text' }))).toEqual({ outcome: 'cancelled' })
  })

  test('into a folder that is gone', async () => {
    saveTo = path.join(folder, 'gone')
    expect(await publishing.export({ ...save(calm()), format: 'text' })).toMatchObject({ ok: false, failure: { code: 'folder-missing' } })
  })
})

describe('a target that is set up anew or taken out', () => {
  const down = (_seen: unknown, response: ServerResponse) => {
    response.writeHead(503, { 'retry-after': '600' }).end()
    return true
  }
  const waits = (id: string) => until(id, ({ state, attempts }) => state === 'waiting' && attempts === 1)
  const takeOut = () => {
    targets = []
    publishing.targetChanged('house')
  }

  test('what waits for a target that is taken out is brought before the person, under the name it had', async () => {
    receiver.fault = down
    const story = calm()
    const first = await queue(story)
    await waits(first.id)
    const second = await queue({ ...story, head: { ...story.head, headline: 'Second edition' } })
    expect(valueOf(await publishing.waiting('house'))).toBe(2)
    takeOut()
    for (const { id } of [first, second]) expect(await until(id, ({ state }) => state === 'needs-you')).toMatchObject({ targetName: 'The house', problem: expect.stringContaining('taken out of Settings before the story went') as string })
    expect(valueOf(await publishing.waiting('house'))).toBe(0)
    expect(await publishing.tryAgain({ id: first.id })).toMatchObject({ ok: false, failure: { code: 'target-missing' } })
    expect(await publishing.cancel({ id: first.id })).toMatchObject({ ok: true })
    expect(await publishing.publish({ ...save(story), target: 'house' })).toMatchObject({ ok: false, failure: { code: 'target-missing' } })
    expect(receiver.stories.size).toBe(0)
  })

  test('a target missing since the last run is noticed at the start', async () => {
    receiver.fault = down
    const delivery = await queue(calm())
    await waits(delivery.id)
    await publishing.stop()
    targets = []
    publishing = open()
    await publishing.start()
    expect(await until(delivery.id, ({ state }) => state === 'needs-you')).toMatchObject({ targetName: 'The house' })
  })

  test('where the answer never came, the person is told to look', async () => {
    receiver.fault = ({ path: at }) => at === '/push' && 'after'
    const delivery = await queue(calm())
    await waits(delivery.id)
    takeOut()
    expect(await until(delivery.id, ({ state }) => state === 'needs-you')).toMatchObject({ problem: expect.stringContaining('look whether the target has it') as string })
  })

  test('what is being sent when its target is taken out may arrive', async () => {
    receiver.fault = ({ path: at }) => {
      if (at === '/push') takeOut()
      return false
    }
    const delivery = await queue(calm())
    expect(await delivered(delivery.id)).toMatchObject({ hasPage: false, targetName: 'The house' })
    expect(await publishing.openPage({ id: delivery.id })).toMatchObject({ ok: false })
  })

  test('at another address everything is brought again, pictures too, without waiting', async () => {
    receiver.fault = (seen, response) => seen.path === '/push' && down(seen, response)
    const delivery = await queue(calm())
    await waits(delivery.id)
    expect(receiver.media.size).toBe(1)
    const other = await openReceiver()
    try {
      targets = [houseAt(other.url)]
      publishing.targetChanged('house')
      await delivered(delivery.id)
      expect([other.media.size, other.stories.size, receiver.stories.size]).toEqual([1, 1, 0])
    } finally {
      await other.close()
    }
  })

  test('an address set anew in the middle of a try is asked for the pictures at the next', async () => {
    const other = await openReceiver()
    try {
      receiver.fault = (seen, response) => {
        if (seen.path !== '/push') return false
        targets = [houseAt(other.url)]
        publishing.targetChanged('house')
        response.writeHead(500).end()
        return true
      }
      const delivery = await queue(calm())
      await delivered(delivery.id)
      expect([other.media.size, other.stories.size, receiver.stories.size]).toEqual([1, 1, 0])
    } finally {
      await other.close()
    }
  })

  test('a target that is added takes stories at once', async () => {
    const { id, version } = save(calm())
    const later = makeNinjsPushTarget({ id: 'later', name: 'The other house', address: { itemUrl: new URL(`${receiver.url}/push`), assetsUrl: new URL(`${receiver.url}/assets`), secret: null } })
    targets = [...targets, later]
    publishing.targetChanged('later')
    expect(valueOf(await publishing.targets({})).map(({ name }) => name)).toEqual(['Preview press', 'The house', 'The other house'])
    const answer = valueOf(await publishing.publish({ id, version, target: 'later' }))
    if (answer.outcome !== 'queued') throw new Error('blocked')
    expect(await delivered(answer.delivery.id)).toMatchObject({ targetName: 'The other house' })
  })
})
