import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyCaption, type CaptionData } from '../../shared/captions/caption-data.ts'
import { mergeCopies } from '../../shared/captions/conflicts.ts'
import { readPictureType } from '../pictures/picture-type.ts'
import { copiesByExifReader } from './copies-by-exifreader.ts'
import { copiesByExifTool } from './copies-by-exiftool.ts'
import { fullCaption, makeHeic, makePicture } from './fixtures/pictures.ts'
import { openMetadataTool, type MetadataTool } from './metadata-tool.ts'
import { clearStaleParts, writeCopy } from './write-copy.ts'

let folder: string
let tool: MetadataTool
let source: string
let target: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-copy-'))
  tool = openMetadataTool()
})
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  source = path.join(folder, 'source.jpg')
  target = path.join(folder, 'copy.jpg')
  await writeFile(source, await makePicture('jpeg'))
})
afterAll(async () => {
  await tool.close()
  await rm(folder, { recursive: true, force: true })
})

const hash = async (file: string) => createHash('sha256').update(await readFile(file)).digest('hex')
const write = (caption: CaptionData, mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' = 'image/jpeg') => writeCopy({ tool, source, mediaType, target, caption })
const independent = async (file = target) => copiesByExifReader(new Uint8Array(await readFile(file)))

const scripts: readonly (readonly [string, string])[] = [
  ['Polish', 'Zażółć gęślą jaźń'],
  ['Greek', 'Γαζίες καὶ μυρτιές'],
  ['Cyrillic', 'Съешь ещё булок'],
  ['Arabic', 'نص حكيم له سر'],
  ['Japanese', '色は匂へど散りぬるを'],
  ['emoji', 'ferry ⛴️ 👩‍👩‍👧 🇬🇷'],
]

describe('a written copy', () => {
  it.each(scripts)('gives every property back to another reader: %s', async (_name, words) => {
    const caption = fullCaption(words)
    const before = await hash(source)
    expect(await write(caption)).toMatchObject({ ok: true })
    const read = await independent()
    expect(mergeCopies({ ...read, digest: 'differs' })).toEqual({ caption, conflicts: [] })
    expect(read.isIimMarked).toBe(true)
    expect(read.exif).toMatchObject({ description: caption.description, creators: caption.creators, copyrightNotice: caption.copyrightNotice })
    expect(await hash(source)).toBe(before)
  })

  it('notes a digest that matches its IIM', async () => {
    await write(fullCaption('Ærø'))
    const tags = await tool.read(target)
    expect(tags.ok && copiesByExifTool(tags.value)).toMatchObject({ copies: { digest: 'matches' }, iimCharacters: 'marked' })
  })

  it.each([['png', 'image/png'], ['webp', 'image/webp'], ['avif', 'image/avif']] as const)('carries XMP in %s', async (kind, mediaType) => {
    await writeFile(source, await makePicture(kind))
    const caption = fullCaption('Łódź')
    expect(await write(caption, mediaType)).toEqual({ ok: true, value: { warnings: [] } })
    const tags = await tool.read(target)
    expect(tags.ok && mergeCopies(copiesByExifTool(tags.value).copies)).toEqual({ caption, conflicts: [] })
  })

  it('takes out of every copy what the caption no longer says', async () => {
    await write(fullCaption('Łódź'))
    source = target
    target = path.join(folder, 'second.jpg')
    expect(await write(emptyCaption())).toMatchObject({ ok: true })
    expect(mergeCopies({ ...(await independent()), digest: 'differs' }).caption).toEqual(emptyCaption())
  })

  it('keeps the whole text in XMP where IIM is over, and says so', async () => {
    const description = 'Ł'.repeat(1_500)
    const written = await write({ ...emptyCaption(), description, creditLine: 'An agency with a name of many, many letters' })
    expect(written).toMatchObject({ ok: true, value: { warnings: [expect.stringContaining('Caption, Credit line')] } })
    const { xmp, iim } = await independent()
    expect(xmp.description).toBe(description)
    expect(iim.description).toBe('Ł'.repeat(1_000))
  })

  it('brings IIM in Latin-1 over into UTF-8 before anything is marked', async () => {
    expect(await tool.rewrite(source, { 'IPTC:Source': 'plain' })).toMatchObject({ ok: true })
    await writeFile(source, withIim(new Uint8Array(await readFile(source)), [[20, 'cat\u00e9gorie'], [120, 'L\u00e9gende d\u2019\u00e9t\u00e9']]))
    const tags = await tool.read(source)
    expect(tags.ok && copiesByExifTool(tags.value)).toMatchObject({ iimCharacters: 'Latin', copies: { iim: { description: 'Légende d’été' } } })
    expect(copiesByExifReader(new Uint8Array(await readFile(source))).iim.description).toBe('Légende d’été')
    expect(await write({ ...emptyCaption(), description: 'Légende d’été', headline: 'Ώρα' })).toEqual({ ok: true, value: { warnings: [] } })
    const after = await tool.read(target)
    // A data set that captions do not write is kept, and reads as it read.
    expect(after.ok && after.value['IPTC:SupplementalCategories']).toBe('catégorie')
    expect((await independent()).iim).toMatchObject({ description: 'Légende d’été', headline: 'Ώρα' })
  })

  it('is a HEIC with its XMP, and every other box as it was', async () => {
    source = path.join(folder, 'telephone.heic')
    const heic = await makeHeic()
    await writeFile(source, heic)
    target = path.join(folder, 'copy.heic')
    const caption = fullCaption('Γαζίες')
    expect(await writeCopy({ tool, source, mediaType: 'image/heic', target, caption })).toMatchObject({ ok: true })
    const copy = new Uint8Array(await readFile(target))
    expect(mergeCopies({ ...copiesByExifReader(copy), digest: 'missing' }).caption).toEqual(caption)
    expect(readPictureType(copy)).toEqual(readPictureType(heic))
    expect(readPictureType(heic)).toMatchObject({ ok: true, value: { mediaType: 'image/heic', width: 96, height: 64 } })
    expect(Buffer.compare(await readFile(source), heic)).toBe(0)
  })

  it('replaces an older copy whole', async () => {
    await writeFile(target, 'older')
    expect(await write({ ...emptyCaption(), headline: 'New' })).toMatchObject({ ok: true })
    expect((await independent()).xmp.headline).toBe('New')
    expect((await readdir(folder)).toSorted()).toEqual(['copy.jpg', 'source.jpg'])
  })
})

describe('what goes wrong', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['text named .jpg', new TextEncoder().encode('Minutes of the meeting')],
  ])('leaves nothing behind: %s', async (_name, bytes) => {
    await writeFile(source, bytes)
    expect(await write({ ...emptyCaption(), headline: 'New' })).toMatchObject({ ok: false })
    expect(await readdir(folder)).toEqual(['source.jpg'])
  })

  it('leaves nothing behind where perl is missing, and says how to install it', async () => {
    const without = openMetadataTool({ findPerl: async () => null })
    const written = await writeCopy({ tool: without, source, mediaType: 'image/jpeg', target, caption: { ...emptyCaption(), headline: 'New' } })
    expect(written).toMatchObject({ ok: false, failure: { code: 'no-perl' } })
    expect(!written.ok && written.failure.advice).toMatch(/Install Perl/)
    expect(await readdir(folder)).toEqual(['source.jpg'])
  })

  it('takes a perl that cannot run for none', async () => {
    const broken = openMetadataTool({ findPerl: async () => path.join(folder, 'source.jpg') })
    expect(await broken.read(source)).toMatchObject({ ok: false, failure: { code: 'no-perl' } })
  })

  it('reads a file that may only be read, and does not change its rights', async () => {
    await chmod(source, 0o444)
    expect(await write({ ...emptyCaption(), headline: 'New' })).toMatchObject({ ok: true })
    expect((await independent(source)).xmp).toEqual({})
  })

  it('says that the folder is gone', async () => {
    target = path.join(folder, 'gone', 'copy.jpg')
    expect(await write({ ...emptyCaption(), headline: 'New' })).toMatchObject({ ok: false, failure: { code: 'folder-missing' } })
  })

  it('says that a source which has gone is gone, and leaves nothing', async () => {
    await rm(source)
    expect(await write({ ...emptyCaption(), headline: 'New' })).toMatchObject({ ok: false })
    expect(await readdir(folder)).toEqual([])
  })

  // Files may not grow beyond 4 kB: so it is for ExifTool, in the middle of its writing, on a disk that is full.
  const canLimit = process.platform !== 'win32'
  it.skipIf(!canLimit)(`leaves nothing half-written where the disk gives out while ExifTool writes${canLimit ? '' : ' (left out: no limits of that kind here)'}`, async () => {
    const perl = path.join(folder, 'perl')
    await writeFile(perl, '#!/bin/sh\ntrap "" XFSZ\nulimit -f 8\nexec perl "$@"\n')
    await chmod(perl, 0o755)
    const hindered = openMetadataTool({ findPerl: async () => perl })
    await writeFile(target, 'older')
    const before = await hash(source)
    for (const [file, mediaType] of [[source, 'image/jpeg'], [path.join(folder, 'picture.png'), 'image/png']] as const) {
      if (mediaType === 'image/png') await writeFile(file, await makePicture('png'))
      const written = await writeCopy({ tool: hindered, source: file, mediaType, target, caption: { ...emptyCaption(), description: 'x'.repeat(20_000) } })
      expect(written).toMatchObject({ ok: false })
    }
    await hindered.close()
    expect(await readFile(target, 'utf8')).toBe('older')
    expect(await hash(source)).toBe(before)
    expect((await readdir(folder)).toSorted()).toEqual(['copy.jpg', 'perl', 'picture.png', 'source.jpg'])
  })

  const mayMount = process.platform === 'linux' && process.getuid?.() === 0
  it.skipIf(!mayMount)(`says that the disk is full where it is, and leaves nothing${mayMount ? '' : ' (left out: only the superuser of Linux can make a small disk)'}`, async () => {
    const disk = path.join(folder, 'disk')
    await mkdir(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk])
    try {
      await writeFile(path.join(disk, 'copy.jpg'), 'older')
      target = path.join(disk, 'copy.jpg')
      expect(await write({ ...emptyCaption(), description: 'x'.repeat(30_000) })).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
      expect(await readdir(disk)).toEqual(['copy.jpg'])
      expect(await readFile(target, 'utf8')).toBe('older')
    } finally {
      execFileSync('umount', [disk])
    }
  })

  // Root may write anywhere, and Windows keeps rights elsewhere.
  const rightsCount = process.platform !== 'win32' && process.getuid?.() !== 0
  it.skipIf(!rightsCount)(`says that it may not write into a folder that may only be read${rightsCount ? '' : ' (left out: this user may write anywhere)'}`, async () => {
    const closed = path.join(folder, 'closed')
    await mkdir(closed, { mode: 0o555 })
    target = path.join(closed, 'copy.jpg')
    expect(await write({ ...emptyCaption(), headline: 'New' })).toMatchObject({ ok: false, failure: { code: 'no-permission' } })
    expect(await readdir(closed)).toEqual([])
    await chmod(closed, 0o755)
  })

  it('clears what a crash left, and nothing else', async () => {
    const old = new Date(Date.now() - 3_600_000)
    const stale = ['.copydesk-part-01J.jpg', '.copydesk-part-01J.jpg_exiftool_tmp']
    for (const name of [...stale, '.copydesk-part-02J.jpg', 'holiday.jpg_exiftool_tmp']) {
      await writeFile(path.join(folder, name), 'x')
      if (stale.includes(name)) await utimes(path.join(folder, name), old, old)
    }
    await clearStaleParts(folder, Date.now())
    expect((await readdir(folder)).toSorted()).toEqual(['.copydesk-part-02J.jpg', 'holiday.jpg_exiftool_tmp', 'source.jpg'])
  })
})

/** The JPEG with its IIM replaced by data sets in Windows' Latin-1 and without a mark, as old programs write it. */
function withIim(jpeg: Uint8Array, dataSets: readonly (readonly [number, string])[]): Uint8Array {
  const records = Buffer.concat(dataSets.map(([number, text]) => {
    const bytes = Buffer.from(text.replaceAll('\u2019', '\u0092'), 'latin1')
    return Buffer.concat([Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]), bytes])
  }))
  const block = Buffer.concat([Buffer.from('8BIM', 'latin1'), Buffer.from([0x04, 0x04, 0, 0, 0, 0, records.length >> 8, records.length & 255]), records, Buffer.alloc(records.length % 2)])
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), block])
  const segment = Buffer.concat([Buffer.from([0xff, 0xed, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
  const bytes = Buffer.from(jpeg)
  const at = bytes.indexOf(Buffer.from([0xff, 0xed]))
  const length = 2 + bytes.readUInt16BE(at + 2)
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), segment, bytes.subarray(at + length)]))
}
