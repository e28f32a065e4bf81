import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { emptyCaption } from '../../../shared/captions/caption-data.ts'
import { noDefaults } from '../../../shared/export/cms-story.ts'
import { storySchema } from '../../../shared/story/story.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { openDatabase } from '../../drafts/database.ts'
import { killing } from '../fixtures/killing-database.ts'
import { copySaying } from '../fixtures/story.ts'
import { openPublishing } from '../open-publishing.ts'
import { makeGhostTarget } from '../targets/ghost/ghost-target.ts'
import type { Target } from '../targets/target.ts'
import { makeWordpressTarget } from '../targets/wordpress/wordpress-target.ts'

/** What a process of the campaign is told. */
export interface SenderOrders {
  readonly folder: string
  /** File names of the versions in `folder`, in the order they are published; each its own version. */
  readonly versions: readonly { readonly file: string; readonly version: string }[]
  readonly to: { readonly kind: 'wordpress' | 'ghost'; readonly url: string; readonly account: string; readonly secret: string }
  /** The process kills itself before its nth durable write; 0 never. */
  readonly killBeforeWrite: number
}

/** Publishes the versions, or goes on with them where they are queued already, and ends when nothing is under way any more. */
async function send({ folder, versions, to, killBeforeWrite }: SenderOrders): Promise<void> {
  const stories = versions.map(({ file, version }) => ({ version, story: storySchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))) }))
  const defaults = { ...noDefaults, section: 'Campaign' }
  const target: Target =
    to.kind === 'wordpress'
      ? makeWordpressTarget({ id: 'cms', name: 'The Bugle', address: { site: new URL(to.url), account: to.account, password: to.secret }, defaults })
      : makeGhostTarget({ id: 'cms', name: 'The Bugle', address: { site: new URL(to.url), adminKey: to.secret }, defaults })
  const database = killing(openDatabase(path.join(folder, 'desk.db')), killBeforeWrite)
  const publishing = openPublishing({
    database,
    drafts: {
      readStory: (_id, version) => {
        const found = stories.find((one) => one.version === version)
        return found === undefined ? { ok: false, failure: { code: 'version-missing', message: 'That version is not there.' } } : { ok: true, value: found.story }
      },
      waivers: () => [],
      markPublished: (_id, version) => appendFileSync(path.join(folder, 'published'), `${version}\n`),
    },
    pictures: { original: (hash) => Promise.resolve({ ok: true, value: { bytes: readFileSync(path.join(folder, `${hash}.png`)), mediaType: 'image/png' } }) },
    captions: {
      captionsOf: ({ pictures }) => Promise.resolve(Object.fromEntries(pictures.map(({ id, caption }) => [id, { ...emptyCaption(), description: caption }]))),
      copy: (file, { description }) => {
        const copy = copySaying({ file, bytes: readFileSync(path.join(folder, `${file.hash}.png`)) }, description)
        return Promise.resolve({ ok: true, value: { file: copy.file, bytes: () => Promise.resolve(copy.bytes) } })
      },
    },
    checkStory: ({ head }) => Promise.resolve({ findings: [], stylebook: stylebookOf(head.stylebook), brokenRules: [] }),
    folder: path.join(folder, 'press'),
    author: () => 'Kit Osei',
    openExternal: () => Promise.resolve(),
    saveDialog: () => Promise.resolve(null),
    targets: () => [target],
    haste: 50,
  })
  for (const { story, version } of stories) {
    const queued = await publishing.publish({ id: story.id, version, target: 'cms' })
    if (!queued.ok || queued.value.outcome !== 'queued') throw new Error(JSON.stringify(queued))
  }
  await publishing.start()
  const underWay = () => database.all("SELECT id FROM deliveries WHERE state IN ('waiting', 'sending') OR (state = 'delivered' AND draft_told = 0)").length > 0
  while (underWay()) await new Promise((resolve) => setTimeout(resolve, 5))
  await publishing.stop()
  const problems = database.all<{ problem: string }>("SELECT problem FROM deliveries WHERE state = 'needs-you'").map(({ problem }) => problem)
  database.close()
  if (problems.length > 0) throw new Error(problems.join(' '))
}

void send(JSON.parse(process.argv[2] ?? '{}') as SenderOrders)
