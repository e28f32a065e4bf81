import { exportStory, type ExportFacts } from '../../shared/export/export-story.ts'
import type { ExportFormat } from '../../shared/ipc/publishing.ts'
import type { PictureFile, Story } from '../../shared/story/story.ts'
import type { CaptionsForPublishing } from './carry-captions.ts'
import type { PublishPackage } from './publish-package.ts'
import type { PicturesForPublishing } from './publishing.ts'

type Moment = Pick<PublishPackage, 'version' | 'firstPublishedAt' | 'publishedAt' | 'action' | 'notBefore' | 'reason'>

/** The ninjs item of a frozen package. The same package and addresses always give the same bytes. */
export function writeItem(publishPackage: PublishPackage, pictureAddress: (file: PictureFile) => string): string {
  // The address is asked only for pictures that have a file.
  return exportStory(publishPackage.story, 'ninjs', { ...factsOf(publishPackage), pictureHref: ({ file }) => (file === null ? '' : pictureAddress(file)) })
}

/**
 * The bytes of a story as a file of its own. A Word file carries its pictures with their caption data; in the other forms pictures
 * carry their words only, since the file travels without them.
 */
export async function writeExport(story: Story, format: ExportFormat, moment: Moment, pictures: PicturesForPublishing, captions?: CaptionsForPublishing): Promise<Uint8Array> {
  if (format !== 'docx') return new TextEncoder().encode(exportStory(story, format, factsOf(moment)))
  // Loaded at the first Word file: the app starts without the writer.
  const { writeWord } = await import('../word/write-word.ts')
  const said = (await captions?.captionsOf(story)) ?? {}
  const pictureBytes = async (file: PictureFile) => {
    const { hash } = file
    const caption = said[story.pictures.find((picture) => picture.file?.hash === hash)?.id ?? '']
    // Where the data cannot be written, a document with the original is still the better one.
    const copy = caption === undefined ? undefined : await captions?.copy(file, caption, null)
    if (copy?.ok === true) return copy.value.bytes()
    const original = await pictures.original(hash)
    return original.ok ? original.value.bytes : null
  }
  return writeWord(story, { version: moment.version, pictureBytes })
}

/** What the desk knows of a story that goes out; an embargo only as long as it lasts. */
export function factsOf({ version, firstPublishedAt, publishedAt, action, notBefore, reason }: Moment): ExportFacts {
  return { version, firstCreated: firstPublishedAt, versionCreated: publishedAt, pubStatus: action === 'withdraw' ? 'canceled' : 'usable', embargo: notBefore ?? null, ...(reason !== undefined && { reason }) }
}
