/**
 * What publishing a story with five pictures costs beside the same requests made by a plain script, on a real WordPress and a real Ghost:
 * `npm run bench -- publishing`. Ours begins with the button and ends when the delivery is done: the gate, the captions written into
 * the pictures, the outbox with every step on the disk. `docs/publishing.md` says how to read it.
 */
import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { openMetadataTool } from '../electron/captions/metadata-tool.ts'
import { openPublishedPictures } from '../electron/captions/published-pictures.ts'
import { emptyCaption } from '../shared/captions/caption-data.ts'
import { noDefaults } from '../shared/export/cms-story.ts'
import type { PictureFile, Story } from '../shared/story/story.ts'
import { createChecker } from '../shared/style/checker.ts'
import { storyTextOf } from '../shared/style/story-text.ts'
import { stylebookOf } from '../shared/stylebooks/stylebooks.ts'
import { openDatabase } from '../electron/drafts/database.ts'
import { storyFor } from '../electron/publishing/fixtures/story.ts'
import { openPublishing } from '../electron/publishing/open-publishing.ts'
import { makeGhostTarget } from '../electron/publishing/targets/ghost/ghost-target.ts'
import type { Target } from '../electron/publishing/targets/target.ts'
import { multipart } from '../electron/publishing/targets/web/multipart.ts'
import { makeWordpressTarget } from '../electron/publishing/targets/wordpress/wordpress-target.ts'
import { ms, row, times, timesOf } from './check/timing.ts'

interface Servers {
  readonly wordpress: { readonly url: string; readonly accounts: { readonly editor: { readonly name: string; readonly password: string } } }
  readonly ghost: { readonly url: string; readonly adminKey: string }
  stop(): Promise<void>
}

const rounds = 8
const { startCms } = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/cms/servers.mjs')).href)) as { startCms: () => Promise<Servers> }
const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-bench-publishing-'))

/** Five photographs of 1,600 pixels, about half a megabyte each. */
const pictures: { readonly file: PictureFile; readonly bytes: Uint8Array; readonly at: string }[] = []
for (let number = 0; number < 5; number += 1) {
  const noise = { type: 'gaussian', mean: 90 + number * 20, sigma: 18 } as const
  const bytes = new Uint8Array(await sharp({ create: { width: 1_600, height: 1_067, channels: 3, background: 'grey', noise } }).jpeg({ quality: 80 }).toBuffer())
  const hash = createHash('sha256').update(bytes).digest('hex')
  const at = path.join(folder, `${hash}.jpg`)
  await writeFile(at, bytes)
  pictures.push({ at, bytes, file: { hash, mediaType: 'image/jpeg', width: 1_600, height: 1_067, bytes: bytes.length, name: `ferry-${number}.jpg` } })
}
const pictureOf = (hash: string) => pictures.find(({ file }) => file.hash === hash) ?? pictures[0]

const tool = openMetadataTool()
const servers = await startCms()
const { wordpress, ghost } = servers
const { name, password } = wordpress.accounts.editor
const targets: readonly Target[] = [
  makeWordpressTarget({ id: 'WordPress', name: 'WordPress', address: { site: new URL(wordpress.url), account: name, password }, defaults: noDefaults }),
  makeGhostTarget({ id: 'Ghost', name: 'Ghost', address: { site: new URL(ghost.url), adminKey: ghost.adminKey }, defaults: noDefaults }),
]

const stories = new Map<string, Story>()
const publishing = openPublishing({
  database: openDatabase(path.join(folder, 'desk.db')),
  drafts: { readStory: (id) => ({ ok: true, value: stories.get(id) ?? storyFor() }), waivers: () => [], markPublished: () => undefined },
  pictures: { original: (hash) => Promise.resolve({ ok: true, value: { bytes: pictureOf(hash)?.bytes ?? new Uint8Array(), mediaType: 'image/jpeg' } }) },
  captions: openPublishedPictures({
    folder: path.join(folder, 'published'),
    tool,
    captionOf: () => emptyCaption(),
    pictures: {
      originalFile: (hash) => Promise.resolve({ file: pictureOf(hash)?.at ?? '', mediaType: 'image/jpeg' }),
      original: (hash) => Promise.resolve({ ok: true, value: { bytes: pictureOf(hash)?.bytes ?? new Uint8Array(), mediaType: 'image/jpeg' } }),
      render: () => Promise.reject(new Error('Nothing is made smaller here.')),
    },
  }),
  checkStory: (story) => {
    const stylebook = stylebookOf(story.head.stylebook)
    const { findings } = createChecker().checkWithFaults(storyTextOf(story), stylebook)
    return Promise.resolve({ findings: findings.filter(({ severity }) => severity !== 'error'), stylebook, brokenRules: [] })
  },
  folder: path.join(folder, 'press'),
  author: () => 'Kit Osei',
  openExternal: () => Promise.resolve(),
  saveDialog: () => Promise.resolve(null),
  targets: () => targets,
  runsPress: false,
})
await publishing.start()

let count = 0
function freshStory(): Story {
  const story = storyFor('Ferry to Port Ellery runs again', pictures.map(({ file }) => file))
  count += 1
  const whole = { ...story, head: { ...story.head, slug: `bench-${process.pid}-${count}` }, pictures: story.pictures.map((picture, index) => ({ ...picture, caption: `${picture.caption} Picture ${index} of ${count}.` })) }
  stories.set(whole.id, whole)
  return whole
}

/** From the button to the delivery done, ms. */
async function ours(target: string): Promise<number> {
  const story = freshStory()
  const begun = performance.now()
  const done = new Promise<void>((resolve, reject) => {
    const stop = publishing.onChange((delivery) => {
      if (delivery.storyId !== story.id || delivery.state === 'sending' || (delivery.state === 'waiting' && delivery.problem === null)) return
      stop()
      if (delivery.state === 'delivered') resolve()
      else reject(new Error(delivery.problem ?? delivery.state))
    })
  })
  const answer = await publishing.publish({ id: story.id, version: story.id, target })
  if (!answer.ok || answer.value.outcome !== 'queued') throw new Error(JSON.stringify(answer))
  await done
  return performance.now() - begun
}

/** The same seven requests, one after the other on one connection, and nothing else: the pictures, a draft, the story. */
async function plain(target: string): Promise<number> {
  const story = freshStory()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const send = (method: string, address: string, authorization: string, contentType: string, body: Uint8Array) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const request = http.request(address, { method, agent, headers: { authorization, 'content-type': contentType, 'content-length': body.length, 'accept-version': 'v5.0' } }, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => (response.statusCode !== undefined && response.statusCode < 300 ? resolve(JSON.parse(Buffer.concat(pieces).toString('utf8')) as Record<string, unknown>) : reject(new Error(`${address}: ${Buffer.concat(pieces).toString('utf8').slice(0, 300)}`))))
      })
      request.on('error', reject)
      request.end(body)
    })
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  const text = story.body.root.children?.map(({ children = [] }) => `<p>${children.map(({ text: words = '' }) => words).join('')}</p>`).join('') ?? ''
  const begun = performance.now()
  const addresses: string[] = []
  if (target === 'WordPress') {
    const authorization = `Basic ${Buffer.from(`${name}:${password.replaceAll(' ', '')}`).toString('base64')}`
    const at = (route: string) => `${wordpress.url}/?rest_route=/wp/v2${route}&context=edit`
    for (const [index, { bytes }] of pictures.entries()) {
      const form = multipart({ slug: `${story.head.slug}-${index}`, title: 'ferry.jpg', caption: story.pictures[index]?.caption ?? '', alt_text: 'A ferry' }, { field: 'file', name: `${story.head.slug}-${index}.jpg`, mediaType: 'image/jpeg', bytes })
      addresses.push(String((await send('POST', at('/media'), authorization, form.contentType, form.body))['source_url']))
    }
    const draft = await send('POST', at('/posts'), authorization, 'application/json', json({ title: story.head.headline, content: `${text}${addresses.map((address) => `<img src="${address}">`).join('')}`, status: 'draft', slug: `${story.head.slug}-draft` }))
    await send('POST', at(`/posts/${String(draft['id'])}`), authorization, 'application/json', json({ status: 'publish', slug: story.head.slug }))
  } else {
    const [id = '', secret = ''] = ghost.adminKey.split(':')
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const seconds = Math.floor(Date.now() / 1000)
    const token = `${part({ alg: 'HS256', kid: id })}.${part({ iat: seconds, exp: seconds + 300, aud: '/admin/' })}`
    const authorization = `Ghost ${token}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(token).digest('base64url')}`
    const at = (route: string) => `${ghost.url}/ghost/api/admin${route}`
    for (const [index, { bytes }] of pictures.entries()) {
      const form = multipart({ purpose: 'image', ref: 'ferry' }, { field: 'file', name: `${story.head.slug}-${index}.jpg`, mediaType: 'image/jpeg', bytes })
      addresses.push((await send('POST', at('/images/upload/'), authorization, form.contentType, form.body) as { images: { url: string }[] }).images[0]?.url ?? '')
    }
    const draft = (await send('POST', at('/posts/?source=html'), authorization, 'application/json', json({ posts: [{ title: story.head.headline, html: `${text}${addresses.map((address) => `<img src="${address}">`).join('')}`, status: 'draft' }] }))) as { posts: { id: string; updated_at: string }[] }
    await send('PUT', at(`/posts/${draft.posts[0]?.id ?? ''}/`), authorization, 'application/json', json({ posts: [{ status: 'published', slug: story.head.slug, updated_at: draft.posts[0]?.updated_at }] }))
  }
  const took = performance.now() - begun
  agent.destroy()
  return took
}

try {
  let within = true
  row(`a story with ${pictures.length} pictures`, 'least ms', 'median ms', 'p95 ms', 'ours: least', 'median')
  for (const target of targets.map(({ id }) => id)) {
    await ours(target)
    await plain(target)
    const [own, bare]: [number[], number[]] = [[], []]
    // By turns, the first of a round by turns too, so that other work on the machine falls on both alike.
    for (let round = 0; round < rounds; round += 1) {
      if (round % 2 === 0) own.push(await ours(target))
      bare.push(await plain(target))
      if (round % 2 === 1) own.push(await ours(target))
    }
    const [we, they] = [timesOf(own), timesOf(bare)]
    row(`${target}, Copydesk`, ms(we.least), ms(we.median), ms(we.p95))
    row(`${target}, a plain script`, ms(they.least), ms(they.median), ms(they.p95), times(we.least / they.least), times(we.median / they.median))
    within &&= we.median / they.median <= 1.2
  }
  process.exitCode = within ? 0 : 1
} finally {
  await publishing.stop()
  await tool.close()
  await servers.stop()
  await rm(folder, { recursive: true, force: true })
}
