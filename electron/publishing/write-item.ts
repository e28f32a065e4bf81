import { exportStory, type ExportFacts } from '../../shared/export/export-story.ts'
import type { ExportFormat } from '../../shared/ipc/publishing.ts'
import type { PictureFile, Story } from '../../shared/story/story.ts'
import type { PublishPackage } from './publish-package.ts'

type Moment = Pick<PublishPackage, 'version' | 'firstPublishedAt' | 'publishedAt'>

/** The ninjs item of a frozen package. The same package and addresses always give the same bytes. */
export function writeItem(publishPackage: PublishPackage, pictureAddress: (file: PictureFile) => string): string {
  // The address is asked only for pictures that have a file.
  return exportStory(publishPackage.story, 'ninjs', { ...factsOf(publishPackage), pictureHref: ({ file }) => (file === null ? '' : pictureAddress(file)) })
}

/** A story as a file of its own; pictures carry their words only, since the file travels without them. */
export function writeExport(story: Story, format: ExportFormat, moment: Moment): string {
  return exportStory(story, format, factsOf(moment))
}

function factsOf({ version, firstPublishedAt, publishedAt }: Moment): ExportFacts {
  return { version, firstCreated: firstPublishedAt, versionCreated: publishedAt, pubStatus: 'usable' }
}
