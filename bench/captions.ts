import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { build } from 'esbuild'
import { ExifTool } from 'exiftool-vendored'
import sharp from 'sharp'
import { openCaptionDesk } from '../electron/captions/caption-desk.ts'
import { readBeginning } from '../electron/captions/read-picture.ts'
import { copiesByExifReader } from '../electron/captions/copies-by-exifreader.ts'
import { copiesByExifTool } from '../electron/captions/copies-by-exiftool.ts'
import { openMetadataTool } from '../electron/captions/metadata-tool.ts'
import { tagsToWrite } from '../electron/captions/tags-to-write.ts'
import { writeCopy } from '../electron/captions/write-copy.ts'
import { openDatabase } from '../electron/drafts/database.ts'
import { makePictureStore } from '../electron/pictures/picture-store.ts'
import { openThumbnailer } from '../electron/pictures/thumbnailer.ts'
import { measureDrop, measureSheet, type Frames } from './captions/sheet.ts'
import { captionPropertyNames, emptyCaption, type CaptionData } from '../shared/captions/caption-data.ts'
import { mergeCopies } from '../shared/captions/conflicts.ts'

/**
 * Times reading and writing caption data beside ExifTool alone on the same files in the same run, and an import for its
 * memory and the main thread's longest stall; then, in the real app, the time from a drop to the first screen of the
 * sheet and the frames while it scrolls. Makes its own pictures: JPEGs of about 4 MB. Prints ratios; asserts nothing.
 *
 * Usage: `npm run bench -- captions [pictures] [imported] [on the sheet]`
 */
const count = Number(process.argv[2] ?? 200)
const imported = Number(process.argv[3] ?? 1_000)
const shown = Number(process.argv[4] ?? 5_000)
const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-bench-captions-'))
const line = (label: string, value: string) => console.log(`${label.padEnd(62)}${value.padStart(16)}`)

const caption: CaptionData = { ...emptyCaption(), description: 'A ferry leaves Oldport on a windy morning.', headline: 'Ferry', creators: ['Ann Poe'], creditLine: 'Ann Poe/Northern Wire', copyrightNotice: '© 2031 Northern Wire', city: 'Oldport', country: 'Poland', dateCreated: '2031-03-04T09:05:06+01:00', altText: 'A white ferry between two piers' }

const tool = openMetadataTool()
const pictures = await makePictures()
line('pictures, and the size of one', `${count} × ${((await stat(pictures[0] ?? '')).size / 1e6).toFixed(1)} MB`)

const alone = new ExifTool({ maxProcs: 1, useMWG: false, taskTimeoutMillis: 60_000 })
await alone.version()
await tool.check()
await tool.read(pictures[0] ?? '')

// In turns of ten files, so that whatever else the machine does falls on both alike.
let [readAlone, readOurs] = [0, 0]
for (const part of tens(pictures)) {
  readAlone += await timed(async () => {
    for (const file of part) await alone.readRaw(file, { readArgs: ['-fast', '-G1', '-struct', '-n'] })
  })
  readOurs += await timed(async () => {
    for (const file of part) {
      const tags = await tool.read(file)
      if (!tags.ok || mergeCopies(copiesByExifTool(tags.value).copies).caption.city !== 'Oldport') throw new Error('not read')
    }
  })
}
compare('read every property, conflicts told', readOurs, 'ExifTool alone', readAlone)
const looks = await timed(async () => {
  for (const file of pictures) copiesByExifReader(await readBeginning(file))
})
line('first look by ExifReader, a file', `${(looks / count).toFixed(1)} ms`)

const out = path.join(folder, 'out')
await mkdir(out)
// The same tags, by the same words.
const tags = tagsToWrite({ ...caption, headline: 'Other' }, { translations: {}, absent: new Set(captionPropertyNames), locations: null, iim: true, exif: true })
const stall = watchStalls()
let [writeAlone, writeOurs, failed] = [0, 0, 0]
for (const part of tens(pictures)) {
  writeAlone += await timed(async () => {
    for (const file of part) await alone.write(file, { ...tags }, { writeArgs: ['-o', path.join(out, `alone-${path.basename(file)}`)] })
  })
  const waiting = [...part]
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const written = await writeCopy({ tool, source: file, mediaType: 'image/jpeg', target: path.join(out, `ours-${path.basename(file)}`), caption: { ...caption, headline: 'Other' } })
      if (!written.ok) failed += 1
    }
  }
  writeOurs += await timed(() => Promise.all([work(), work(), work()]))
}
compare('write every copy, proved and made durable, three in hand', writeOurs, 'ExifTool alone, the same tags, unproved', writeAlone)
line('  longest stall of the main thread', `${stall.end().toFixed(0)} ms`)
if (failed > 0) line('  not written', String(failed))
await alone.end()

await rm(out, { recursive: true })
await measureImport()
await measureApp()
await tool.close()
await rm(folder, { recursive: true, force: true })

async function measureImport(): Promise<void> {
  const worker = path.join(import.meta.dirname, 'thumbnail.worker.mjs')
  await build({ entryPoints: ['electron/pictures/thumbnail.worker.ts'], outfile: worker, bundle: true, platform: 'node', format: 'esm', external: ['sharp', '@img/sharp-wasm32'], logLevel: 'error' })
  const many = path.join(folder, 'many')
  await mkdir(many)
  const small = await sharp({ create: { width: 1_200, height: 800, channels: 3, background: '#678', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg({ quality: 88 }).toBuffer()
  // Each with a comment of its own, so that no two are the same bytes.
  for (let index = 0; index < imported; index += 1) {
    const comment = Buffer.from(`\xff\xfe\x00\x0a${String(index).padStart(8, '0')}`, 'latin1')
    await writeFile(path.join(many, `${index}.jpg`), Buffer.concat([small.subarray(0, 2), comment, small.subarray(2)]))
  }
  const thumbnailer = openThumbnailer({ workerFile: worker })
  const database = openDatabase(path.join(folder, 'desk.db'))
  const store = makePictureStore({ folder: path.join(folder, 'store'), thumbnailer })
  const started = performance.now()
  let firstLook = 0
  const desk = openCaptionDesk({
    database,
    pictures: store,
    tool,
    picturesInUse: () => ({ ok: true, value: [] }),
    tell: { changed: () => undefined, importing: () => undefined, arriving: () => void (firstLook ||= performance.now() - started), exporting: () => undefined },
    onFault: (fault) => console.error(fault),
  })
  const before = process.memoryUsage().rss
  let highest = before
  const memory = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 50)
  const stalls = watchStalls()
  const { id } = desk.imports.start([many])
  while (desk.records.read(id)?.state === 'running') await new Promise((resolve) => setTimeout(resolve, 50))
  clearInterval(memory)
  const took = performance.now() - started
  const result = desk.records.read(id)
  line(`import ${imported} pictures of ${(small.length / 1e6).toFixed(1)} MB, one by one`, `${(took / imported).toFixed(0)} ms each`)
  line('  taken in', String(result?.added))
  line('  first pictures told of after the drop', `${firstLook.toFixed(0)} ms`)
  line('  longest stall of the main thread', `${stalls.end().toFixed(0)} ms`)
  line('  memory at the start, and at most', `${mb(before)}, ${mb(highest)}`)
  const page = await timed(async () => desk.list({ filter: 'all', search: '', order: 'added', offset: 0, limit: 60 }))
  line('  first 60 rows of the sheet', `${page.toFixed(1)} ms`)
  database.close()
  await thumbnailer.close()
}

async function measureApp(): Promise<void> {
  const dropped = await measureDrop(count)
  line(`in the app: ${count} of 3.9 MB dropped, first screen of the sheet`, `${dropped.firstScreen.toFixed(0)} ms`)
  line('  taken in', String(dropped.imported))
  line('  longest stall of the window, and of the main process', `${dropped.window.toFixed(0)} ms, ${dropped.main.toFixed(0)} ms`)
  const { still, scrolled, drawn } = await measureSheet(shown)
  const told = ({ median, p95, dropped: left, count: all }: Frames) => `${median.toFixed(1)}, ${p95.toFixed(1)} ms, ${left} of ${all}`
  line(`in the app: ${shown} on the sheet, scrolled: frame (median, p95), left out`, told(scrolled))
  line('  the same sheet while nothing moves', told(still))
  line('  thumbnails that stand 300 ms after the last move', `${(drawn * 100).toFixed(0)} %`)
}

/** Pictures with noise in them, as large as a camera's, each with its caption in every copy. */
async function makePictures(): Promise<string[]> {
  const originals = path.join(folder, 'originals')
  await mkdir(originals)
  const plain = path.join(folder, 'plain.jpg')
  const noise = sharp({ create: { width: 3_600, height: 2_400, channels: 3, background: '#678', noise: { type: 'gaussian', mean: 128, sigma: 22 } } })
  await writeFile(plain, await noise.jpeg({ quality: 88 }).toBuffer())
  const first = path.join(originals, '0.jpg')
  const written = await writeCopy({ tool, source: plain, mediaType: 'image/jpeg', target: first, caption })
  if (!written.ok) throw new Error(written.failure.message)
  for (let index = 1; index < count; index += 1) await copyFile(first, path.join(originals, `${index}.jpg`))
  return (await readdir(originals)).map((name) => path.join(originals, name))
}

function* tens(files: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < files.length; from += 10) yield files.slice(from, from + 10)
}

function compare(label: string, ours: number, peer: string, theirs: number): void {
  line(`${label}, a file`, `${(ours / count).toFixed(1)} ms`)
  line(`  ${peer}`, `${(theirs / count).toFixed(1)} ms`)
  line('  ratio', (ours / theirs).toFixed(2))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function watchStalls(): { end(): number } {
  let [longest, last] = [0, performance.now()]
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 5)
    last = performance.now()
  }, 5)
  return {
    end: () => {
      clearInterval(timer)
      return longest
    },
  }
}

function mb(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`
}
