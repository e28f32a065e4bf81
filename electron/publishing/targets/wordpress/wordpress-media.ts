import { createHash } from 'node:crypto'
import { z } from 'zod'
import { captionWithCredit, picturesWithFiles, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import type { WordpressPicture } from '../../../../shared/export/wordpress.ts'
import { canonicalJson } from '../../../../shared/story/canonical.ts'
import { originalHash, type OutgoingPackage } from '../../publish-package.ts'
import type { BoundPicture } from '../copies.ts'
import type { NotDone, Outcome, TargetMemory } from '../target.ts'
import { inOrderOfSlugs, ownSlugs } from '../cms/cms-dialect.ts'
import { multipart } from '../web/multipart.ts'
import { json, type WordpressLine } from './wordpress-line.ts'

const mediaSchema = z.object({ id: z.number().int(), slug: z.string(), source_url: z.string(), alt_text: z.string(), caption: z.object({ raw: z.string() }), title: z.object({ raw: z.string() }), media_details: z.record(z.string(), z.unknown()).or(z.array(z.unknown())).nullish() })
type Media = z.infer<typeof mediaSchema>

const keptSchema = z.object({ id: z.number().int(), address: z.string(), words: z.string(), /** The copy that was brought; where it is another now, the words inside the file there are older than those beside it. */ copy: z.string().optional() })

/** What a picture says in the media library. */
interface Words {
  readonly title: string
  readonly caption: string
  readonly alt_text: string
}

/** A picture is known by its bytes as it was added: a changed caption makes another copy of it, and no second picture. */
const memoryKey = (hash: string) => `picture ${hash}`
const begunKey = (hash: string) => `picture begun ${hash}`

/** The slug of a picture of a story: ours alone, so that a lost answer never leaves a second copy in the library. */
function mediaKey(publishPackage: OutgoingPackage, hash: string): string {
  return `copydesk-${createHash('sha256').update(`${publishPackage.story.id} ${hash}`).digest('hex').slice(0, 24)}`
}

/** Where a picture lies, once `bringMedia` has brought it. */
export function mediaOf(memory: TargetMemory, publishPackage: OutgoingPackage, { file }: PictureWithFile): (WordpressPicture & { readonly copy?: string | undefined }) | null {
  const kept = memory.read(memoryKey(originalHash(publishPackage, file)))
  return kept === null ? null : keptSchema.parse(JSON.parse(kept))
}

/** A picture that stands in the library already: it is not brought again, and its words are changed there once they are changed here. */
export function bindMedia(memory: TargetMemory, { picture: { file, alt }, words, address, remote }: BoundPicture): void {
  const id = Number(remote)
  if (remote === null || !Number.isInteger(id)) return
  memory.write(memoryKey(file.hash), JSON.stringify({ id, address, words: canonicalJson({ title: file.name, caption: words, alt_text: alt } satisfies Words), copy: file.hash }))
}

/** The library has lost it: it is brought anew. */
export function forgetMedia(memory: TargetMemory, publishPackage: OutgoingPackage, { file }: PictureWithFile): void {
  memory.forget(memoryKey(originalHash(publishPackage, file)))
}

/** One copy of the picture in the media library, with its caption, credit and alt text. Where they changed, they are changed there: WordPress cannot exchange a file. */
export async function bringMedia(line: WordpressLine, memory: TargetMemory, publishPackage: OutgoingPackage, picture: PictureWithFile, bytes: () => Promise<Outcome<Uint8Array>>): Promise<Outcome<null>> {
  const { story } = publishPackage
  const hash = originalHash(publishPackage, picture.file)
  // A picture that stands twice in the story is one in the library, with the words of its first use.
  const first = picturesWithFiles(story).find(({ file }) => originalHash(publishPackage, file) === hash) ?? picture
  const words: Words = { title: first.file.name, caption: captionWithCredit(story, first), alt_text: first.alt }
  const keep = ({ id, source_url: address }: Media, copy: string | undefined): Outcome<null> => {
    memory.write(memoryKey(hash), JSON.stringify({ id, address, words: canonicalJson(words), ...(copy !== undefined && { copy }) }))
    return done
  }
  const finish = async (media: Media, copy: string | undefined): Promise<Outcome<null>> => {
    const finished = await finishMedia(line, media, words)
    return finished.kind === 'done' ? keep(finished.value, copy) : finished
  }
  const kept = memory.read(memoryKey(hash))
  if (kept !== null) {
    const { id, words: said, copy } = keptSchema.parse(JSON.parse(kept))
    if (said === canonicalJson(words)) return done
    const changed = await readMedia(line, 'POST', `/media/${id}`, words)
    if (changed.kind === 'done') return keep(changed.value, copy)
    if (!isGone(changed)) return changed
    memory.forget(memoryKey(hash))
  }
  const key = mediaKey(publishPackage, hash)
  const before = memory.read(begunKey(hash))
  const begun = before !== null ? await onlyOne(line, key) : ({ kind: 'done', value: null } as const)
  if (begun.kind !== 'done') return begun
  if (begun.value !== null) return finish(begun.value, before ?? undefined)
  const picturesBytes = await bytes()
  if (picturesBytes.kind !== 'done') return picturesBytes
  memory.write(begunKey(hash), picture.file.hash)
  const { mediaType } = picture.file
  const form = multipart({ slug: key, ...words }, { field: 'file', name: `${key}.${mediaType === 'image/png' ? 'png' : 'jpg'}`, mediaType, bytes: picturesBytes.value })
  const uploaded = parseMedia(await line.ask('POST', '/media', { context: 'edit' }, { contentType: form.contentType, bytes: form.body }))
  if (uploaded.kind !== 'done') return named(uploaded, picture)
  if (uploaded.value.slug === key) return finish(uploaded.value, picture.file.hash)
  // An earlier upload arrived after all.
  const earlier = await onlyOne(line, key)
  if (earlier.kind !== 'done') return earlier
  return earlier.value === null || earlier.value.id === uploaded.value.id ? finish(uploaded.value, picture.file.hash) : finish(earlier.value, before ?? picture.file.hash)
}

const done = { kind: 'done', value: null } as const

/** An upload that broke off half way is made whole, and the words are set right where WordPress took them from the file. */
async function finishMedia(line: WordpressLine, media: Media, words: Words): Promise<Outcome<Media>> {
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
  return { kind: 'done', value: now }
}

function isWhole({ media_details: details }: Media): boolean {
  return typeof details === 'object' && details !== null && !Array.isArray(details) && details['width'] !== undefined
}

/** The first copy in the library stays; any other, made by an upload that arrived twice, goes. */
async function onlyOne(line: WordpressLine, key: string): Promise<Outcome<Media | null>> {
  const found = await line.ask('GET', '/media', { slug: ownSlugs(key).join(','), context: 'edit', per_page: '10' })
  if (found.kind !== 'done') return found
  const list = z.array(mediaSchema).safeParse(found.value)
  if (!list.success) return notMedia
  const [first = null, ...copies] = inOrderOfSlugs(key, list.data)
  for (const { id } of copies) {
    const removed = await line.ask('DELETE', `/media/${id}`, { force: 'true' })
    if (removed.kind !== 'done' && !isGone(removed)) return removed
  }
  return { kind: 'done', value: first }
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
