import type { CaptionData } from '../../shared/captions/caption-data.ts'
import type { Result } from '../../shared/result.ts'
import type { Picture, PictureFile, Story } from '../../shared/story/story.ts'
import type { Rendition } from '../pictures/thumbnail-messages.ts'
import type { OutgoingPackage, PublishPackage } from './publish-package.ts'
import type { Outcome } from './targets/target.ts'

/** What publishing asks of the caption desk. */
export interface CaptionsForPublishing {
  /** What the published file of each picture is to say, by the picture's id. */
  captionsOf(story: Story): Promise<Readonly<Record<string, CaptionData>>>
  /** A copy of a picture that says it. The same question gives the same bytes, so that a target never has a picture twice. */
  copy(file: PictureFile, caption: CaptionData, rendition: Rendition | null): Promise<Result<PublishedCopy>>
}

export interface PublishedCopy {
  /** The copy's own hash and measurements; the name is the original's. */
  readonly file: PictureFile
  readonly bytes: () => Promise<Uint8Array>
}

export interface CarriedCaptions {
  /** The package with each picture's file exchanged for its copy, and the original's hash by the copy's. */
  readonly publishPackage: OutgoingPackage
  /** The copy's bytes by its hash; null for a picture that goes as it is. */
  readonly bytesOf: (hash: string) => (() => Promise<Uint8Array>) | null
  /** What is to be said of it in the publication log; empty where all went well. */
  readonly remark: string
}

/**
 * The story as it goes out: each picture a copy that carries its caption, credit and alt text. Without perl pictures go
 * as they are, and the log says so; a picture whose data cannot be written stops the story, for its credit would be lost.
 */
export async function carryCaptions(publishPackage: PublishPackage, captions: CaptionsForPublishing | undefined, rendition: Rendition | null): Promise<Outcome<CarriedCaptions>> {
  const copies = new Map<string, PublishedCopy>()
  const originals = new Map<string, string>()
  const pictures: Picture[] = []
  let remark = ''
  for (const picture of publishPackage.story.pictures) {
    const caption = publishPackage.captions?.[picture.id]
    if (captions === undefined || picture.file === null || caption === undefined) {
      pictures.push(picture)
      continue
    }
    const copy = await captions.copy(picture.file, caption, rendition)
    if (copy.ok) {
      copies.set(copy.value.file.hash, copy.value)
      originals.set(copy.value.file.hash, picture.file.hash)
      pictures.push({ ...picture, file: copy.value.file })
    } else if (copy.failure.code === 'no-perl') {
      remark = 'Pictures went without their caption data, because Perl is not installed.'
      pictures.push(picture)
    } else if (copy.failure.code === 'disk-full') return { kind: 'postponed', problem: copy.failure.message, why: 'fault' }
    else return { kind: 'refused', problem: `${picture.file.name}: ${copy.failure.message} The story was not sent.`, field: 'pictures' }
  }
  return { kind: 'done', value: { publishPackage: { ...publishPackage, story: { ...publishPackage.story, pictures }, originals }, bytesOf: (hash) => copies.get(hash)?.bytes ?? null, remark } }
}
