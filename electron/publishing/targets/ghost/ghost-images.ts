import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PictureWithFile } from '../../../../shared/export/cms-story.ts'
import { originalHash, type OutgoingPackage } from '../../publish-package.ts'
import type { BoundPicture } from '../copies.ts'
import type { Outcome, TargetMemory } from '../target.ts'
import { multipart } from '../web/multipart.ts'
import type { GhostLine } from './ghost-line.ts'

const uploadedSchema = z.object({ images: z.array(z.object({ url: z.string() })).min(1) })
const begunSchema = z.object({ name: z.string(), at: z.number(), /** Of the copy that was sent. */ bytes: z.number() })

/** A picture is known by its bytes as it was added: a changed caption makes another copy of it, and no second picture. */
const memoryKey = (hash: string) => `picture ${hash}`
const begunKey = (hash: string) => `picture begun ${hash}`
const copyKey = (hash: string) => `picture copy ${hash}`

/** The address of a picture, once `bringImage` has brought it. */
export function imageOf(memory: TargetMemory, publishPackage: OutgoingPackage, { file }: PictureWithFile): string | null {
  return memory.read(memoryKey(originalHash(publishPackage, file)))
}

/** A picture that lies at the site already: it is not brought again. */
export function bindImage(memory: TargetMemory, { picture: { file }, address }: BoundPicture): void {
  memory.write(memoryKey(file.hash), address)
  memory.write(copyKey(file.hash), file.hash)
}

/** The hash of the copy that was brought. */
export function copyOf(memory: TargetMemory, publishPackage: OutgoingPackage, { file }: PictureWithFile): string | null {
  return memory.read(copyKey(originalHash(publishPackage, file)))
}

/**
 * One copy of the picture at the site. Ghost has no list of pictures and never deletes one, so a picture whose answer was lost is
 * looked for at the address that Ghost gives a file of our own name: `content/images/{year}/{month}/{name}`.
 */
export async function bringImage(line: GhostLine, memory: TargetMemory, publishPackage: OutgoingPackage, picture: PictureWithFile, bytes: () => Promise<Outcome<Uint8Array>>, now: () => number = Date.now): Promise<Outcome<null>> {
  if (imageOf(memory, publishPackage, picture) !== null) return done
  const { file } = picture
  const hash = originalHash(publishPackage, file)
  const stem = `copydesk-${createHash('sha256').update(`${publishPackage.story.id} ${hash}`).digest('hex').slice(0, 24)}`
  const ending = file.mediaType === 'image/png' ? 'png' : 'jpg'
  const keep = (address: string) => {
    memory.write(memoryKey(hash), address)
    return done
  }
  let name = `${stem}.${ending}`
  const begun = memory.read(begunKey(hash))
  if (begun !== null) {
    const before = begunSchema.parse(JSON.parse(begun))
    const found = await findImage(line, before, now())
    if (found.kind !== 'done') return found
    if (found.value.kind === 'whole') return keep(found.value.address)
    const wait = stillAtWork - (now() - before.at)
    if (wait > 0) return { kind: 'postponed', problem: `Ghost may still be at work on ${file.name}.`, why: 'busy', retryAfter: wait }
    // Half a file lies under that name and stays there, used by nobody: the whole one takes another.
    if (found.value.kind === 'partial') name = `${stem}-${now().toString(36)}.${ending}`
    else name = before.name
  }
  const read = await bytes()
  if (read.kind !== 'done') return read
  memory.write(copyKey(hash), file.hash)
  memory.write(begunKey(hash), JSON.stringify({ name, at: now(), bytes: read.value.byteLength }))
  const form = multipart({ purpose: 'image', ref: name }, { field: 'file', name, mediaType: file.mediaType, bytes: read.value })
  const answer = await line.ask('POST', '/images/upload/', {}, { contentType: form.contentType, bytes: form.body })
  if (answer.kind !== 'done') return answer.kind === 'refused' ? { ...answer, problem: `${file.name}: ${answer.problem}` } : answer
  const uploaded = uploadedSchema.safeParse(answer.value)
  const url = uploaded.data?.images[0]?.url
  return url === undefined ? { kind: 'refused', problem: 'The site answered to a picture, but not as Ghost does. Check the address.', field: 'address' } : keep(url)
}

/** So long (ms) after an upload was begun it may yet arrive, though its answer was lost. */
const stillAtWork = 3_000

const done = { kind: 'done', value: null } as const

type Found = { readonly kind: 'whole'; readonly address: string } | { readonly kind: 'partial' } | { readonly kind: 'none' }

async function findImage(line: GhostLine, { name, at, bytes }: z.infer<typeof begunSchema>, now: number): Promise<Outcome<Found>> {
  // The server's day may be another than ours: a day on either side.
  const day = 86_400_000
  const months = [...new Set([at - day, at, at + day, now].map((moment) => new Date(moment).toISOString().slice(0, 7).replace('-', '/')))]
  for (const month of months) {
    const address = new URL(`${line.site.href.replace(/\/$/, '')}/content/images/${month}/${name}`)
    const size = await line.sizeOf(address)
    if (size.kind !== 'done') return size
    if (size.value === null) continue
    // Ghost may have made the picture smaller, and keeps what was uploaded beside it.
    const original = await line.sizeOf(new URL(address.href.replace(/\.(\w+)$/, '_o.$1')))
    if (original.kind !== 'done') return original
    const isWhole = [size.value, original.value].some((there) => there === 'unknown' || there === bytes)
    return { kind: 'done', value: isWhole ? { kind: 'whole', address: address.href } : { kind: 'partial' } }
  }
  return { kind: 'done', value: { kind: 'none' } }
}
