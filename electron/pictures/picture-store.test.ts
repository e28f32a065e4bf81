import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { build } from 'esbuild'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makePictureStore, type PictureStore } from './picture-store.ts'
import { readPictureTexts } from './picture-texts.ts'
import { openThumbnailer, type Thumbnailer } from './thumbnailer.ts'

const root = path.resolve(import.meta.dirname, '../..')
let built: string
let folder: string
let thumbnailer: Thumbnailer
let store: PictureStore

beforeAll(async () => {
  // Beside node_modules, so that the worker finds sharp as the built one does.
  await mkdir(path.join(root, 'node_modules/.cache'), { recursive: true })
  built = await mkdtemp(path.join(root, 'node_modules/.cache/thumbnail-worker-'))
  thumbnailer = openThumbnailer({ workerFile: path.join(built, 'thumbnail.worker.mjs') })
  await build({ entryPoints: [path.join(import.meta.dirname, 'thumbnail.worker.ts')], outfile: path.join(built, 'thumbnail.worker.mjs'), bundle: true, platform: 'node', format: 'esm', external: ['sharp', '@img/sharp-wasm32'], logLevel: 'error' })
})
afterAll(async () => {
  await thumbnailer.close()
  await rm(built, { recursive: true, force: true })
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-pictures-'))
  store = makePictureStore({ folder, thumbnailer })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function jpeg(width = 900, height = 600): Promise<Uint8Array> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7 + Math.floor(at / width)) % 251
  return new Uint8Array(await sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg().toBuffer())
}

function png(width: number, height: number, rows = Buffer.alloc((width * 3 + 1) * height, 0)): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]))
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

async function files(): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

async function refusal(name: string, bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const answer = await store.add({ name, bytes })
  expect(answer.ok).toBe(false)
  expect(await files()).toEqual([])
  return answer.ok ? { code: '', message: '' } : answer.failure
}

describe('a picture taken in', () => {
  test('is kept byte for byte under its hash, with a thumbnail', async () => {
    const bytes = await jpeg()
    const answer = await store.add({ name: 'harbour.jpg', bytes })
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(answer).toEqual({ ok: true, value: { file: { hash, mediaType: 'image/jpeg', width: 900, height: 600, bytes: bytes.length, name: 'harbour.jpg' }, caption: '', photographer: '', agency: '' } })
    expect(await files()).toEqual(expect.arrayContaining([path.join('originals', hash.slice(0, 2), `${hash}.jpg`), path.join('thumbnails', hash.slice(0, 2), `${hash}.jpg`)]))
    const original = await store.original(hash)
    expect(original.ok && Buffer.compare(original.value.bytes, bytes)).toBe(0)
    const small = await store.thumbnail(hash)
    const about = small.ok ? await sharp(small.value.bytes).metadata() : null
    expect(about).toMatchObject({ format: 'jpeg', width: 480, height: 320 })
  })

  test('is known by its content: a PNG named .jpg is a PNG', async () => {
    const answer = await store.add({ name: 'chart.jpg', bytes: png(40, 30) })
    expect(answer.ok && answer.value.file).toMatchObject({ mediaType: 'image/png', width: 40, height: 30, name: 'chart.jpg' })
  })

  test('never brings a path along in its name', async () => {
    const answer = await store.add({ name: 'C:\\desk\\..\\chart.png', bytes: png(4, 4) })
    expect(answer.ok && answer.value.file.name).toBe('chart.png')
  })

  test('is written once: the same bytes added again leave the first file alone', async () => {
    const bytes = await jpeg(60, 40)
    const first = await store.add({ name: 'a.jpg', bytes })
    const hash = first.ok ? first.value.file.hash : ''
    const file = path.join(folder, 'originals', hash.slice(0, 2), `${hash}.jpg`)
    const before = await stat(file)
    const second = await store.add({ name: 'b.jpg', bytes })
    const after = await stat(file)
    expect(second.ok && second.value.file.name).toBe('b.jpg')
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test('stands upright where its file says it lies on its side', async () => {
    const lying = new Uint8Array(await sharp(await jpeg(300, 200)).withMetadata({ orientation: 6 }).toBuffer())
    const answer = await store.add({ name: 'lying.jpg', bytes: lying })
    expect(answer.ok && answer.value.file).toMatchObject({ width: 200, height: 300 })
    const small = answer.ok ? await store.thumbnail(answer.value.file.hash) : null
    const about = small?.ok === true ? await sharp(small.value.bytes).metadata() : null
    expect(about).toMatchObject({ width: 200, height: 300 })
  })

  test('comes with the caption, photographer and agency that its file carries', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Ana Ruiz/Northern Wire"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Pêcheurs mend nets at Port Ellery on Tuesday.</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Ana Ruiz</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
    const bytes = new Uint8Array(await sharp(await jpeg(30, 20)).withXmp(xmp).toBuffer())
    const answer = await store.add({ name: 'nets.jpg', bytes })
    expect(answer.ok && answer.value).toMatchObject({ caption: 'Pêcheurs mend nets at Port Ellery on Tuesday.', photographer: 'Ana Ruiz', agency: 'Northern Wire' })
  })

  test('falls back to Exif where there is no XMP', async () => {
    const bytes = new Uint8Array(await sharp(await jpeg(30, 20)).withExif({ IFD0: { ImageDescription: 'Nets at Port Ellery.', Artist: 'Ana Ruiz' } }).toBuffer())
    expect(readPictureTexts(bytes)).toMatchObject({ caption: 'Nets at Port Ellery.', photographer: 'Ana Ruiz', agency: '' })
  })

  test('says nothing where its metadata is broken', async () => {
    const bytes = new Uint8Array(await sharp(await jpeg(30, 20)).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF').toBuffer())
    const answer = await store.add({ name: 'broken-xmp.jpg', bytes })
    expect(answer.ok && answer.value).toMatchObject({ caption: '', photographer: '', agency: '' })
  })
})

describe('a file that cannot be taken in is refused with its own sentence, and nothing is left behind', () => {
  test('empty', async () => expect(await refusal('a.jpg', new Uint8Array())).toMatchObject({ code: 'empty', message: 'a.jpg is empty.' }))
  test('text named .jpg', async () => expect(await refusal('notes.jpg', latin('Call the harbour master before six.\n'))).toMatchObject({ code: 'not-a-picture', message: 'notes.jpg is text, not a picture, whatever its name says.' }))
  test('binary of no known kind', async () => expect(await refusal('x.png', latin('\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c'))).toMatchObject({ code: 'not-a-picture' }))
  test.each([
    ['GIF89a\x01\0\x01\0', 'a GIF'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'a WebP picture'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'a HEIC picture'],
    ['\0\0\0\x18ftypavif\0\0\0\0', 'an AVIF picture'],
    ['II*\0\x08\0\0\0', 'a TIFF or a raw camera file'],
  ])('%j', async (start, kind) => expect((await refusal('shot.jpg', latin(start))).message).toBe(`shot.jpg is ${kind}, which Copydesk does not take.`))
  test('more than 100 MB', async () => expect(await refusal('huge.jpg', new Uint8Array(100 * 1024 * 1024 + 1))).toMatchObject({ code: 'too-heavy' }))
  test('20,000 by 20,000 pixels, before anything is decoded', async () => {
    const before = process.memoryUsage.rss()
    expect(await refusal('wall.png', png(20_000, 20_000, Buffer.alloc(100)))).toMatchObject({ code: 'too-large', message: 'wall.png measures 20,000 by 20,000 pixels; Copydesk takes up to 100 million in all.' })
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000)
  })
  test('a JPEG cut short, also where only its last bytes are missing', async () => {
    const bytes = await jpeg()
    for (const length of [300, bytes.length >> 1, bytes.length - 200]) expect((await refusal('cut.jpg', bytes.slice(0, length))).code).toMatch(/cut-short|not-a-picture/)
    expect((await refusal('cut.jpg', bytes.slice(0, bytes.length >> 1))).message).toBe('cut.jpg is cut short: the end of the picture is missing.')
  })
  test('a PNG cut short', async () => {
    const rows = Buffer.from(Array.from({ length: 301 * 100 }, (_byte, at) => (at % 301 === 0 ? 0 : (at * at) % 253)))
    const bytes = png(100, 100, rows)
    expect((await refusal('cut.png', bytes.slice(0, bytes.length >> 1))).code).toBe('cut-short')
    expect((await refusal('cut.png', bytes.slice(0, 20))).code).toBe('cut-short')
  })
  test('a header that promises rows the file does not hold', async () => {
    expect((await refusal('bomb.png', png(9_000, 9_000, Buffer.alloc(100)))).code).toMatch(/cut-short|unreadable/)
  })
  test('a file that is not there', async () => expect(await store.addFile(path.join(folder, 'gone.jpg'))).toMatchObject({ ok: false, failure: { code: 'unreadable-file', message: 'gone.jpg could not be opened.' } }))
  test('a disk that is full', async () => {
    const full = makePictureStore({ folder, thumbnailer, write: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) })
    const answer = await full.add({ name: 'a.jpg', bytes: await jpeg(60, 40) })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'disk-full', message: 'a.jpg was not added: the disk is full. Nothing in the story was changed.' } })
    expect(await files()).toEqual([])
  })
})

describe('on the disk', () => {
  test('what a crash left half written is cleared at the next start', async () => {
    await mkdir(path.join(folder, 'incoming'), { recursive: true })
    await writeFile(path.join(folder, 'incoming', 'half.copydesk-part'), 'half')
    await store.add({ name: 'a.png', bytes: png(4, 4) })
    expect(await readdir(path.join(folder, 'incoming'))).toEqual([])
  })

  test('a lost thumbnail is made again from the original', async () => {
    const answer = await store.add({ name: 'a.png', bytes: png(40, 40) })
    const hash = answer.ok ? answer.value.file.hash : ''
    await rm(path.join(folder, 'thumbnails'), { recursive: true })
    expect((await store.thumbnail(hash)).ok).toBe(true)
    expect((await files()).some((file) => file.startsWith('thumbnails'))).toBe(true)
  })

  test('a damaged original is said to be so and is kept', async () => {
    const answer = await store.add({ name: 'a.png', bytes: png(40, 40) })
    const hash = answer.ok ? answer.value.file.hash : ''
    const file = path.join(folder, 'originals', hash.slice(0, 2), `${hash}.png`)
    await writeFile(file, 'spoilt')
    expect(await store.original(hash)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
    expect(await readFile(file, 'utf8')).toBe('spoilt')
  })

  test('names what it does not have, and never follows a name that is not a hash', async () => {
    const answer = await store.add({ name: 'a.png', bytes: png(8, 8) })
    const hash = answer.ok ? answer.value.file.hash : ''
    const unknown = 'a'.repeat(64)
    expect(await store.missing([hash, unknown])).toEqual([unknown])
    expect(await store.original('../../secret')).toMatchObject({ ok: false, failure: { code: 'missing' } })
    expect(await store.thumbnail(unknown)).toMatchObject({ ok: false, failure: { code: 'missing' } })
  })
})

describe('the thumbnail worker', () => {
  test('takes many pictures at once, one after the other', async () => {
    const pictures = await Promise.all(Array.from({ length: 8 }, (_none, index) => jpeg(200 + index, 100)))
    const answers = await Promise.all(pictures.map((bytes, index) => store.add({ name: `${index}.jpg`, bytes })))
    expect(answers.map((answer) => answer.ok && answer.value.file.width)).toEqual([200, 201, 202, 203, 204, 205, 206, 207])
  })

  test('is replaced where it hangs or dies, and only its own picture is refused', async () => {
    const worker = path.join(built, 'faulty.mjs')
    await writeFile(worker, `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', ({ bytes }) => { if (bytes[0] === 1) process.exit(1); if (bytes[0] === 2) return; parentPort.postMessage({ thumbnail: new Uint8Array(1), texts: {} }) })`)
    const faulty = openThumbnailer({ workerFile: worker, longestLook: 3_000 })
    const answers = await Promise.all([0, 1, 0, 2, 0].map((first) => faulty.look(new Uint8Array([first]))))
    expect(answers.map((answer) => (answer.ok ? 'seen' : answer.failure.code))).toEqual(['seen', 'unavailable', 'seen', 'unavailable', 'seen'])
    await faulty.close()
    expect(await faulty.look(new Uint8Array([0]))).toMatchObject({ ok: false, failure: { code: 'unavailable' } })
  })
})
