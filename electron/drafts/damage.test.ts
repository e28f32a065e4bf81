import { closeSync, copyFileSync, existsSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { draftFiles } from './files.ts'
import { Clock, failureCode, good, paragraphsOf, rewritten, storyOf, temporaryFolder, testStore } from './fixtures/stories.ts'

const everything = { search: '', bin: false, offset: 0, limit: 200 }

/** A folder with so many drafts in a good copy, and as many again that are newer than it. */
async function filledFolder(count: number): Promise<{ folder: string; copied: string[]; newer: string[] }> {
  const folder = temporaryFolder()
  const store = testStore({ folder })
  const add = (label: string) =>
    Array.from({ length: count }, (_, index) => {
      const story = storyOf(`${label} ${index}`, Array.from({ length: 8 }, (_unused, part) => `${label} story ${index}, paragraph ${part}, with some more words to fill a page of the file.`))
      return good(store.createFrom(story, 'save')).id
    })
  const copied = add('Copied')
  expect(await store.copyNow()).toBe('copied')
  const newer = add('Newer')
  store.close()
  return { folder, copied, newer }
}

function overwrite(path: string, from: number, length: number): void {
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from)
  closeSync(handle)
}

function setAsideIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('damaged'))
}

describe('a damaged drafts file', () => {
  test('is set aside byte for byte, the last good copy is opened, and the person is told', async () => {
    const { folder, copied } = await filledFolder(5)
    writeFileSync(draftFiles(folder).database, 'This is not a database. '.repeat(400))
    const bytes = readFileSync(draftFiles(folder).database)
    const store = testStore({ folder })
    expect(good(store.list(everything)).rows.map((row) => row.id).sort()).toEqual([...copied].sort())
    const [aside = ''] = setAsideIn(folder)
    expect(readFileSync(join(folder, aside)).equals(bytes)).toBe(true)
    expect(store.notices).toHaveLength(1)
    expect(store.notices[0]?.message).toContain(aside)
    expect(store.notices[0]?.message).not.toContain(folder)
    expect(good(store.list({ ...everything, search: 'copied' })).total).toBe(5)
  })

  test('gives back the drafts that are newer than the copy, where their pages can be read', async () => {
    const { folder, copied, newer } = await filledFolder(150)
    const { database } = draftFiles(folder)
    const size = statSync(database).size
    overwrite(database, Math.floor(size * 0.6), 4_096 * 2)
    const store = testStore({ folder })
    const ids = new Set(good(store.list({ ...everything, limit: 200 })).rows.concat(good(store.list({ ...everything, offset: 200 })).rows).map((row) => row.id))
    expect(copied.filter((id) => !ids.has(id))).toEqual([])
    const back = newer.filter((id) => ids.has(id))
    expect(back.length).toBeGreaterThan(100)
    for (const id of [...copied, ...back]) expect(store.open({ id }).ok).toBe(true)
    expect(store.notices[0]?.message).toMatch(/drafts? w(as|ere) read back/)
    expect(store.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(good(store.list({ ...everything, search: 'paragraph' })).total).toBe(ids.size)
  })

  test('gives back what it can where there is no copy at all', async () => {
    const { folder, copied, newer } = await filledFolder(60)
    rmSync(draftFiles(folder).copy)
    const { database } = draftFiles(folder)
    overwrite(database, Math.floor(statSync(database).size * 0.5), 4_096)
    const store = testStore({ folder })
    const total = good(store.list(everything)).total
    expect(total).toBeGreaterThan((copied.length + newer.length) / 2)
    expect(store.notices[0]?.message).toContain('no good copy')
  })

  test('cut short is found by its length, whatever its size', async () => {
    const { folder, copied } = await filledFolder(20)
    const { database } = draftFiles(folder)
    truncateSync(database, Math.floor(statSync(database).size / 2 / 4_096) * 4_096)
    const store = testStore({ folder })
    const ids = new Set(good(store.list(everything)).rows.map((row) => row.id))
    expect(copied.filter((id) => !ids.has(id))).toEqual([])
    expect(setAsideIn(folder)).toHaveLength(1)
  })

  test('with a damaged copy beside it: both are kept, and the desk starts empty', async () => {
    const { folder } = await filledFolder(3)
    const { database, copy } = draftFiles(folder)
    writeFileSync(database, 'rubbish '.repeat(1_000))
    writeFileSync(copy, 'rubbish too '.repeat(1_000))
    const store = testStore({ folder })
    expect(good(store.list(everything)).total).toBe(0)
    expect(setAsideIn(folder)).toHaveLength(2)
    expect(store.notices[0]?.message).toMatch(/damaged too/)
    expect(store.exampleNeeded()).toBe(false)
    expect(store.create({ stylebook: 'ap', language: 'en-US' }).ok).toBe(true)
  })

  test('that is missing altogether is replaced by the copy, and the person is told', async () => {
    const { folder, copied } = await filledFolder(4)
    rmSync(draftFiles(folder).database)
    const store = testStore({ folder })
    expect(good(store.list(everything)).total).toBe(copied.length)
    expect(store.notices[0]?.message).toContain('missing')
  })

  test('keeps the tables of the rooms that share it', async () => {
    const { folder } = await filledFolder(30)
    const { database } = draftFiles(folder)
    const rooms = ['CREATE TABLE deliveries (id TEXT NOT NULL UNIQUE, state TEXT NOT NULL)', 'CREATE INDEX deliveries_by_state ON deliveries (state)']
    const before = testStore({ folder })
    before.database.migrate('publishing', rooms)
    before.database.run("INSERT INTO deliveries (id, state) VALUES ('one', 'delivered')")
    before.close()
    overwrite(database, Math.floor(statSync(database).size * 0.4), 4_096)
    const store = testStore({ folder })
    expect(setAsideIn(folder)).toHaveLength(1)
    store.database.migrate('publishing', rooms)
    expect(store.database.all('SELECT id, state FROM deliveries')).toEqual([{ id: 'one', state: 'delivered' }])
  })

  test('is never replaced half-way: a kill between two renames is finished at the next start', async () => {
    const { folder, copied, newer } = await filledFolder(5)
    const { database, rebuilt } = draftFiles(folder)
    copyFileSync(database, rebuilt)
    renameSync(database, join(folder, 'drafts-damaged-2031-01-01T00-00-00.sqlite'))
    const store = testStore({ folder })
    expect(good(store.list(everything)).total).toBe(copied.length + newer.length)
    expect(existsSync(rebuilt)).toBe(false)
  })

  test('is not copied over the last good copy, and is set aside at the next start', async () => {
    const { folder } = await filledFolder(150)
    const { database, copy, checkAtStart } = draftFiles(folder)
    const good = readFileSync(copy)
    const store = testStore({ folder })
    const told: string[] = []
    store.onNotice((notice) => told.push(notice.id))
    overwrite(database, Math.floor(statSync(database).size * 0.5), 4_096 * 4)
    store.create({ stylebook: 'ap', language: 'en-US' })
    expect(await store.copyNow()).toBe('damaged')
    expect(told).toEqual(['drafts-damage-found'])
    expect(existsSync(checkAtStart)).toBe(true)
    expect(readFileSync(copy).equals(good)).toBe(true)
    store.close()
    const again = testStore({ folder })
    expect(again.notices[0]?.id).toMatch(/^drafts-set-aside/)
    expect(existsSync(checkAtStart)).toBe(false)
  })
})

describe('a story that no longer reads', () => {
  test('fails by name, keeps its bytes, and offers the newest version that reads', () => {
    const clock = new Clock()
    const store = testStore({ clock })
    const story = storyOf('Broken story', ['First words.'])
    const first = good(store.createFrom(story, 'save')).version
    const second = good(store.save({ base: first, story: rewritten(story, ['Second words.']), kind: 'save' })).version
    good(store.createFrom(storyOf('Sound story', ['Words.']), 'save'))
    store.database.run("UPDATE blocks SET json = '{\"type\":\"paragr' WHERE json LIKE '%Second words%'")
    const opened = store.open({ id: story.id })
    expect(failureCode(opened)).toBe('draft-unreadable')
    expect(opened).toMatchObject({ failure: { message: expect.stringContaining('Broken story') as string, lastReadable: first } })
    expect(store.database.all("SELECT 1 FROM blocks WHERE json LIKE '%paragr'")).toHaveLength(1)
    expect(good(store.list(everything)).total).toBe(2)
    expect(good(store.list({ ...everything, search: 'sound' })).total).toBe(1)
    const restored = good(store.restoreVersion({ id: story.id, version: first }))
    expect(paragraphsOf(restored.story)).toEqual(['First words.'])
    expect(good(store.versions({ id: story.id })).map((row) => row.id)).toContain(second)
  })

  test.each([
    ['a list of blocks cut short', "UPDATE versions SET blocks = substr(blocks, 1, 20)"],
    ['a block that is gone', 'DELETE FROM blocks'],
    ['a block with other words', "UPDATE blocks SET json = replace(json, 'words', 'swords')"],
    ['a head of another form', "UPDATE versions SET head = '{\"headline\":3}'"],
    ['a newer form', 'UPDATE versions SET schema_version = 99'],
    ['no version at all', 'DELETE FROM versions'],
  ])('fails for %s', (_, damage) => {
    const store = testStore()
    const story = storyOf('Any', ['Some words.'])
    good(store.createFrom(story, 'save'))
    store.database.run(damage)
    expect(failureCode(store.open({ id: story.id }))).toBe('draft-unreadable')
    expect(store.list({ ...everything, search: 'words' }).ok).toBe(true)
  })

  test('is written whole again by the window that still has it', () => {
    const store = testStore()
    const story = storyOf('Lost block', ['One.', 'Two.'])
    const { version } = good(store.createFrom(story, 'save'))
    store.database.run('DELETE FROM blocks')
    const later = rewritten(story, ['One.', 'Two, changed.'])
    good(store.save({ base: version, story: later, kind: 'autosave' }))
    expect(good(store.open({ id: story.id })).story).toEqual(later)
  })
})

test('the copy is made again only when something has changed', async () => {
  const folder = temporaryFolder()
  const store = testStore({ folder })
  good(store.create({ stylebook: 'ap', language: 'en-US' }))
  expect(await store.copyNow()).toBe('copied')
  expect(await store.copyNow()).toBe('unchanged')
  good(store.create({ stylebook: 'ap', language: 'en-US' }))
  expect(await store.copyNow()).toBe('copied')
  const copy = openDatabase(draftFiles(folder).copy)
  expect(copy.all('SELECT id FROM drafts')).toHaveLength(2)
  copy.close()
})
