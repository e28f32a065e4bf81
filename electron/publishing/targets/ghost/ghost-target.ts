import { picturesWithFiles, slugOf, type CmsDefaults } from '../../../../shared/export/cms-story.ts'
import { ghostShortfalls, ghostText } from '../../../../shared/export/ghost.ts'
import type { PublishPackage } from '../../publish-package.ts'
import type { RemoteFields } from '../cms/cms-dialect.ts'
import { deliverStory, withdrawStory } from '../cms/deliver-story.ts'
import { olderFiles } from '../cms/older-files.ts'
import type { Target, TargetConnection, TargetMemory } from '../target.ts'
import { ghostCopies } from './ghost-copies.ts'
import { ghostDialect } from './ghost-dialect.ts'
import { bringImage, copyOf, imageOf } from './ghost-images.ts'
import { openGhostLine, type GhostAddress } from './ghost-line.ts'

export interface GhostTarget {
  readonly id: string
  readonly name: string
  readonly address: GhostAddress
  readonly defaults: CmsDefaults
}

/** A Ghost site, by its Admin API and the key of a custom integration. */
export function makeGhostTarget({ id, name, address, defaults }: GhostTarget): Target {
  return {
    id,
    name,
    description: `Publishes on the Ghost site ${address.site.host}.`,
    place: `ghost ${address.site.href}`,
    abilities: { schedules: true, withdraws: true, readsBack: true },
    defaults,
    available: () => true,
    shortfalls: (story) => ghostShortfalls(story, defaults),
    payload: (publishPackage) => {
      const { lexical, ...fields } = fieldsOf(publishPackage, defaults, ({ file }) => `[address of ${file.name}]`)
      return JSON.stringify({ ...fields, lexical: JSON.parse(typeof lexical === 'string' ? lexical : 'null') as unknown }, null, 2)
    },
    connect: (signal, memory) => connectGhost(address, defaults, signal, memory),
    openCopies: (signal) => ghostCopies(address, signal),
    pageAddress: (page) => (/^https?:\/\//.test(page) && URL.canParse(page) ? page : null),
  }
}

function connectGhost(address: GhostAddress, defaults: CmsDefaults, signal: AbortSignal, memory: TargetMemory): TargetConnection {
  const line = openGhostLine(address, signal)
  const dialect = ghostDialect(line)
  return {
    bringPicture: (picture, publishPackage, bytes) => bringImage(line, memory, publishPackage, picture, bytes),
    send: async (publishPackage) => {
      if (publishPackage.action === 'withdraw') return withdrawStory(dialect, memory, publishPackage)
      const missing = picturesWithFiles(publishPackage.story).find((picture) => imageOf(memory, publishPackage, picture) === null)
      if (missing !== undefined) return { kind: 'postponed', problem: `${missing.file.name} has to be brought again.`, why: 'fault' }
      const sent = await deliverStory(dialect, memory, publishPackage, fieldsOf(publishPackage, defaults, (picture) => imageOf(memory, publishPackage, picture) ?? ''))
      return sent.kind === 'done' ? { kind: 'done', value: { ...sent.value, differences: [...sent.value.differences, ...olderFiles(publishPackage, memory, (picture) => copyOf(memory, publishPackage, picture))] } } : sent
    },
    close: () => line.close(),
  }
}

/** The post as it is to be. */
function fieldsOf({ story, notBefore }: PublishPackage, defaults: CmsDefaults, addressOf: Parameters<typeof ghostText>[2]): RemoteFields {
  const slug = slugOf(story)
  // A story that is to be left as a draft says nothing of its state: somebody at the site may have published it since.
  const state: RemoteFields = defaults.status === 'draft' ? {} : notBefore === undefined || notBefore === null ? { status: 'published' } : { status: 'scheduled', published_at: `${notBefore.slice(0, 19)}.000Z` }
  return {
    ...ghostText(story, defaults, addressOf),
    ...state,
    ...(slug === '' ? {} : { slug }),
    ...(defaults.author.trim() === '' ? {} : { authors: [defaults.author.trim()] }),
  }
}
