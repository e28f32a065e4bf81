import { createHmac } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { noDefaults, type CmsDefaults } from '../../../../shared/export/cms-story.ts'
import type { Story } from '../../../../shared/story/story.ts'
import { memoryInMap } from '../../fixtures/memory.ts'
import { control, deliver, packageFor, servers, theServers } from '../../fixtures/servers.ts'
import { remoteCopyKey } from '../cms/known-story.ts'
import { copySaying, pictureFor, storyFor } from '../../fixtures/story.ts'
import { openGhostLine } from './ghost-line.ts'
import { makeGhostTarget } from './ghost-target.ts'

const pictures = [33, 66].map(pictureFor)
const bytesOf = (hash: string) => pictures.find(({ file }) => file.hash === hash)?.bytes ?? new Uint8Array()

let count = 0
/** A story whose slug no other test uses. */
function freshStory(change: Partial<Story['head']> = {}, files = pictures.map(({ file }) => file)): Story {
  const story = storyFor(undefined, files)
  count += 1
  return { ...story, head: { ...story.head, slug: `ferry-${process.pid}-${count}`, ...change } }
}

function target(defaults: Partial<CmsDefaults> = {}, adminKey?: string) {
  const { ghost } = theServers()
  return makeGhostTarget({ id: 'ghost', name: 'The Bugle', address: { site: new URL(ghost.url), adminKey: adminKey ?? ghost.adminKey }, defaults: { ...noDefaults, ...defaults } })
}

interface Post {
  readonly id: string
  readonly slug: string
  readonly status: string
  readonly title: string
  readonly html: string
  readonly custom_excerpt: string
  readonly published_at: string
  readonly updated_at: string
  readonly feature_image: string
  readonly feature_image_alt: string
  readonly feature_image_caption: string
  readonly tags: readonly { readonly name: string }[]
}

/** Asks apart from our own code. */
async function asked(method: string, route: string, body?: unknown): Promise<readonly Post[]> {
  const { ghost } = theServers()
  const [id = '', secret = ''] = ghost.adminKey.split(':')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const text = `${part({ alg: 'HS256', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
  const authorization = `Ghost ${text}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(text).digest('base64url')}`
  const answer = await fetch(`${ghost.url}/ghost/api/admin${route}`, { method, headers: { authorization, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  return answer.status === 204 ? [] : (((await answer.json()) as { posts?: readonly Post[] }).posts ?? [])
}

const postsOf = (story: Story) => asked('GET', `/posts/?formats=html&filter=slug:~^'${story.head.slug}'&limit=10`)

describe.skipIf(typeof servers === 'string')(`Ghost${typeof servers === 'string' ? `: ${servers}` : ''}`, () => {
  test('takes a story whole, with its pictures, section and tags', async () => {
    const story = freshStory({ section: 'Harbours', tags: ['ferries', 'Port Ellery'] })
    const sent = await deliver(target(), memoryInMap(), packageFor(story), bytesOf)
    expect(sent).toMatchObject({ kind: 'done', value: { summary: 'Published.', differences: [], page: expect.stringContaining(story.head.slug) as string } })
    const [post, ...more] = await postsOf(story)
    expect(more).toEqual([])
    expect(post).toMatchObject({ status: 'published', title: story.head.headline, custom_excerpt: story.head.standfirst, feature_image_alt: 'A white ferry beside a stone quay' })
    expect(post?.tags.map(({ name }) => name)).toEqual(['Harbours', 'ferries', 'Port Ellery'])
    expect(post?.feature_image_caption).toMatch(/Ana Ruiz.*Northern Wire/)
    expect(post?.html).toContain('forty passengers &lt;and one goat&gt;')
    expect(post?.html.match(/<figcaption>[^<]*Northern Wire/g)).toHaveLength(1)
    for (const address of [post?.feature_image ?? '', /<img src="([^"]+)"/.exec(post?.html ?? '')?.[1] ?? '']) expect((await fetch(address)).status).toBe(200)
  })

  test('sent twice, with the answers to its pictures lost, it stays one story with one of each picture', async () => {
    const story = freshStory()
    const kept = new Map<string, string>()
    await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)
    const before = (await postsOf(story))[0]?.feature_image
    for (const key of kept.keys()) if (key.startsWith('picture ') && !key.startsWith('picture begun')) kept.delete(key)
    kept.delete('story')
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    expect((await postsOf(story)).map(({ feature_image }) => feature_image)).toContain(before)
  })

  test('a draft whose answer was lost is found again by its own key', async () => {
    const story = freshStory({}, [])
    const kept = new Map<string, string>()
    const memory = memoryInMap(kept)
    // What a first try does before its answer is lost.
    const key = `copydesk-${story.id.toLowerCase()}`
    const line = openGhostLine({ site: new URL(theServers().ghost.url), adminKey: theServers().ghost.adminKey }, new AbortController().signal)
    // The network sent it twice.
    for (let time = 0; time < 2; time += 1) await line.ask('POST', '/posts/', {}, { contentType: 'application/json', bytes: new TextEncoder().encode(JSON.stringify({ posts: [{ title: 'Half', slug: key, status: 'draft' }] })) })
    line.close()
    kept.set('story begun', key)
    expect(await deliver(target(), memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    expect((await asked('GET', `/posts/?filter=slug:~^'${key}'`)).length).toBe(0)
    expect((await postsOf(story)).length).toBe(1)
  })

  test('a caption that was changed is changed at the site, and its picture is not sent a second time', async () => {
    const [original] = pictures
    if (original === undefined) throw new Error('There is no picture.')
    const written = (caption: string) => {
      const copy = copySaying(original, caption)
      const story = { ...base, pictures: base.pictures.map((picture) => ({ ...picture, file: copy.file, caption: `${caption} ${base.id}` })) }
      return { publishPackage: { ...packageFor(story), originals: new Map([[copy.file.hash, original.file.hash]]) }, bytes: () => copy.bytes }
    }
    const base = freshStory({}, [original.file])
    const memory = memoryInMap()
    const [first, second] = [written('The ferry at dawn.'), written('The ferry at dusk.')]
    expect(await deliver(target(), memory, first.publishPackage, first.bytes)).toMatchObject({ kind: 'done', value: { differences: [] } })
    const before = (await postsOf(base))[0]?.feature_image
    expect(await deliver(target(), memory, second.publishPackage, second.bytes)).toMatchObject({ kind: 'done', value: { differences: [{ field: 'pictures', message: expect.stringContaining(original.file.name) as string }] } })
    expect(await deliver(target(), memory, second.publishPackage, second.bytes)).toMatchObject({ kind: 'done', value: { differences: [] } })
    expect((await postsOf(base)).map(({ feature_image, feature_image_caption }) => [feature_image, feature_image_caption])).toEqual([[before, expect.stringContaining('at dusk') as string]])
    const stem = /copydesk-[0-9a-f]+/.exec(before ?? '')?.[0] ?? 'none'
    const files = (await readdir(theServers().ghost.images, { recursive: true })).filter((file) => file.includes(stem) && !/_o\.\w+$/.test(file) && !/(^|\/)size\//.test(file))
    expect(files).toHaveLength(1)
  })

  test('an update and a correction change the same story; a withdrawal takes it out of sight', async () => {
    const story = freshStory()
    const memory = memoryInMap()
    await deliver(target(), memory, packageFor(story), bytesOf)
    const corrected: Story = { ...story, head: { ...story.head, headline: 'Ferry runs again', corrections: [{ date: '2026-03-03', note: 'An earlier version gave twelve days.' }] } }
    expect(await deliver(target(), memory, packageFor(corrected), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    const [post, ...more] = await postsOf(story)
    expect(more).toEqual([])
    expect(post).toMatchObject({ title: 'Ferry runs again', html: expect.stringContaining('Correction, 3 March 2026: An earlier version gave twelve days.') as string })
    for (let time = 0; time < 2; time += 1) expect(await deliver(target(), memory, packageFor(story, { action: 'withdraw', reason: 'Wrong harbour' }), bytesOf)).toMatchObject({ kind: 'done' })
    expect((await postsOf(story))[0]?.status).toBe('draft')
    expect(await deliver(target(), memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { summary: 'Published.' } })
    expect((await postsOf(story)).map(({ status }) => status)).toEqual(['published'])
  })

  test('an embargo schedules it to the second', async () => {
    const story = freshStory({}, [])
    const due = `${new Date(Date.now() + 7_200_000).toISOString().slice(0, 19)}.000Z`
    expect(await deliver(target(), memoryInMap(), packageFor(story, { notBefore: due }), bytesOf)).toMatchObject({ kind: 'done', value: { summary: 'Scheduled.', differences: [] } })
    expect((await postsOf(story))[0]).toMatchObject({ status: 'scheduled', published_at: due })
  })

  test('what somebody changed there is never overwritten unasked', async () => {
    const story = freshStory({}, [])
    const memory = memoryInMap()
    await deliver(target(), memory, packageFor(story), bytesOf)
    const [post] = await postsOf(story)
    await asked('PUT', `/posts/${post?.id ?? ''}/`, { posts: [{ title: 'Changed by the night desk', updated_at: post?.updated_at }] })
    const update = packageFor({ ...story, head: { ...story.head, headline: 'Our new headline' } })
    expect(await deliver(target(), memory, update, bytesOf)).toMatchObject({ kind: 'refused', field: 'remote-copy' })
    expect((await postsOf(story))[0]?.title).toBe('Changed by the night desk')
    const { mark } = JSON.parse(memory.read(remoteCopyKey) ?? '{}') as { mark: string }
    expect(await deliver(target(), memory, { ...update, overwrites: mark }, bytesOf)).toMatchObject({ kind: 'done' })
    expect((await postsOf(story))[0]?.title).toBe('Our new headline')
    await asked('DELETE', `/posts/${post?.id ?? ''}/`)
    expect(await deliver(target(), memory, update, bytesOf)).toMatchObject({ kind: 'refused', field: 'remote-copy', problem: expect.stringContaining('deleted') as string })
  })

  test.each([
    ['an unknown integration', 'b'.repeat(24), 'c'.repeat(64)],
    ['a wrong secret', null, 'c'.repeat(64)],
  ])('%s is refused with the field to change', async (_what, id, secret) => {
    const key = `${id ?? theServers().ghost.adminKey.split(':')[0] ?? ''}:${secret}`
    expect(await deliver(target({}, key), memoryInMap(), packageFor(freshStory({}, [])), bytesOf)).toMatchObject({ kind: 'refused', field: 'secret' })
  })

  test('an unknown author, whom Ghost silently replaces, is reported', async () => {
    const outcome = await deliver(target({ author: 'nobody@example.org' }), memoryInMap(), packageFor(freshStory({}, [])), bytesOf)
    expect(outcome).toMatchObject({ kind: 'done', value: { differences: [{ field: 'author', message: expect.stringContaining('kit@example.org') as string }] } })
  })

  test('what is over its limits is known before anything is sent, and is so for Ghost too', async () => {
    const story = freshStory({ headline: 'x'.repeat(256), standfirst: 'y'.repeat(301) }, [])
    expect(target().shortfalls(story).filter(({ stops }) => stops).map(({ field }) => field)).toEqual(['headline', 'standfirst'])
    expect(await deliver(target(), memoryInMap(), packageFor(story), bytesOf)).toMatchObject({ kind: 'refused', field: expect.stringMatching(/headline|standfirst/) as string })
    const fits = freshStory({ headline: 'x'.repeat(255), standfirst: 'y'.repeat(300) }, [])
    expect(await deliver(target(), memoryInMap(), packageFor(fits), bytesOf)).toMatchObject({ kind: 'done' })
  })

  test('a file that is no picture is refused with its name', async () => {
    const story = freshStory({}, pictures.slice(0, 1).map(({ file }) => ({ ...file, name: 'quay.png' })))
    expect(await deliver(target(), memoryInMap(), packageFor(story), () => new TextEncoder().encode('no picture at all'))).toMatchObject({ kind: 'refused', field: 'pictures', problem: expect.stringContaining('quay.png') as string })
  })

  test('a clock an hour off is named as such', async () => {
    const line = openGhostLine({ site: new URL(theServers().ghost.url), adminKey: theServers().ghost.adminKey }, new AbortController().signal, () => Date.now() - 3_600_000)
    expect(await line.ask('GET', '/config/', {})).toMatchObject({ kind: 'refused', field: 'clock', problem: expect.stringMatching(/60 minutes behind/) as string })
    line.close()
  })

  test('a server killed in the middle of an upload: once it is back there is one story', async () => {
    const story = freshStory()
    const memory = memoryInMap()
    const trying = deliver(target(), memory, packageFor(story), bytesOf)
    await new Promise((resolve) => setTimeout(resolve, 40))
    await control('ghost', 'kill')
    const outcome = await trying
    await control('ghost', 'start')
    if (outcome.kind !== 'done') expect(outcome).toMatchObject({ kind: 'postponed', why: 'network' })
    expect(await deliver(target(), memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    expect((await postsOf(story)).length).toBe(1)
  })
})
