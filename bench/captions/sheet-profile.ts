import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { openCaptionLibrary } from '../../electron/captions/caption-library.ts'
import { openDatabase } from '../../electron/drafts/database.ts'
import { emptyCaption } from '../../shared/captions/caption-data.ts'
import { profileWith } from '../editor/apps.ts'
import { shortStory } from '../editor/long-story.ts'

/** A JPEG with noise in it; the comment makes bytes of its own of every copy. */
export async function noisyJpeg(width: number, height: number, quality: number): Promise<(comment: number) => Buffer> {
  const jpeg = await sharp({ create: { width, height, channels: 3, background: '#678', noise: { type: 'gaussian', mean: 128, sigma: 24 } } }).jpeg({ quality }).toBuffer()
  return (comment) => Buffer.concat([jpeg.subarray(0, 2), Buffer.from(`\xff\xfe\x00\x0a${String(comment).padStart(8, '0')}`, 'latin1'), jpeg.subarray(2)])
}

/** A profile whose sheet holds so many pictures, each with a thumbnail of its own on the disk. */
export async function profileWithSheet(count: number): Promise<string> {
  const profile = await profileWith([shortStory()])
  const thumbnail = await noisyJpeg(320, 213, 82)
  const database = openDatabase(path.join(profile, 'drafts', 'drafts.sqlite'))
  const library = openCaptionLibrary(database, () => new Date())
  const pictures = Array.from({ length: count }, (_, index) => {
    const bytes = thumbnail(index)
    return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
  })
  for (const { hash, bytes } of pictures) {
    for (const kind of ['originals', 'thumbnails']) {
      const folder = path.join(profile, 'pictures', kind, hash.slice(0, 2))
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, `${hash}.jpg`), bytes)
    }
  }
  database.transaction(() => {
    for (const [index, { hash, bytes }] of pictures.entries()) {
      library.add({ hash, name: `frame-${String(index).padStart(5, '0')}.jpg`, mediaType: 'image/jpeg', width: 320, height: 213, bytes: bytes.length, caption: { ...emptyCaption(), description: index % 3 === 0 ? '' : `A ferry leaves Oldport, frame ${index}.`, creators: ['Ann Poe'] }, conflicts: [], warnings: [], isSigned: false })
    }
  })
  database.close()
  return profile
}
