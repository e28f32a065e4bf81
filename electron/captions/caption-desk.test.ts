import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { batchTemplateSchema } from '../../shared/captions/batch-template.ts'
import { emptyCaption } from '../../shared/captions/caption-data.ts'
import type { CaptionImport } from '../../shared/ipc/captions.ts'
import { exampleStory } from '../../shared/story/example-story.ts'
import type { PictureUse } from '../drafts/pictures-in-use.ts'
import { openDatabase, type Database } from '../drafts/database.ts'
import type { WriteBytes } from '../files/write-whole-file.ts'
import { makePictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { openThumbnailer, type Thumbnailer } from '../pictures/thumbnailer.ts'
import { openCaptionDesk, type CaptionDesk } from './caption-desk.ts'
import { copiesByExifReader } from './copies-by-exifreader.ts'
import { fullCaption, makeHeic, makePicture } from './fixtures/pictures.ts'
import { openMetadataTool, type MetadataTool } from './metadata-tool.ts'
import { openPublishedPictures } from './published-pictures.ts'
import { writeCopy } from './write-copy.ts'

const root = path.resolve(import.meta.dirname, '../..')
let built: string
let thumbnailer: Thumbnailer
let tool: MetadataTool
let folder: string
let incoming: string
let database: Database
let pictures: PictureStore
let desk: CaptionDesk
let progress: CaptionImport[]

beforeAll(async () => {
  await mkdir(path.join(root, 'node_modules/.cache'), { recursive: true })
  built = await mkdtemp(path.join(root, 'node_modules/.cache/caption-worker-'))
  thumbnailer = openThumbnailer({ workerFile: path.join(built, 'thumbnail.worker.mjs') })
  tool = openMetadataTool()
  await build({ entryPoints: [path.join(root, 'electron/pictures/thumbnail.worker.ts')], outfile: path.join(built, 'thumbnail.worker.mjs'), bundle: true, platform: 'node', format: 'esm', external: ['sharp', '@img/sharp-wasm32'], logLevel: 'error' })
})
afterAll(async () => {
  await thumbnailer.close()
  await tool.close()
  await rm(built, { recursive: true, force: true })
})

let inUse: readonly PictureUse[] = []

function openDesk({ write, withTool = tool }: { write?: WriteBytes; withTool?: MetadataTool } = {}): void {
  pictures = makePictureStore({ folder: path.join(folder, 'pictures'), thumbnailer, ...(write !== undefined && { write }) })
  // The tool outlives a desk here.
  desk = openCaptionDesk({ database, pictures, tool: { ...withTool, close: async () => undefined }, picturesInUse: () => ({ ok: true, value: [...inUse] }), tell: { changed: () => undefined, importing: (notice) => void progress.push(notice), arriving: () => undefined, exporting: () => undefined }, onFault: (fault) => { throw fault } })
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-desk-'))
  incoming = path.join(folder, 'incoming')
  await mkdir(incoming)
  database = openDatabase(path.join(folder, 'desk.db'))
  progress = []
  openDesk()
})
afterEach(async () => {
  await desk.close()
  database.close()
  await rm(folder, { recursive: true, force: true })
})

const lay = async (name: string, bytes: Uint8Array) => {
  const file = path.join(incoming, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
  return file
}
const view = { filter: 'all', search: '', order: 'name' } as const
const sheet = (filter: 'all' | 'no-credit' | 'no-alt' | 'conflicts' | 'used' = 'all', search = '') => desk.list({ ...view, filter, search, offset: 0, limit: 100 }).rows

async function take(...files: readonly string[]): Promise<CaptionImport> {
  const { id } = desk.imports.start(files)
  return ended(id)
}
async function ended(id: string): Promise<CaptionImport> {
  for (;;) {
    const now = desk.records.read(id)
    if (now !== null && now.state !== 'running') return now
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const outcomes = (id: string) => desk.records.files(id)

describe('pictures come in', () => {
  it('from a folder with all that lies below it, with what each says of itself', async () => {
    const first = await lay('a.jpg', await makePicture('jpeg'))
    expect(await writeCopy({ tool, source: first, mediaType: 'image/jpeg', target: path.join(incoming, 'deep', 'b.jpg'), caption: fullCaption('Łódź') })).toMatchObject({ ok: false })
    await mkdir(path.join(incoming, 'deep'))
    await writeCopy({ tool, source: first, mediaType: 'image/jpeg', target: path.join(incoming, 'deep', 'b.jpg'), caption: fullCaption('Łódź') })
    await lay('.hidden.jpg', await makePicture('jpeg', { shade: 9 }))
    await lay('notes.txt', new TextEncoder().encode('Notes'))
    expect(await take(incoming)).toMatchObject({ state: 'done', total: 2, added: 2, refused: 0 })
    const [plain, captioned] = sheet()
    expect(plain).toMatchObject({ name: 'a.jpg', hasCaption: false, width: 96, height: 64, isDrawn: true })
    expect(desk.open(captioned?.hash ?? '')).toMatchObject({ ok: true, value: { caption: fullCaption('Łódź'), conflicts: [], warnings: [], revision: 1 } })
    expect(progress.at(-1)).toMatchObject({ state: 'done', done: 2, name: '' })
  })

  it('once, however often the same bytes are added, and keep the original byte for byte', async () => {
    const bytes = await makePicture('jpeg')
    const [one, two] = [await lay('a.jpg', bytes), await lay('copy of a.jpg', bytes)]
    expect(await take(one)).toMatchObject({ added: 1 })
    expect(await take(two, one)).toMatchObject({ added: 0, known: 2 })
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(sheet().map((row) => row.hash)).toEqual([hash])
    const original = await pictures.original(hash)
    expect(original.ok && Buffer.compare(original.value.bytes, bytes)).toBe(0)
  })

  it('told by content: a PNG named .jpg, WebP, AVIF, and HEIC with a placeholder', async () => {
    await lay('png.jpg', await makePicture('png'))
    await lay('web.webp', await makePicture('webp'))
    await lay('av.avif', await makePicture('avif'))
    await lay('phone.heic', await makeHeic())
    expect(await take(incoming)).toMatchObject({ added: 4, refused: 0 })
    expect(sheet().map(({ name, mediaType, width, isDrawn, forStories }) => ({ name, mediaType, width, isDrawn, forStories }))).toEqual([
      { name: 'av.avif', mediaType: 'image/avif', width: 96, isDrawn: true, forStories: false },
      { name: 'phone.heic', mediaType: 'image/heic', width: 96, isDrawn: false, forStories: false },
      { name: 'png.jpg', mediaType: 'image/png', width: 96, isDrawn: true, forStories: true },
      { name: 'web.webp', mediaType: 'image/webp', width: 96, isDrawn: true, forStories: false },
    ])
    const refusedForStory = desk.forStory(sheet().map(({ hash }) => hash))
    expect(refusedForStory.pictures).toHaveLength(1)
    expect(refusedForStory.refused.map(({ name }) => name)).toEqual(['av.avif', 'phone.heic', 'web.webp'])
  })

  it('but for those that are no pictures, each with its own sentence; the others come in', async () => {
    const good = await makePicture('jpeg', { width: 400, height: 300 })
    const files = [
      await lay('1-empty.jpg', new Uint8Array()),
      await lay('2-text.jpg', new TextEncoder().encode('Minutes of the meeting')),
      await lay('3-truncated.jpg', good.subarray(0, good.length >> 1)),
      await lay('4-huge.png', hugePng(20_000, 20_000)),
      path.join(incoming, '5-gone.jpg'),
      await lay('6-good.jpg', good),
    ]
    const { id } = await take(...files)
    expect(outcomes(id).map(({ name, outcome, message }) => [name, outcome, message])).toEqual([
      ['1-empty.jpg', 'refused', expect.stringContaining('is empty')],
      ['2-text.jpg', 'refused', expect.stringContaining('is text, not a picture')],
      ['3-truncated.jpg', 'refused', expect.stringContaining('is cut short')],
      ['4-huge.png', 'refused', expect.stringContaining('20,000 by 20,000 pixels')],
      ['5-gone.jpg', 'refused', expect.stringContaining('could not be opened')],
      ['6-good.jpg', 'added', ''],
    ])
  })

  it('stop when they are cancelled, and go on where they stood', async () => {
    for (let shade = 0; shade < 12; shade += 1) await lay(`${shade}.jpg`, await makePicture('jpeg', { shade: shade + 1 }))
    const { id } = desk.imports.start([incoming])
    while ((desk.records.read(id)?.done ?? 0) < 2) await new Promise((resolve) => setTimeout(resolve, 2))
    desk.imports.cancel(id)
    const paused = await ended(id)
    expect(paused.state).toBe('paused')
    expect(paused.done).toBeLessThan(12)
    expect(desk.imports.resume(id)).toMatchObject({ ok: true })
    expect(await ended(id)).toMatchObject({ state: 'done', added: 12 })
    expect(sheet()).toHaveLength(12)
  })

  it('wait for the person where a quit cut them off', async () => {
    const { id } = desk.imports.start([await lay('a.jpg', await makePicture('jpeg'))])
    await ended(id)
    desk.records.setState(id, 'running')
    openDesk()
    expect(desk.records.read(id)?.state).toBe('paused')
  })

  it('leave nothing half kept where the disk is full', async () => {
    openDesk({ write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) })
    const { id } = await take(await lay('a.jpg', await makePicture('jpeg')))
    expect(outcomes(id)).toMatchObject([{ outcome: 'refused', message: expect.stringContaining('the disk is full') as string }])
    expect(sheet()).toEqual([])
  })

  it('come in without perl, read by the other reader, with one clear sentence', async () => {
    const captioned = path.join(incoming, 'b.jpg')
    await writeCopy({ tool, source: await lay('a.jpg', await makePicture('jpeg')), mediaType: 'image/jpeg', target: captioned, caption: fullCaption('Łódź') })
    openDesk({ withTool: openMetadataTool({ findPerl: async () => null }) })
    expect(await take(captioned)).toMatchObject({ added: 1 })
    const opened = desk.open(sheet()[0]?.hash ?? '')
    expect(opened).toMatchObject({ ok: true, value: { caption: fullCaption('Łódź') } })
    expect(opened.ok && opened.value.warnings.join()).toMatch(/read without Perl/)
    expect(await desk.tools()).toMatchObject({ canWrite: false })
  })
})

describe('captions on the sheet', () => {
  const added = async (count: number) => {
    for (let shade = 0; shade < count; shade += 1) await lay(`p${shade}.jpg`, await makePicture('jpeg', { shade: shade + 1 }))
    await take(incoming)
    return sheet().map(({ hash }) => hash)
  }

  it('are saved upon the revision they were made on, never over a later one', async () => {
    const [hash = ''] = await added(1)
    expect(desk.changed(desk.library.save(hash, 1, { description: 'A ferry', creators: ['Ann Poe'] }))).toMatchObject({ ok: true, value: { revision: 2, row: { hasCaption: true, hasCredit: true } } })
    expect(desk.library.save(hash, 1, { description: 'Another' })).toMatchObject({ ok: false, failure: { code: 'caption-changed' } })
    expect(sheet('no-alt')).toHaveLength(1)
    expect(sheet('no-credit')).toHaveLength(0)
    expect(sheet('all', 'ferry pöe')).toHaveLength(1)
    expect(sheet('all', 'ferry 100%')).toHaveLength(0)
    expect(desk.suggest({ property: 'creators', typed: 'po' })).toEqual([{ value: 'Ann Poe', uses: 1 }])
  })

  it('are changed as one batch, previewed alike, taken back and made again as one, but for what was changed since', async () => {
    const hashes = await added(25)
    expect(desk.codes.load('teams.txt', 'fa\tFerry Athletic')).toMatchObject({ ok: true })
    const template = batchTemplateSchema.parse({ steps: [{ property: 'description', ticked: true, action: 'set', text: '=fa= at sea, {sequence:3}' }, { property: 'city', ticked: true, action: 'fill', text: 'Oldport' }, { property: 'headline', ticked: false, action: 'set', text: 'Never' }] })
    const request = { hashes, template, stylebook: 'bbc' } as const
    const preview = await desk.preview(request)
    expect(preview.ok && preview.value.at(-1)?.changes[0]?.after).toBe('Ferry Athletic at sea, 025')
    const made = await desk.applyBatch(request)
    expect(made).toMatchObject({ ok: true, value: { changed: 25 } })
    expect(desk.library.captions(hashes).map(({ caption }) => caption.description)).toEqual(hashes.map((_, index) => `Ferry Athletic at sea, ${String(index + 1).padStart(3, '0')}`))
    const [first = ''] = hashes
    desk.library.save(first, 2, { city: 'Newport' })
    const batch = made.ok ? (made.value.batch ?? '') : ''
    expect(await desk.travelBatch(batch, 'redo')).toMatchObject({ ok: false, failure: { code: 'batch-missing' } })
    expect(await desk.travelBatch(batch, 'undo')).toMatchObject({ ok: true, value: { changed: 25, left: 1 } })
    expect(desk.library.captions([first])[0]?.caption).toMatchObject({ description: '', city: 'Newport' })
    expect(await desk.travelBatch(batch, 'undo')).toMatchObject({ ok: false, failure: { code: 'batch-missing' } })
    const second = hashes[1] ?? ''
    const kept = desk.library.read(second)
    desk.library.save(second, kept.ok ? kept.value.revision : 0, { description: 'By hand.' })
    expect(await desk.travelBatch(batch, 'redo')).toMatchObject({ ok: true, value: { changed: 25, left: 2 } })
    expect(desk.library.captions([first, second]).map(({ caption }) => [caption.description, caption.city])).toEqual([['Ferry Athletic at sea, 001', 'Newport'], ['By hand.', 'Oldport']])
    expect(await desk.travelBatch(batch, 'undo')).toMatchObject({ ok: true, value: { changed: 25, left: 2 } })
    expect(await desk.applyBatch({ ...request, template: { ...template, steps: [] } })).toMatchObject({ ok: true, value: { batch: null, changed: 0 } })
  })

  it('tell which stories use a picture, anew once the stories have changed', async () => {
    const [hash = '', other = ''] = await added(2)
    expect(desk.uses(hash)).toEqual([])
    inUse = [
      { hash, id: '01K00000000000000000000001', headline: 'Quay opens', slug: 'quay', status: 'draft' },
      { hash, id: '01K00000000000000000000002', headline: 'Ferries run', slug: 'ferries', status: 'published' },
    ]
    expect(desk.uses(hash)).toEqual([])
    desk.storiesChanged()
    expect(desk.uses(hash).map(({ headline }) => headline)).toEqual(['Quay opens', 'Ferries run'])
    expect(desk.uses(other)).toEqual([])
    expect(sheet('used').map((row) => [row.hash, row.stories])).toEqual([[hash, 2]])
    inUse = []
  })

  it('show copies that differ, for a person to choose', async () => {
    const file = await lay('a.jpg', await makePicture('jpeg'))
    await tool.rewrite(file, { 'XMP-dc:Description': 'A ferry', 'IPTC:Caption-Abstract': 'A tanker', 'IPTC:CodedCharacterSet': 'UTF8' })
    await take(file)
    const [row] = sheet('conflicts')
    expect(row).toMatchObject({ conflicts: 1, description: 'A ferry' })
    expect(desk.open(row?.hash ?? '')).toMatchObject({ ok: true, value: { conflicts: [{ property: 'description', sides: [{ carrier: 'xmp', value: 'A ferry' }, { carrier: 'iim', value: 'A tanker' }] }] } })
    expect(desk.changed(desk.library.choose(row?.hash ?? '', 'description', 'iim'))).toMatchObject({ ok: true, value: { caption: { description: 'A tanker' }, conflicts: [] } })
  })
})

describe('copies go out', () => {
  it('under their own names, nothing replaced, smaller where asked, and a missing original is named', async () => {
    await lay('ferry.jpg', await makePicture('jpeg', { width: 600, height: 300 }))
    await lay('gone.jpg', await makePicture('jpeg', { shade: 3 }))
    await take(incoming)
    const [ferry, gone] = sheet()
    desk.library.save(ferry?.hash ?? '', 1, { description: 'Prom – ⛴️', creators: ['Ann Poe'] })
    const lost = await pictures.originalFile(gone?.hash ?? '')
    await rm(lost?.file ?? '')
    const out = path.join(folder, 'out')
    await mkdir(out)
    await writeFile(path.join(out, 'ferry.jpg'), 'there already')
    const stale = path.join(out, '.copydesk-part-01J.jpg_exiftool_tmp')
    await writeFile(stale, 'x')
    await utimes(stale, new Date(0), new Date(0))
    const answer = await desk.exportTo(out, [ferry?.hash ?? '', gone?.hash ?? ''], { longEdge: 200, quality: 85 })
    expect(answer).toMatchObject({ outcome: 'written', written: [{ name: 'ferry-2.jpg', warnings: [] }], failed: [{ name: 'gone.jpg', message: expect.stringContaining('not on this computer') as string }] })
    expect((await readdir(out)).toSorted()).toEqual(['ferry-2.jpg', 'ferry.jpg'])
    expect(await readFile(path.join(out, 'ferry.jpg'), 'utf8')).toBe('there already')
    const bytes = new Uint8Array(await readFile(path.join(out, 'ferry-2.jpg')))
    expect(copiesByExifReader(bytes).xmp).toMatchObject({ description: 'Prom – ⛴️', creators: ['Ann Poe'] })
  })

  it('with the story’s own words over the library’s, the same bytes each time', async () => {
    await lay('ferry.jpg', await makePicture('jpeg'))
    await take(incoming)
    const hash = sheet()[0]?.hash ?? ''
    desk.library.save(hash, 1, { ...emptyCaption(), description: 'From the library', city: 'Oldport', altText: 'A ferry' })
    const [picture] = desk.forStory([hash]).pictures
    const story = { ...exampleStory(), pictures: [{ ...picture!, caption: 'From the story', photographer: 'Ann Poe', agency: 'Northern Wire' }] }
    const published = openPublishedPictures({ folder: path.join(folder, 'published'), tool, pictures, captionOf: (one) => desk.captionOf(one) })
    const [caption] = Object.values(await published.captionsOf(story))
    const copies = [await published.copy(picture!.file!, caption!, null), await published.copy(picture!.file!, caption!, null)]
    const [first, second] = copies.map((copy) => (copy.ok ? copy.value : null))
    expect(first?.file.hash).toBe(second?.file.hash)
    expect(first?.file.hash).not.toBe(hash)
    const { xmp } = copiesByExifReader((await first?.bytes()) ?? new Uint8Array())
    expect(xmp).toMatchObject({ description: 'From the story', city: 'Oldport', altText: 'A ferry', creators: ['Ann Poe'] })
    expect(xmp.creditLine).toMatch(/Ann Poe/i)
    const smaller = await published.copy(picture!.file!, caption!, { longEdge: 48, quality: 80 })
    expect(smaller).toMatchObject({ ok: true, value: { file: { width: 48, height: 32 } } })
  })
})

/** A PNG that says it is so large; nothing of it is ever decoded. */
function hugePng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(33)
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  header.write('IHDR', 12, 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 2], 24)
  return new Uint8Array(header)
}
