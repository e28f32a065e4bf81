import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PictureFile, Story } from '../../../../shared/story/story.ts'
import type { FolderOrders } from '../../fixtures/folder-writer.ts'
import { storyFor } from '../../fixtures/story.ts'
import type { Outcome, Receipt } from '../target.ts'

/** Real processes on a real disk: killed, out of room, or not allowed to write. */
let built: string
let folder: string
let out: string
const posix = process.platform !== 'win32'
const root = process.getuid?.() === 0
const nobody = 65_534

beforeAll(async () => {
  built = mkdtempSync(path.join(tmpdir(), 'copydesk-folder-writer-'))
  await build({ entryPoints: [path.resolve(import.meta.dirname, '../../fixtures/folder-writer.ts')], outfile: path.join(built, 'writer.mjs'), bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
  chmodSync(built, 0o755)
})
afterAll(() => rmSync(built, { recursive: true, force: true }))
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-folder-'))
  out = path.join(folder, 'out')
  mkdirSync(out)
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A picture of so many bytes whose name carries them, for the writer. */
function pictureOf(size: number, fill: number): PictureFile {
  const bytes = Buffer.alloc(size, fill)
  return { hash: createHash('sha256').update(bytes).digest('hex'), mediaType: 'image/png', width: 2, height: 2, bytes: size, name: bytes.toString('base64') }
}

const base = storyFor()
const version = (headline: string, pictures: readonly PictureFile[]): Story => ({ ...storyFor(headline, pictures), id: base.id })
const [first, second] = [version('Ferry runs again', [pictureOf(60_000, 1), pictureOf(50_000, 2)]), version('Ferry runs twice a day', [pictureOf(60_000, 1), pictureOf(40_000, 3)])]

function orders(given: Partial<FolderOrders> & Pick<FolderOrders, 'versions'>): string {
  const file = path.join(folder, 'orders.json')
  writeFileSync(file, JSON.stringify({ folder: out, memory: path.join(folder, 'memory', 'kept.json'), tireless: false, ...given } satisfies FolderOrders))
  mkdirSync(path.join(folder, 'memory'), { recursive: true })
  return file
}

function run(given: Parameters<typeof orders>[0], { before = [], ...user }: { before?: readonly string[]; uid?: number; gid?: number } = {}): Outcome<Receipt>[] {
  const [command, ...args] = [...before, process.execPath, path.join(built, 'writer.mjs'), orders(given)]
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', ...user })
  if (status !== 0) throw new Error(`The writer ended with ${String(status)}: ${stderr}`)
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as Outcome<Receipt>)
}

interface Item {
  readonly headlines: readonly { readonly value: string }[]
  readonly associations: readonly { readonly renditions: readonly { readonly href: string }[] }[]
}

/** What whoever watches the folder finds: null before a story is there. Every picture that it names must be whole. */
function found(): { readonly headline: string; readonly pictures: readonly string[]; readonly place: string } | null {
  const [place] = readdirSync(out)
  if (place === undefined || !existsSync(path.join(out, place, 'story.json'))) return null
  const item = JSON.parse(readFileSync(path.join(out, place, 'story.json'), 'utf8')) as Item
  const pictures = item.associations.flatMap(({ renditions }) => renditions.map(({ href }) => href))
  for (const href of pictures) expect(createHash('sha256').update(readFileSync(path.join(out, place, href))).digest('hex')).toBe(path.basename(href, '.png'))
  return { headline: item.headlines[0]?.value ?? '', pictures, place: path.join(out, place) }
}

/** Nothing beside what the story names. */
function expectClean(headline: string): void {
  const there = found()
  expect(there?.headline).toBe(headline)
  expect(readdirSync(there?.place ?? '').toSorted()).toEqual(['pictures', 'story.html', 'story.json'])
  expect(readdirSync(path.join(there?.place ?? '', 'pictures')).map((name) => `pictures/${name}`).toSorted()).toEqual([...(there?.pictures ?? [])].toSorted())
}

const versions = [{ story: first }, { story: second }]

test('a newer version takes the place of the older, and pictures that it has no more go', () => {
  expect(run({ versions: [{ story: first }] })).toMatchObject([{ kind: 'done' }])
  expectClean('Ferry runs again')
  expect(run({ versions: [{ story: second }] })).toMatchObject([{ kind: 'done' }])
  expectClean('Ferry runs twice a day')
  expect(readdirSync(out)).toHaveLength(1)
})

test.skipIf(!posix)('killed in the middle of writing, there is a whole story at every moment, and the next one clears up', { timeout: 120_000 }, async () => {
  let interrupted = 0
  for (let round = 0; round < 15; round += 1) {
    const child = spawn(process.execPath, [path.join(built, 'writer.mjs'), orders({ versions, tireless: true })], { stdio: ['ignore', 'pipe', 'inherit'] })
    // Once it has written a story it goes on without a pause; somewhere in the next ones it is killed.
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 31))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    const there = found()
    expect(['Ferry runs again', 'Ferry runs twice a day']).toContain(there?.headline)
    if (readdirSync(there?.place ?? '', { recursive: true }).some((name) => String(name).endsWith('.copydesk-part'))) interrupted += 1
    expect(run({ versions: [{ story: second }] })).toMatchObject([{ kind: 'done' }])
    expectClean('Ferry runs twice a day')
  }
  // Some were hit in the middle of a file, or this test has shown nothing.
  expect(interrupted).toBeGreaterThan(0)
})

describe.skipIf(!posix)('a disk without room', () => {
  test('keeps the old version whole, waits, and takes the new one once there is room', () => {
    run({ versions: [{ story: first }] })
    // 100 blocks of 512 bytes: the second picture fits, the first of the new ones does not.
    const large = version('Ferry runs three times a day', [pictureOf(80_000, 7)])
    const full = run({ versions: [{ story: large }] }, { before: ['sh', '-c', 'ulimit -f 100; exec "$@"', 'sh'] })
    expect(full).toMatchObject([{ kind: 'postponed', why: 'fault', problem: expect.stringContaining('disk is full') as string }])
    expectClean('Ferry runs again')
    expect(run({ versions: [{ story: large }] })).toMatchObject([{ kind: 'done' }])
    expectClean('Ferry runs three times a day')
  })
})

describe.skipIf(!posix)('a folder that may not be written to', () => {
  const ordinary = root ? { uid: nobody, gid: nobody } : {}

  test('is told with what to change, the old version stays, and it goes on once the right is back', ({ skip }) => {
    if (root && spawnSync(process.execPath, ['-e', ''], { ...ordinary }).status !== 0) skip('the tests run as the superuser, and an ordinary user cannot start Node.js here')
    mkdirSync(path.join(folder, 'memory'))
    if (root) for (const one of [out, path.join(folder, 'memory')]) chownSync(one, nobody, nobody)
    expect(run({ versions: [{ story: first }] }, ordinary)).toMatchObject([{ kind: 'done' }])
    const { place } = found() ?? { place: '' }
    for (const one of [place, path.join(place, 'pictures')]) chmodSync(one, 0o555)
    expect(run({ versions: [{ story: second }] }, ordinary)).toMatchObject([{ kind: 'refused', field: 'address', problem: expect.stringContaining('may not write') as string }])
    expectClean('Ferry runs again')
    for (const one of [place, path.join(place, 'pictures')]) chmodSync(one, 0o755)
    expect(run({ versions: [{ story: second }] }, ordinary)).toMatchObject([{ kind: 'done' }])
    expectClean('Ferry runs twice a day')
  })
})

test('a change that somebody made is not overwritten; one of ours that a kill left behind is no such change', () => {
  run({ versions: [{ story: first }] })
  const { place } = found() ?? { place: '' }
  // Written by us just before a kill, so that what was kept still speaks of the version before.
  const memory = path.join(folder, 'memory', 'kept.json')
  const before = readFileSync(memory, 'utf8')
  run({ versions: [{ story: second }] })
  const ours = createHash('sha256').update(readFileSync(path.join(place, 'story.json'))).digest('hex')
  writeFileSync(memory, JSON.stringify([...(JSON.parse(before) as [string, string][]), ['writing', ours]]))
  expect(run({ versions: [{ story: first }] })).toMatchObject([{ kind: 'done' }])
  writeFileSync(path.join(place, 'story.json'), '{"headlines":[]}')
  expect(run({ versions: [{ story: second }] })).toMatchObject([{ kind: 'refused', field: 'remote-copy' }])
  expect(readFileSync(path.join(place, 'story.json'), 'utf8')).toBe('{"headlines":[]}')
})

test('a withdrawal takes the page away and says so in the item', () => {
  expect(run({ versions: [{ story: first }, { story: first, action: 'withdraw' }] })).toMatchObject([{ kind: 'done' }, { kind: 'done', value: { summary: expect.stringContaining('Marked as withdrawn') as string } }])
  const [place = ''] = readdirSync(out)
  expect(JSON.parse(readFileSync(path.join(out, place, 'story.json'), 'utf8'))).toMatchObject({ pubStatus: 'canceled' })
  expect(readdirSync(path.join(out, place))).not.toContain('story.html')
})
