import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openDraftStore, type DraftStore } from '../electron/drafts/store.ts'
import { body, paragraph } from '../shared/story/body-builder.ts'
import { mintIdentifier } from '../shared/story/identifier.ts'
import { currentSchemaVersion, type Story } from '../shared/story/story.ts'

/**
 * Times the store at 10,000 drafts of about 6 KB: save, list, search, opening; each beside what the disk or SQLite
 * takes for the same in the same run. Prints a table; asserts nothing.
 *
 * Usage: bundle with esbuild (libsql external), run with Node. The first argument sets the number of drafts.
 */

const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))

/** Numbers that are the same in every run. */
let seed = 20_310_304
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

const syllables = ['ba', 'cor', 'del', 'fen', 'gar', 'hil', 'jor', 'kem', 'lor', 'mar', 'nor', 'pel', 'ros', 'sel', 'tor', 'ven', 'wil', 'yar', 'zen', 'the']
const vocabulary = Array.from({ length: 12_000 }, () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => syllables[Math.floor(random() * syllables.length)]).join(''))

/** A word; a few are in every text, most are rare, as in a language. */
function word(): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'word'
}

function words(length: number): string {
  return Array.from({ length }, word).join(' ')
}

function story(paragraphs: number): Story {
  return {
    schemaVersion: currentSchemaVersion,
    id: mintIdentifier(),
    head: { kicker: words(2), headline: words(8), standfirst: words(25), bylines: [words(2)], slug: '', language: 'en-GB', stylebook: 'bbc' },
    body: body(Array.from({ length: paragraphs }, () => paragraph([{ text: words(40) }]))),
    pictures: [],
  }
}

/** The story with a word more in one paragraph: a second of typing. */
function typed(from: Story): Story {
  const blocks = [...(from.body.root.children ?? [])]
  const at = Math.floor(random() * blocks.length)
  const old = blocks[at]
  if (old !== undefined) blocks[at] = { ...paragraph([{ text: words(40) }]), ...(old.$ === undefined ? {} : { $: old.$ }) }
  return { ...from, body: body(blocks) }
}

function good<T>(result: { ok: true; value: T } | { ok: false; failure: { message: string } }): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

function timed(label: string, rounds: number, work: (round: number) => void): void {
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    work(round)
    return performance.now() - start
  }).sort((one, other) => one - other)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2).padStart(9)
  console.log(`${label.padEnd(58)}${at(0.5)}${at(0.99)}${at(1)}`)
}

function once<T>(label: string, work: () => T): T {
  const start = performance.now()
  const value = work()
  console.log(`${label.padEnd(58)}${(performance.now() - start).toFixed(0).padStart(9)}`)
  return value
}

function open(): DraftStore {
  return openDraftStore({ folder, author: () => 'Bench' })
}

function saves(store: DraftStore, label: string, paragraphs: number, rounds: number): void {
  let current = story(paragraphs)
  let version = good(store.createFrom(current, 'save')).version
  timed(label, rounds, () => {
    current = typed(current)
    version = good(store.save({ base: version, story: current, kind: 'autosave' })).version
  })
}

console.log(`${''.padEnd(58)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'max ms'.padStart(9)}`)
let store = open()
once(`make ${count} drafts of about 6 KB, one transaction`, () => {
  store.database.transaction(() => {
    for (let index = 0; index < count; index += 1) good(store.createFrom(story(13), 'import'))
  })
})
once('index all of them for search', () => good(store.list({ search: 'first', bin: false, offset: 0, limit: 1 })))
store.close()
store = once('open the store again', open)
once('first rows of the desk', () => good(store.list({ search: '', bin: false, offset: 0, limit: 50 })))
console.log(`size of the file: ${(statSync(join(folder, 'drafts.sqlite')).size / 1024 / 1024).toFixed(0)} MB`)

const spare = openSync(join(folder, 'bytes'), 'w')
timed('disk alone: write 8 KB and flush', 300, () => {
  writeSync(spare, Buffer.alloc(8_192, 1))
  fsyncSync(spare)
})
closeSync(spare)
saves(store, 'save a story of 500 words', 13, 1_000)
saves(store, 'save a story of 20,000 words', 500, 300)

timed('list: first page', 300, () => good(store.list({ search: '', bin: false, offset: 0, limit: 50 })))
timed('list: any page', 300, () => good(store.list({ search: '', bin: false, offset: Math.floor(random() * (count - 50)), limit: 50 })))
timed('SQLite alone: the same ids', 300, () => store.database.all('SELECT id FROM drafts WHERE binned = 0 ORDER BY changed_at DESC, id DESC LIMIT 50 OFFSET ?', Math.floor(random() * (count - 50))))

const search = (typedWords: string) => good(store.list({ search: typedWords, bin: false, offset: 0, limit: 50 }))
timed('search: one word of the language', 500, () => search(word()))
timed('search: two words', 500, () => search(`${word()} ${word()}`))
timed('search: a word as it is typed, from two letters on', 500, (round) => search(word().slice(0, 2 + (round % 4))))
timed('search: the most common words', 100, (round) => search(vocabulary[round % 5] ?? ''))
timed('search: one letter', 100, (round) => search('bcdfghjk'[round % 8] ?? 'b'))
timed('SQLite alone: rank and snippet of one word', 300, () =>
  store.database.all("SELECT rowid, snippet(search, -1, '[', ']', '…', 16) AS snippet FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50", `"${word()}"`),
)
let stall = 0
let last = performance.now()
const watch = setInterval(() => {
  stall = Math.max(stall, performance.now() - last - 5)
  last = performance.now()
}, 5)
const copyStart = performance.now()
const outcome = await store.copyNow()
clearInterval(watch)
console.log(`last good copy: ${outcome} in ${(performance.now() - copyStart).toFixed(0)} ms; longest stall of the main thread ${stall.toFixed(0)} ms`)
store.close()
rmSync(folder, { recursive: true, force: true })
