import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { openDatabase } from './database.ts'
import { draftFiles } from './files.ts'
import { bundled } from './fixtures/bundle.ts'
import { lastSentence } from './fixtures/plain-stories.ts'
import { good, paragraphsOf, temporaryFolder, testStore } from './fixtures/stories.ts'

const rounds = 10

test('killed ten times over while it saves without a pause, the store has every save it acknowledged', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const program = await bundled('tireless-writer', temporaryFolder())
  const id = mintIdentifier()
  const acknowledged: { version: string; count: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    // A different number of saves each round, so that the kill meets searches and copies at different moments.
    const saves = await writeUntil(program, [folder, id, String((acknowledged.at(-1)?.count ?? -1) + 1)], 15 + round * 17)
    acknowledged.push(...saves)
    const store = testStore({ folder })
    expect(store.notices).toEqual([])
    for (const { version, count } of saves) {
      const read = good(store.readVersion({ id, version }))
      expect(paragraphsOf(read.story).at(-1)).toBe(lastSentence(count))
      expect(read.notes.map(({ text }) => text)).toEqual([lastSentence(count)])
    }
    const last = acknowledged.at(-1)?.count ?? 0
    // At most the one save whose acknowledgement the kill cut off is newer.
    expect([lastSentence(last), lastSentence(last + 1)]).toContain(paragraphsOf(good(store.open({ id })).story).at(-1))
    expect(good(store.conflicts({ id }))).toEqual([])
    store.close()
  }
  expect(acknowledged.length).toBeGreaterThan(rounds * 15)
  const database = openDatabase(draftFiles(folder).database)
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  database.close()
  if (existsSync(draftFiles(folder).copy)) {
    const copy = openDatabase(draftFiles(folder).copy)
    expect(copy.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    copy.close()
  }
})

/** Runs the program until it has acknowledged so many saves, kills it at once, and gives every save it told of before it died. */
function writeUntil(program: string, args: readonly string[], enough: number): Promise<{ version: string; count: number }[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    let complaints = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      told += chunk
      if (told.split('\n').length > enough) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk))
    child.on('error', reject)
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The writer ended by itself: ${complaints}`))
      // A line the kill cut short was never an acknowledgement.
      const lines = told.slice(0, told.lastIndexOf('\n') + 1).split('\n').filter((line) => line !== '')
      const strange = lines.filter((line) => !/^saved \S+ \d+$/.test(line))
      if (strange.length > 0) return reject(new Error(strange.join('\n')))
      return resolve(lines.map((line) => { const [, version = '', count = ''] = line.split(' '); return { version, count: Number(count) } }))
    })
  })
}
