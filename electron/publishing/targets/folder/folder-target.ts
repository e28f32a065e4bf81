import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { exportStory } from '../../../../shared/export/export-story.ts'
import { noDefaults, picturesWithFiles, slugOf, type PictureWithFile, type Shortfall } from '../../../../shared/export/cms-story.ts'
import type { TryTargetAnswer } from '../../../../shared/ipc/targets.ts'
import { suggestedName } from '../../../files/suggested-name.ts'
import { isSystemError, temporaryEnding, writeFailureOf, writeWholeFile } from '../../../files/write-whole-file.ts'
import type { PublishPackage } from '../../publish-package.ts'
import { factsOf, writeItem } from '../../write-item.ts'
import { goneMark } from '../cms/deliver-story.ts'
import { remoteCopyKey } from '../cms/known-story.ts'
import type { Outcome, Receipt, Target, TargetMemory } from '../target.ts'

const writtenKey = 'written'
/** What is about to be written: found there after a kill, it is ours and nobody's change. */
const writingKey = 'writing'
const placeKey = 'folder'

/**
 * A folder that another system watches: `{slug}-{id}/story.json` (ninjs), `story.html` and `pictures/`. Each file is written whole beside
 * its name, read back, and renamed; `story.json` comes last, so that whoever waits for it finds everything it names. Pictures that a newer version
 * has no more go after that.
 */
export function makeFolderTarget({ id, name, folder }: { readonly id: string; readonly name: string; readonly folder: string }): Target {
  return {
    id,
    name,
    description: `Writes the story and its pictures into ${folder}.`,
    place: `folder ${folder}`,
    abilities: { schedules: false, withdraws: true, readsBack: true },
    defaults: noDefaults,
    available: () => true,
    shortfalls: (story): Shortfall[] => (story.pictures.some(({ file }) => file === null) ? [{ field: 'pictures', stops: false, message: 'A caption without its picture is written without one.' }] : []),
    payload: (publishPackage) => writeItem(publishPackage, pictureName),
    connect: (_signal, memory) => ({
      bringPicture: async (picture, publishPackage, bytes) => {
        const file = path.join(storyFolder(folder, memory, publishPackage), pictureName(picture.file))
        if ((await hashOf(file)) === picture.file.hash) return done
        const read = await bytes()
        return read.kind === 'done' ? write(file, read.value) : read
      },
      send: (publishPackage) => send(folder, memory, publishPackage),
      close: () => undefined,
    }),
    pageAddress: () => null,
  }
}

/** Whether stories can be written there: a file is, and is taken away again. */
export async function tryFolder(folder: string): Promise<TryTargetAnswer> {
  const file = path.join(folder, 'copydesk-was-here.txt')
  const written = await write(file, new TextEncoder().encode('Copydesk tried whether it may write here.\n'))
  if (written.kind !== 'done') return { works: false, message: written.problem, may: [], mayNot: ['write stories there'], field: 'address' }
  await rm(file, { force: true })
  return { works: true, message: 'Copydesk may write there.', may: ['write stories and pictures', 'replace and withdraw them'], mayNot: [], field: null }
}

const done = { kind: 'done', value: null } as const

function pictureName({ hash, mediaType }: PictureWithFile['file']): string {
  return `pictures/${hash}.${mediaType === 'image/png' ? 'png' : 'jpg'}`
}

/** A story keeps the folder it was first given, whatever its slug becomes. */
function storyFolder(folder: string, memory: TargetMemory, { story }: PublishPackage): string {
  const known = memory.read(placeKey)
  if (known !== null) return path.join(folder, known)
  const fresh = `${suggestedName(slugOf(story), 'story')}-${story.id.slice(-8).toLowerCase()}`
  memory.write(placeKey, fresh)
  return path.join(folder, fresh)
}

async function send(folder: string, memory: TargetMemory, publishPackage: PublishPackage): Promise<Outcome<Receipt>> {
  const place = storyFolder(folder, memory, publishPackage)
  const file = path.join(place, 'story.json')
  const item = new TextEncoder().encode(writeItem(publishPackage, pictureName))
  const there = await hashOf(file)
  const left = memory.read(writtenKey)
  const ours = createHash('sha256').update(item).digest('hex')
  if (left !== null && there !== left && there !== ours && there !== memory.read(writingKey) && publishPackage.overwrites !== (there ?? goneMark) && publishPackage.action !== 'withdraw') {
    memory.write(remoteCopyKey, JSON.stringify({ mark: there ?? goneMark, fields: null }))
    return { kind: 'refused', problem: there === null ? 'The story is no longer in the folder: somebody took it away. Nothing was written; choose whether it is to be written anew.' : 'The story was changed in the folder since it was last written. Nothing was overwritten; choose which is to stay.', field: 'remote-copy' }
  }
  const { story, action } = publishPackage
  const hrefs = new Map(picturesWithFiles(story).map((picture) => [picture.id, pictureName(picture.file)]))
  const page = exportStory(story, 'html', { ...factsOf(publishPackage), pictureHref: ({ id }) => hrefs.get(id) ?? '' })
  const written = action === 'withdraw' ? await take(path.join(place, 'story.html')) : await write(path.join(place, 'story.html'), new TextEncoder().encode(page))
  if (written.kind !== 'done') return written
  memory.write(writingKey, ours)
  const named = await write(file, item)
  if (named.kind !== 'done') return named
  memory.write(writtenKey, ours)
  memory.forget(writingKey)
  const cleared = await clear(place, new Set(picturesWithFiles(story).map((picture) => pictureName(picture.file))))
  if (cleared.kind !== 'done') return cleared
  memory.forget(remoteCopyKey)
  return { kind: 'done', value: { summary: `${action === 'withdraw' ? 'Marked as withdrawn' : 'Written'} in ${path.basename(place)}.`, page: null, differences: [] } }
}

/** Written beside its name, read back, and only then given it. */
async function write(file: string, bytes: Uint8Array): Promise<Outcome<null>> {
  try {
    await mkdir(path.dirname(file), { recursive: true })
  } catch (error) {
    if (isSystemError(error)) return notWritten(writeFailureOf(error.code).failure.message)
    throw error
  }
  const written = await writeWholeFile(file, bytes)
  if (!written.ok) return written.failure.code === 'disk-full' ? { kind: 'postponed', problem: written.failure.message, why: 'fault' } : notWritten(written.failure.message)
  const wanted = createHash('sha256').update(bytes).digest('hex')
  return (await hashOf(file)) === wanted ? done : { kind: 'postponed', problem: 'What was written does not read back as it was sent.', why: 'fault' }
}

async function take(file: string): Promise<Outcome<null>> {
  try {
    await rm(file, { force: true })
    return done
  } catch (error) {
    if (isSystemError(error)) return notWritten(writeFailureOf(error.code).failure.message)
    throw error
  }
}

/** Takes away what earlier versions and broken writings of ours have left: pictures that nothing names, and parts of files. */
async function clear(place: string, named: ReadonlySet<string>): Promise<Outcome<null>> {
  try {
    for (const folder of ['', 'pictures/']) {
      for (const name of await readdir(path.join(place, folder)).catch(noneThere)) {
        const isOurs = name.endsWith(temporaryEnding) || (folder !== '' && /^[0-9a-f]{64}\.(jpg|png)$/.test(name) && !named.has(`${folder}${name}`))
        if (isOurs) await rm(path.join(place, folder, name), { force: true })
      }
    }
    return done
  } catch (error) {
    if (isSystemError(error)) return notWritten(writeFailureOf(error.code).failure.message)
    throw error
  }
}

function noneThere(error: unknown): string[] {
  if (isSystemError(error) && error.code === 'ENOENT') return []
  throw error
}

const notWritten = (problem: string): Outcome<null> => ({ kind: 'refused', problem, field: 'address' })

/** Null where there is no such file, or none that can be read. */
async function hashOf(file: string): Promise<string | null> {
  try {
    return createHash('sha256').update(await readFile(file)).digest('hex')
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}
