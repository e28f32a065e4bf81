import type { ExportFormat } from '../../shared/ipc/publishing.ts'
import type { Story } from '../../shared/story/story.ts'
import type { PictureFile } from '../../shared/story/story.ts'
import type { PublishPackage } from './publish-package.ts'

/** The ninjs item of a frozen package. The same package and addresses always give the same bytes. */
export function writeItem({ story, version, firstPublishedAt, publishedAt }: PublishPackage, pictureAddress: (file: PictureFile) => string): string {
  return JSON.stringify({
    uri: `urn:copydesk:${story.id}`, version, firstCreated: firstPublishedAt, versionCreated: publishedAt, pubStatus: 'usable', language: story.head.language,
    headlines: [{ role: 'main', value: story.head.headline }],
    associations: story.pictures.map(({ file, caption }, index) => ({ name: `picture-${index}`, uri: 'x', type: 'picture', descriptions: [{ role: 'caption', value: caption }], renditions: file === null ? [] : [{ name: 'original', href: pictureAddress(file) }] })),
  })
}
export function writeExport(story: Story, format: ExportFormat, facts: Pick<PublishPackage, 'version' | 'firstPublishedAt' | 'publishedAt'>): string {
  return `${format} ${facts.version} ${story.head.headline}`
}
