import { z } from 'zod'
import { picturesWithFiles, sectionOf, slugOf, tagsOf, type CmsDefaults, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import { featuredPicture, wordpressShortfalls, wordpressText } from '../../../../shared/export/wordpress.ts'
import type { OutgoingPackage, PublishPackage } from '../../publish-package.ts'
import type { RemoteFields } from '../cms/cms-dialect.ts'
import { deliverStory, withdrawStory } from '../cms/deliver-story.ts'
import { olderFiles } from '../cms/older-files.ts'
import type { NotDone, Outcome, Receipt, Target, TargetConnection, TargetMemory } from '../target.ts'
import { compareClocks } from '../web/compare-clocks.ts'
import { wordpressCopies } from './wordpress-copies.ts'
import { wordpressDialect } from './wordpress-dialect.ts'
import { openWordpressLine, type WordpressAddress, type WordpressLine } from './wordpress-line.ts'
import { bringMedia, forgetMedia, mediaOf } from './wordpress-media.ts'
import { termId } from './wordpress-terms.ts'

export interface WordpressTarget {
  readonly id: string
  readonly name: string
  readonly address: WordpressAddress
  readonly defaults: CmsDefaults
}

/** A WordPress site, by its REST interface and an application password. */
export function makeWordpressTarget({ id, name, address, defaults }: WordpressTarget): Target {
  return {
    id,
    name,
    description: `Publishes on the WordPress site ${address.site.host}.`,
    place: `wordpress ${address.site.href}`,
    abilities: { schedules: true, withdraws: true, readsBack: true },
    defaults,
    available: () => true,
    shortfalls: (story) => wordpressShortfalls(story, defaults),
    payload: (publishPackage) => JSON.stringify(preview(publishPackage, defaults), null, 2),
    connect: (signal, memory) => connectWordpress(address, defaults, signal, memory),
    openCopies: (signal) => wordpressCopies(address, signal),
    pageAddress: (page) => (/^https?:\/\//.test(page) && URL.canParse(page) ? page : null),
  }
}

function connectWordpress(address: WordpressAddress, defaults: CmsDefaults, signal: AbortSignal, memory: TargetMemory): TargetConnection {
  const line = openWordpressLine(address, signal)
  const dialect = wordpressDialect(line)
  return {
    bringPicture: (picture, publishPackage, bytes) => bringMedia(line, memory, publishPackage, picture, bytes),
    send: async (publishPackage) => {
      if (publishPackage.action === 'withdraw') return withdrawStory(dialect, memory, publishPackage)
      const clock = await clockFor(line, publishPackage)
      if (clock !== null) return clock
      const fields = await fieldsOf(line, memory, publishPackage, defaults)
      if (fields.kind !== 'done') return fields
      const sent = await deliverStory(dialect, memory, publishPackage, fields.value)
      // What the site dropped is asked for again the next time, not believed to be there.
      if (sent.kind !== 'done') return sent
      forgetDropped(memory, publishPackage, defaults, sent.value)
      return { kind: 'done', value: { ...sent.value, differences: [...sent.value.differences, ...olderFiles(publishPackage, memory, (picture) => mediaOf(memory, publishPackage, picture)?.copy)] } }
    },
    close: () => line.close(),
  }
}

/** An embargo is only as good as the clock that it is kept by: where this one and the site's differ, nothing is sent. */
async function clockFor(line: WordpressLine, { story }: OutgoingPackage): Promise<NotDone | null> {
  if (story.head.embargo === undefined) return null
  const asked = await line.ask('GET', '/users/me', { context: 'edit' })
  return asked.kind === 'done' ? compareClocks(asked.date, Date.now(), 'so the embargo would be kept by the wrong time') : asked
}

/** The post as it is to be, with the site's own ids. */
async function fieldsOf(line: WordpressLine, memory: TargetMemory, publishPackage: OutgoingPackage, defaults: CmsDefaults): Promise<Outcome<RemoteFields>> {
  const { story } = publishPackage
  const missing = picturesWithFiles(story).find((picture) => mediaOf(memory, publishPackage, picture) === null)
  if (missing !== undefined) return { kind: 'postponed', problem: `${missing.file.name} has to be brought again.`, why: 'fault' }
  const section = sectionOf(story, defaults)
  const category = section === '' ? null : await termId(line, memory, 'categories', section)
  if (category !== null && category.kind !== 'done') return category
  const tags: number[] = []
  for (const tag of tagsOf(story, defaults)) {
    const id = await termId(line, memory, 'tags', tag)
    if (id.kind !== 'done') return id
    tags.push(id.value)
  }
  const author = defaults.author.trim() === '' ? null : await authorId(line, memory, defaults.author.trim())
  if (author !== null && author.kind !== 'done') return author
  const featured = featuredPicture(story)
  const place = (picture: PictureWithFile) => mediaOf(memory, publishPackage, picture) ?? { id: 0, address: '' }
  return {
    kind: 'done',
    value: {
      ...wordpressText(story, place),
      ...stateOf(publishPackage, defaults),
      ...(slugOf(story) === '' ? {} : { slug: slugOf(story) }),
      featured_media: featured === null ? 0 : place(featured).id,
      ...(category === null ? {} : { categories: [category.value] }),
      ...(author === null ? {} : { author: author.value }),
      tags: [...new Set(tags)].sort((one, other) => one - other),
    },
  }
}

/** A story that is to be left as a draft says nothing of its state: somebody at the site may have published it since. */
function stateOf({ notBefore }: PublishPackage, { status }: CmsDefaults): RemoteFields {
  if (status === 'draft') return {}
  return notBefore === undefined || notBefore === null ? { status: 'publish' } : { status: 'future', date_gmt: notBefore.slice(0, 19) }
}

async function authorId(line: WordpressLine, memory: TargetMemory, name: string): Promise<Outcome<number>> {
  const key = `author ${name.toLocaleLowerCase()}`
  const known = memory.read(key)
  if (known !== null) return { kind: 'done', value: Number(known) }
  const found = await line.ask('GET', '/users', { slug: name.toLocaleLowerCase(), context: 'view' })
  if (found.kind !== 'done') return found
  const id = z.array(z.object({ id: z.number().int() })).safeParse(found.value).data?.[0]?.id
  if (id === undefined) return { kind: 'refused', problem: `WordPress shows no author “${name}” to this account.`, field: 'author' }
  memory.write(key, String(id))
  return { kind: 'done', value: id }
}

function forgetDropped(memory: TargetMemory, publishPackage: OutgoingPackage, defaults: CmsDefaults, { differences }: Receipt): void {
  const { story } = publishPackage
  for (const { field } of differences) {
    if (field === 'section') memory.forget(`categories ${sectionOf(story, defaults).toLocaleLowerCase()}`)
    if (field === 'tags') for (const tag of tagsOf(story, defaults)) memory.forget(`tags ${tag.toLocaleLowerCase()}`)
    if (field === 'pictures') for (const picture of picturesWithFiles(story)) forgetMedia(memory, publishPackage, picture)
  }
}

/** The post with names in place of ids that only the site knows. */
function preview(publishPackage: PublishPackage, defaults: CmsDefaults): RemoteFields {
  const { story } = publishPackage
  const pictures = picturesWithFiles(story)
  const featured = featuredPicture(story)
  const section = sectionOf(story, defaults)
  return {
    ...wordpressText(story, (picture) => ({ id: pictures.indexOf(picture) + 1, address: `[address of ${picture.file.name}]` })),
    ...(defaults.status === 'draft' ? { status: 'draft' } : stateOf(publishPackage, defaults)),
    slug: slugOf(story),
    featured_media: featured === null ? 0 : `[id of ${featured.file.name}]`,
    categories: section === '' ? [] : [`[id of ${section}]`],
    tags: tagsOf(story, defaults).map((tag) => `[id of ${tag}]`),
  }
}
