import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from './database.ts'

let folder = ''
let database: Database
const file = () => path.join(folder, 'desk.db')
const count = (of: Database) => of.all<{ count: number }>('SELECT count(*) AS count FROM notes')[0]?.count

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-database-'))
  database = openDatabase(file())
  database.run('CREATE TABLE notes (words TEXT NOT NULL)')
})
afterEach(async () => {
  database.close()
  await rm(folder, { recursive: true, force: true })
})

describe('unhurried transactions', () => {
  it('are whole, seen at once, and in the file itself once they are settled', async () => {
    const words = 'x'.repeat(4_000)
    for (let turn = 0; turn < 100; turn += 1) database.unhurried(() => database.run('INSERT INTO notes (words) VALUES (?)', words))
    expect(count(database)).toBe(100)
    const before = (await stat(file())).size
    await database.settle()
    expect((await stat(file())).size).toBeGreaterThan(before + 100 * 4_000)
    const other = openDatabase(file())
    expect(count(other)).toBe(100)
    other.close()
  })

  it('leave nothing where they fail, and the next commit is flushed as ever', () => {
    expect(() =>
      database.unhurried(() => {
        database.run('INSERT INTO notes (words) VALUES (?)', 'lost')
        throw new Error('on the way')
      }),
    ).toThrow('on the way')
    expect(count(database)).toBe(0)
    expect(database.all('PRAGMA synchronous')).toEqual([{ synchronous: 2 }])
    expect(database.all('PRAGMA wal_autocheckpoint')).toMatchObject([{ wal_autocheckpoint: 1_000 }])
  })

  it('are part of the transaction that they stand in', () => {
    expect(() =>
      database.transaction(() => {
        database.unhurried(() => database.run('INSERT INTO notes (words) VALUES (?)', 'inner'))
        throw new Error('outer')
      }),
    ).toThrow('outer')
    expect(count(database)).toBe(0)
  })

  it('have nothing to settle in memory', async () => {
    const inMemory = openDatabase(':memory:')
    await expect(inMemory.settle()).resolves.toBeUndefined()
    inMemory.close()
  })
})
