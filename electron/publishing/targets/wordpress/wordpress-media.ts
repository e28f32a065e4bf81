import { createHash } from 'node:crypto'
import { z } from 'zod'
import { captionWithCredit, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import type { WordpressPicture } from '../../../../shared/export/wordpress.ts'
import { canonicalJson } from '../../../../shared/story/canonical.ts'
import type { PublishPackage } from '../../publish-package.ts'
import type { NotDone, Outcome, TargetMemory } from '../target.ts'
import { multipart } from '../web/multipart.ts'
import { json, type WordpressLine } from './wordpress-line.ts'

const mediaSchema = z.object({ id: z.number().int(), slug: z.string(), source_url: z.string(), alt_text: z.string(), caption: z.object({ raw: z.string() }), title: z.object({ raw: z.string() }), media_details: z.record(z.string(), z.unknown()).or(z.array(z.unknown())).nullish() })
type Media = z.infer<typeof mediaSchema>

const keptSchema = z.object({ id: z.number().int(), address: z.string(), words: z.string() })

/** What a picture says in the media library. */
interface Words {
  readonly title: string
  readonly caption: string
  readonly alt_text: string
}

const memoryKey = (picture: PictureWithFile) => `picture ${picture.file.hash}`
const begunKey = (picture: PictureWithFile) => `picture begun ${picture.file.hash}`

/** The slug of a picture of a story: ours alone, so that a lost answer never leaves a second copy in the library. */
function mediaKey(publishPackage: PublishPackage, picture: PictureWithFile): string {
  return `copydesk-${createHash('sha256').update(`${publishPackage.story.id} ${picture.file.hash}`).digest('hex').slice(0, 24)}`
}

/** Where a picture lies, once `bringMedia` has brought it. */
export function mediaOf(memory: TargetMemory, picture: PictureWithFile): WordpressPicture | null {
  const kept = memory.read(memoryKey(picture))
  return kept === null ? null : keptSchema.parse(JSON.parse(kept))
}

/** The library has lost it: it is brought anew. */
export function forgetMedia(memory: TargetMemory, picture: PictureWithFile): void {
  memory.forget(memoryKey(picture))
}

/** One copy of the picture in the media library, with its caption, credit and alt text. */
export async function bringMedia(line: WordpressLine, memory: TargetMemory, publishPackage: PublishPackage, picture: PictureWithFile, bytes: () => Promise<Outcome<Uint8Array>>): Promise<Outcome<null>> {
  const words: Words = { title: picture.file.name, caption: captionWithCredit(publishPackage.story, picture), alt_text: picture.alt }
  const kept = memory.read(memoryKey(picture))
  if (kept !== null) {
    const { id, words: said } = keptSchema.parse(JSON.parse(kept))
    if (said === canonicalJson(words)) return done
    const changed = await readMedia(line, 'POST', `/media/${id}`, words)
    if (changed.kind === 'done') return keep(memory, picture, changed.value, words)
    if (!isGone(changed)) return changed
    memory.forget(memoryKey(picture))
  }
  const key = mediaKey(publishPackage, picture)
  const begun = memory.read(begunKey(picture)) !== null ? await findMedia(line, key) : ({ kind: 'done', value: null } as const)
  if (begun.kind !== 'done') return begun
  if (begun.value !== null) return finish(line, memory, picture, begun.value, words)
  const picturesBytes = await bytes()
  if (picturesBytes.kind !== 'done') return picturesBytes
  memory.write(begunKey(picture), key)
  const { mediaType } = picture.file
  const form = multipart({ slug: key, ...words }, { field: 'file', name: `${key}.${mediaType === 'image/png' ? 'png' : 'jpg'}`, mediaType, bytes: picturesBytes.value })
  const uploaded = parseMedia(await line.ask('POST', '/media', { context: 'edit' }, { contentType: form.contentType, bytes: form.body }))
  if (uploaded.kind !== 'done') return named(uploaded, picture)
  if (uploaded.value.slug === key) return finish(line, memory, picture, uploaded.value, words)
  // An earlier upload arrived after all: the first copy stays, this one goes.
  const first = await findMedia(line, key)
  if (first.kind !== 'done') return first
  if (first.value === null) return finish(line, memory, picture, uploaded.value, words)
  const removed = await line.ask('DELETE', `/media/${uploaded.value.id}`, { force: 'true' })
  if (removed.kind !== 'done' && !isGone(removed)) return removed
  return finish(line, memory, picture, first.value, words)
}

const done = { kind: 'done', value: null } as const

/** An upload that broke off half way is made whole, and the words are set right where WordPress took them from the file. */
async function finish(line: WordpressLine, memory: TargetMemory, picture: PictureWithFile, media: Media, words: Words): Promise<Outcome<null>> {
  let now = media
  if (!isWhole(now)) {
    const processed = await readMedia(line, 'POST', `/media/${now.id}/post-process`, { action: 'create-image-subsizes' })
    if (processed.kind !== 'done') return processed
    now = processed.value
  }
  if (now.caption.raw !== words.caption || now.alt_text !== words.alt_text || now.title.raw !== words.title) {
    const changed = await readMedia(line, 'POST', `/media/${now.id}`, words)
    if (changed.kind !== 'done') return changed
    now = changed.value
  }
  return keep(memory, picture, now, words)
}

function isWhole({ media_details: details }: Media): boolean {
  return typeof details === 'object' && details !== null && !Array.isArray(details) && details['width'] !== undefined
}

function keep(memory: TargetMemory, picture: PictureWithFile, { id, source_url: address }: Media, words: Words): Outcome<null> {
  memory.write(memoryKey(picture), JSON.stringify({ id, address, words: canonicalJson(words) }))
  return done
}

async function findMedia(line: WordpressLine, slug: string): Promise<Outcome<Media | null>> {
  const found = await line.ask('GET', '/media', { slug, context: 'edit', per_page: '1' })
  if (found.kind !== 'done') return found
  const list = z.array(mediaSchema).safeParse(found.value)
  return list.success ? { kind: 'done', value: list.data[0] ?? null } : notMedia
}

async function readMedia(line: WordpressLine, method: 'POST', route: string, body: unknown): Promise<ReturnType<typeof parseMedia>> {
  return parseMedia(await line.ask(method, route, { context: 'edit' }, json(body)))
}

function parseMedia(answer: Awaited<ReturnType<WordpressLine['ask']>>) {
  if (answer.kind !== 'done') return answer
  const media = mediaSchema.safeParse(answer.value)
  return media.success ? ({ kind: 'done', value: media.data } as const) : notMedia
}

const notMedia = { kind: 'refused', problem: 'The site answered to a picture, but not as WordPress does. Check the address.', field: 'address' } as const

function isGone(fault: NotDone & { readonly code?: string; readonly status?: number }): boolean {
  return fault.code === 'rest_post_invalid_id' || fault.status === 404 || fault.status === 410
}

/** Which of several pictures it was. */
function named<Fault extends { readonly kind: string; readonly problem: string }>(fault: Fault, { file }: PictureWithFile): Fault {
  return fault.kind === 'refused' ? { ...fault, problem: `${file.name}: ${fault.problem}` } : fault
}
