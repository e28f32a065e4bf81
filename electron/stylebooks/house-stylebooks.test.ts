import { mkdtempSync, rmSync, writeFileSync, utimesSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { writeStylebook } from '../../shared/house-stylebook/write-stylebook.ts'
import { openDatabase, type Database } from '../drafts/database.ts'
import { followFiles } from './follow-files.ts'
import { openHouseStylebooks, type HouseStylebooks } from './house-stylebooks.ts'

let folder = ''
let database: Database
let stylebooks: HouseStylebooks

const open = () => openHouseStylebooks({ database, author: () => 'Ada Quill', now: () => new Date('2026-03-02T10:00:00Z') })

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-houses-'))
  database = openDatabase(path.join(folder, 'desk.sqlite'))
  stylebooks = open()
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const harbour: HouseStylebook = {
  name: 'The Harbour Post',
  version: '1',
  changeNote: '',
  extends: 'reuters',
  rules: {},
  lengths: { headline: 70 },
  words: [],
  names: ['Ada Quill'],
  terms: { banned: [], preferred: [{ term: 'chairman', use: ['chair'], message: '' }] },
  ownRules: [],
}
const broken: HouseStylebook = { ...harbour, rules: { 'no-such-rule': 'off' } }

function made(): string {
  const created = stylebooks.create('The Harbour Post', 'reuters')
  if (!created.ok) throw new Error(created.failure.message)
  return created.value.id
}

describe('what is worked on', () => {
  it('counts for nothing until it is put in force, and is kept over a restart, sound or not', () => {
    const id = made()
    expect(stylebooks.keepWorking(id, broken)).toMatchObject({ ok: true })
    expect(stylebooks.inForce()).toEqual([])
    stylebooks = open()
    expect(stylebooks.list()).toMatchObject({ ok: true, value: [{ id, inForce: null, changed: true, working: broken }] })
  })

  it('is in force once it is put there, with version, note and author', () => {
    const id = made()
    expect(stylebooks.putInForce(id, { ...harbour, changeNote: 'We write chair.' })).toMatchObject({ ok: true, value: { outcome: 'in-force', edition: { version: '1', changeNote: 'We write chair.', author: 'Ada Quill' } } })
    expect(stylebooks.inForce()).toMatchObject([{ id, stylebook: { terms: { preferred: [{ term: 'chairman' }] } } }])
    expect(stylebooks.list()).toMatchObject({ ok: true, value: [{ changed: false }] })
  })

  it('with a fault is kept and not put in force; the last good edition goes on', () => {
    const id = made()
    stylebooks.putInForce(id, harbour)
    expect(stylebooks.putInForce(id, broken)).toMatchObject({ ok: true, value: { outcome: 'faults', faults: [{ path: ['rules', 0, 'key'] }] } })
    expect(stylebooks.inForce()).toMatchObject([{ stylebook: harbour }])
    expect(stylebooks.list()).toMatchObject({ ok: true, value: [{ working: broken, changed: true }] })
  })

  it('does not leave the shipped stylebook it was made for', () => {
    const id = made()
    stylebooks.putInForce(id, harbour)
    expect(stylebooks.putInForce(id, { ...harbour, extends: 'bbc' })).toMatchObject({ ok: false, failure: { code: 'stylebook-base' } })
  })
})

describe('editions', () => {
  it('stay on record, and an old one can be taken again', () => {
    const id = made()
    stylebooks.putInForce(id, harbour)
    stylebooks.putInForce(id, { ...harbour, version: '2', lengths: {} })
    const editions = stylebooks.editions(id)
    if (!editions.ok) throw new Error(editions.failure.message)
    expect(editions.value.map(({ version }) => version)).toEqual(['2', '1'])
    stylebooks.takeEdition(id, editions.value[1]?.id ?? '')
    expect(stylebooks.list()).toMatchObject({ ok: true, value: [{ working: harbour, changed: true, inForce: { edition: { version: '2' } } }] })
  })

  it('of which the newest cannot be read leave the one before in force', () => {
    const id = made()
    stylebooks.putInForce(id, harbour)
    stylebooks.putInForce(id, { ...harbour, version: '2' })
    database.run("UPDATE house_editions SET yaml = 'name: [' WHERE version = '2'")
    expect(stylebooks.inForce()).toMatchObject([{ stylebook: { version: '1' } }])
  })
})

describe('taking away', () => {
  it('can be undone', () => {
    const id = made()
    stylebooks.putInForce(id, harbour)
    stylebooks.remove(id)
    expect(stylebooks.inForce()).toEqual([])
    stylebooks.restore(id)
    expect(stylebooks.inForce()).toMatchObject([{ id }])
  })
})

describe('a file that is followed', () => {
  const file = () => path.join(folder, 'harbour.yaml')
  let tick = 0
  const put = (text: string) => {
    writeFileSync(file(), text)
    tick += 1
    utimesSync(file(), tick, tick)
  }
  function followed(): string {
    const text = writeStylebook(harbour)
    put(text)
    const taken = stylebooks.take(harbour, { kind: 'followed', path: file(), text })
    if (!taken.ok) throw new Error(taken.failure.message)
    return taken.value.id
  }

  it('comes into force anew when it changes', async () => {
    followed()
    const files = followFiles(stylebooks)
    put(writeStylebook({ ...harbour, version: '2' }))
    await files.look()
    files.stop()
    expect(stylebooks.inForce()).toMatchObject([{ stylebook: { version: '2' } }])
  })

  it('breaks: the last good one stays in force, and the fault is told with line and reason', async () => {
    followed()
    const files = followFiles(stylebooks)
    put(`${writeStylebook(harbour)}\nlengts:\n  headline: 3\n`)
    await files.look()
    files.stop()
    expect(stylebooks.inForce()).toMatchObject([{ stylebook: harbour }])
    const [row] = [stylebooks.list()].flatMap((listed) => (listed.ok ? listed.value : []))
    expect(row?.follows).toMatchObject({ name: 'harbour.yaml', faults: [{ reason: expect.stringContaining('lengths') as string }] })
    expect(row?.follows?.faults[0]?.line).toBeGreaterThan(5)
    expect(row?.follows?.notice).toContain('stays in force')
  })

  it('is no text any more: told, the last good one stays in force, and it counts again once it can be read', async () => {
    followed()
    const files = followFiles(stylebooks)
    writeFileSync(file(), Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
    await files.look()
    expect(stylebooks.inForce()).toMatchObject([{ stylebook: harbour }])
    expect(stylebooks.list()).toMatchObject({ ok: true, value: [{ follows: { notice: expect.stringContaining('UTF-8') as string } }] })
    put(writeStylebook(harbour))
    await files.look()
    files.stop()
    expect(stylebooks.list()).toMatchObject({ ok: true, value: [{ follows: { notice: null, faults: [] } }] })
  })

  it('goes away: the last good one stays in force', async () => {
    followed()
    rmSync(file())
    const files = followFiles(stylebooks)
    await files.look()
    files.stop()
    expect(stylebooks.inForce()).toMatchObject([{ stylebook: harbour }])
  })
})
