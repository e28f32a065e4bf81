import { beforeEach, describe, expect, test } from 'vitest'
import { picturesWithFiles, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import type { KeepTargetRequest } from '../../../../shared/ipc/targets.ts'
import type { Result } from '../../../../shared/result.ts'
import { openSecrets, type KeyStore } from '../../../settings/secrets.ts'
import { memoryInMap } from '../../fixtures/memory.ts'
import { openReceiver, signatureOf } from '../../fixtures/receiver.ts'
import { pictureFor, storyFor } from '../../fixtures/story.ts'
import { maximumTargets, openHouseTargets, type HouseTargets } from './house-targets.ts'

/** Not a key store, only what looks like one: reverses the bytes. */
const keyStore: KeyStore = {
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.concat([Buffer.from('v11'), Buffer.from(text).reverse()]),
  decryptString: (bytes) => Buffer.from(bytes.subarray(3)).reverse().toString('utf8'),
}

let stored: unknown
let full: boolean
const settings = {
  storedTargets: () => stored,
  storeTargets: (targets: readonly unknown[]) => {
    if (full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    stored = JSON.parse(JSON.stringify(targets)) as unknown
  },
}
beforeEach(() => {
  stored = undefined
  full = false
})

const noDefaultsHere = { section: '', tags: [], author: '', status: 'live' as const }

const open = (store: KeyStore = keyStore): HouseTargets => openHouseTargets(settings, openSecrets(store, 'linux'))
const form = (change: Partial<KeepTargetRequest> = {}): KeepTargetRequest => ({ id: null, rendition: null, kind: 'ninjs', account: '', defaults: noDefaultsHere, name: 'City desk', address: 'https://cms.example.org/items', assetsAddress: 'https://cms.example.org/assets', secret: { kind: 'new', secret: 'harbour-light' }, keepUnprotected: false, ...change })

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
async function keep(house: HouseTargets, change: Partial<KeepTargetRequest> = {}): Promise<string> {
  const answer = valueOf(await house.keep(form(change)))
  if (answer.outcome !== 'kept') throw new Error(answer.message)
  return answer.id
}

describe('keeping a target', () => {
  test('it is there at once and after a restart, its secret nowhere to be seen', async () => {
    const house = open()
    const id = await keep(house, { name: '  City\n desk ', address: ' https://cms.example.org/items ' })
    const shown = { id, rendition: null, kind: 'ninjs', account: '', defaults: noDefaultsHere, name: 'City desk', address: 'https://cms.example.org/items', assetsAddress: 'https://cms.example.org/assets', secret: 'protected' }
    for (const opened of [house, open()]) {
      expect(opened.list()).toEqual([shown])
      expect(opened.targets().map(({ name, description }) => [name, description])).toEqual([['City desk', 'Sends the story and its pictures to cms.example.org.']])
      expect(JSON.stringify([opened.list(), opened.targets()])).not.toContain('harbour')
    }
    expect(JSON.stringify(stored)).not.toContain('harbour')
  })

  test('the size of its pictures is kept, and a target of before that has none', async () => {
    const house = open()
    const id = await keep(house, { rendition: { longEdge: 2_048, quality: 85 } })
    for (const opened of [house, open()]) {
      expect(opened.list()[0]?.rendition).toEqual({ longEdge: 2_048, quality: 85 })
      expect(opened.targets()[0]?.rendition).toEqual({ longEdge: 2_048, quality: 85 })
    }
    await keep(house, { id, secret: { kind: 'unchanged' } })
    expect(open().targets()[0]?.rendition).toBeUndefined()
    stored = (stored as Record<string, unknown>[]).map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'rendition')))
    expect(open().list()).toMatchObject([{ id, rendition: null }])
  })

  test('a change keeps the secret, sets another or takes it away, and only the changed target is another', async () => {
    const house = open()
    const id = await keep(house)
    const other = await keep(house, { name: 'Night desk', secret: { kind: 'none' } })
    const [first, second] = house.targets()
    const secretOf = () => (stored as { id: string; secret: unknown }[]).find((entry) => entry.id === id)?.secret
    const before = secretOf()
    await keep(house, { id, name: 'City', secret: { kind: 'unchanged' } })
    expect(secretOf()).toEqual(before)
    expect(house.targets()[0]).not.toBe(first)
    expect(house.targets()[1]).toBe(second)
    await keep(house, { id, secret: { kind: 'new', secret: 'fog-horn' } })
    expect(secretOf()).not.toEqual(before)
    await keep(house, { id, secret: { kind: 'none' } })
    expect(house.list().map((target) => [target.id, target.secret])).toEqual([
      [id, 'none'],
      [other, 'none'],
    ])
  })

  test('without a key store nothing is kept before the person agrees', async () => {
    const house = open({})
    expect(valueOf(await house.keep(form()))).toMatchObject({ outcome: 'unprotected', message: expect.stringContaining('no key store') as string })
    expect([house.list(), stored]).toEqual([[], undefined])
    await keep(house, { keepUnprotected: true })
    expect(house.list()).toMatchObject([{ secret: 'unprotected' }])
  })

  test.each<[string, Partial<KeepTargetRequest>]>([
    ['target-name', { name: ' \n ' }],
    ['target-name', { name: 'x'.repeat(101) }],
    ['target-name', { name: 'preview PRESS' }],
    ['address', { address: 'http://cms.example.org/items' }],
    ['assets-address', { assetsAddress: 'cms.example.org/assets' }],
    ['target-missing', { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }],
  ])('%s: %j is refused and nothing is kept', async (code, change) => {
    const house = open()
    expect(await house.keep(form(change))).toMatchObject({ ok: false, failure: { code } })
    expect([house.list(), stored]).toEqual([[], undefined])
  })

  test('two targets of one name are refused, a target may keep its own', async () => {
    const house = open()
    const id = await keep(house)
    expect(await house.keep(form({ name: 'CITY DESK' }))).toMatchObject({ ok: false, failure: { code: 'target-name' } })
    expect(await keep(house, { id })).toBe(id)
  })

  test('a full disk changes nothing', async () => {
    const house = open()
    const id = await keep(house)
    full = true
    expect(await house.keep(form({ name: 'Night desk' }))).toMatchObject({ ok: false, failure: { code: 'settings-not-written' } })
    expect(house.remove(id)).toMatchObject({ ok: false, failure: { code: 'settings-not-written' } })
    expect(house.list().map(({ name }) => name)).toEqual(['City desk'])
  })

  test('there is an end to how many there may be', async () => {
    const house = open()
    for (let number = 0; number < maximumTargets; number += 1) await keep(house, { name: `Desk ${number}` })
    expect(await house.keep(form({ name: 'One too many' }))).toMatchObject({ ok: false, failure: { code: 'targets-full' } })
  })
})

describe('the kinds of target', () => {
  const wordpress: Partial<KeepTargetRequest> = { kind: 'wordpress', name: 'The Bugle', address: 'https://bugle.example.org/wp-admin/profile.php', assetsAddress: '', account: ' kit ', secret: { kind: 'new', secret: 'abcd efgh' } }

  test('a WordPress site is kept by its address as readers know it, with its defaults', async () => {
    const house = open()
    await keep(house, { ...wordpress, defaults: { section: ' News ', tags: ['wire', ' wire', ''], author: '', status: 'draft' } })
    expect(open().list()).toMatchObject([{ kind: 'wordpress', address: 'https://bugle.example.org/', account: 'kit', secret: 'protected', defaults: { section: 'News', tags: ['wire'], status: 'draft' } }])
    expect(open().targets()[0]).toMatchObject({ description: 'Publishes on the WordPress site bugle.example.org.', abilities: { schedules: true } })
  })

  test.each<[string, Partial<KeepTargetRequest>]>([
    ['account', { ...wordpress, account: '  ' }],
    ['secret', { ...wordpress, secret: { kind: 'none' } }],
    ['secret', { ...wordpress, secret: { kind: 'unchanged' } }],
    ['secret', { kind: 'ghost', address: 'https://bugle.example.org/ghost/#'.slice(0, -1), secret: { kind: 'new', secret: 'half-a-key' } }],
    ['address', { kind: 'folder', address: '/etc' }],
  ])('%s is what is wrong with %j', async (code, change) => {
    expect(await open().keep(form(change))).toMatchObject({ ok: false, failure: { code } })
  })

  test('a folder is kept only where the person has chosen it', async () => {
    const house = open()
    const id = await keep(house, { kind: 'folder', address: house.chosen('/srv/stories'), secret: { kind: 'none' } })
    expect(house.list()).toMatchObject([{ kind: 'folder', address: '/srv/stories', secret: 'none' }])
    await keep(house, { id, kind: 'folder', address: '/srv/stories', name: 'Wire folder', secret: { kind: 'none' } })
    expect(open().list()).toMatchObject([{ name: 'Wire folder', address: '/srv/stories' }])
  })

  test('a target of the time before there were kinds is a ninjs push', () => {
    stored = [{ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'Old', itemAddress: 'https://cms.example.org/items', assetsAddress: 'https://cms.example.org/assets', secret: null }]
    expect(open().list()).toMatchObject([{ kind: 'ninjs', name: 'Old', address: 'https://cms.example.org/items' }])
  })
})

describe('removing a target', () => {
  test('it is gone at once and for good; removing it again says so', async () => {
    const house = open()
    const id = await keep(house)
    expect(house.remove(id)).toMatchObject({ ok: true })
    expect([house.list(), house.targets(), open().list()]).toEqual([[], [], []])
    expect(house.remove(id)).toMatchObject({ ok: false, failure: { code: 'target-missing' } })
  })
})

describe('what lies in the settings', () => {
  test('entries that cannot be read are counted, not used, and written back as they were', async () => {
    await keep(open())
    const sound = (stored as unknown[])[0]
    const odd: unknown[] = ['a word', { ...(sound as object), address: 'http://elsewhere.example.org/items' }, { id: 'of a newer Copydesk', kind: 'telex' }, sound]
    stored = [sound, ...odd]
    const house = open()
    expect([house.list().length, house.unread]).toEqual([1, odd.length])
    await keep(house, { name: 'Night desk' })
    expect(stored).toEqual([sound, expect.objectContaining({ name: 'Night desk' }), ...odd])
  })

  test.each([null, 7, 'words', { targets: [] }])('%j in place of the list is no reason to stop', (damaged) => {
    stored = damaged
    expect([open().list(), open().unread]).toEqual([[], 1])
  })
})

describe('sending', () => {
  const grey = pictureFor(60)
  const picture = () => Promise.resolve({ kind: 'done', value: grey.bytes } as const)
  const story = storyFor('Lighthouse keeper retires', [grey.file])
  const [photo] = picturesWithFiles(story) as [PictureWithFile]
  const publishPackage = { story, version: story.id, stylebookVersion: '1', waivers: [], author: 'Kit Osei', firstPublishedAt: '2026-03-02T10:00:00.000Z', publishedAt: '2026-03-02T10:00:00.000Z' }

  test('the picture and the story are signed with the secret that was kept', async () => {
    const receiver = await openReceiver()
    try {
      await keep(open(), { address: `${receiver.url}/items`, assetsAddress: `${receiver.url}/assets` })
      const connection = open().targets()[0]?.connect(new AbortController().signal, memoryInMap())
      expect(await connection?.bringPicture(photo, publishPackage, picture)).toEqual({ kind: 'done', value: null })
      expect(await connection?.send(publishPackage)).toMatchObject({ kind: 'done' })
      connection?.close()
      const posted = receiver.seen.filter(({ method }) => method === 'POST')
      expect(posted.map(({ path }) => path)).toEqual(['/assets', '/items'])
      for (const { headers, body } of posted) expect(headers['x-superdesk-signature']).toBe(signatureOf('harbour-light', body))
      expect(JSON.stringify(receiver.seen.map(({ headers, body }) => [headers, body.toString('latin1')]))).not.toContain('harbour-light')
    } finally {
      await receiver.close()
    }
  })

  test('with a secret that the key store no longer opens nothing is sent, signed or not', async () => {
    const receiver = await openReceiver()
    try {
      await keep(open(), { address: `${receiver.url}/items`, assetsAddress: `${receiver.url}/assets` })
      const connection = open({}).targets()[0]?.connect(new AbortController().signal, memoryInMap())
      for (const outcome of [await connection?.bringPicture(photo, publishPackage, picture), await connection?.send(publishPackage)]) expect(outcome).toMatchObject({ kind: 'refused', problem: expect.stringContaining('Enter the secret again') as string })
      connection?.close()
      expect(receiver.seen).toEqual([])
    } finally {
      await receiver.close()
    }
  })
})

test('trying the connection takes the form as it stands and keeps nothing', async () => {
  const receiver = await openReceiver()
  const house = open()
  const addresses = { id: null, kind: 'ninjs' as const, account: '', secret: { kind: 'none' as const }, address: `${receiver.url}/items`, assetsAddress: `${receiver.url}/assets` }
  expect(valueOf(await house.tryConnection(addresses))).toMatchObject({ works: true })
  expect(await house.tryConnection({ ...addresses, assetsAddress: 'ftp://cms.example.org' })).toMatchObject({ ok: false, failure: { code: 'assets-address' } })
  await receiver.close()
  expect(valueOf(await house.tryConnection(addresses))).toMatchObject({ works: false, message: expect.stringContaining('cannot be reached') as string })
  expect([house.list(), stored]).toEqual([[], undefined])
})
