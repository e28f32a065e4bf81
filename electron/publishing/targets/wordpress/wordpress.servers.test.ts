import { describe, expect, test } from 'vitest'
import { noDefaults, type CmsDefaults } from '../../../../shared/export/cms-story.ts'
import type { Story } from '../../../../shared/story/story.ts'
import { memoryInMap } from '../../fixtures/memory.ts'
import { control, deliver, packageFor, servers, theServers } from '../../fixtures/servers.ts'
import { remoteCopyKey } from '../cms/known-story.ts'
import { copySaying, pictureFor, storyFor } from '../../fixtures/story.ts'
import { makeWordpressTarget } from './wordpress-target.ts'

type Role = 'administrator' | 'editor' | 'author' | 'contributor'

const pictures = [31, 62].map(pictureFor)
const bytesOf = (hash: string) => pictures.find(({ file }) => file.hash === hash)?.bytes ?? new Uint8Array()

let count = 0
/** A story whose slug no other test uses. */
function freshStory(change: Partial<Story['head']> = {}, files = pictures.map(({ file }) => file)): Story {
  const story = storyFor(undefined, files)
  count += 1
  return { ...story, head: { ...story.head, slug: `ferry-${process.pid}-${count}`, ...change } }
}

function target(role: Role = 'editor', defaults: Partial<CmsDefaults> = {}, password?: string) {
  const { wordpress } = theServers()
  return makeWordpressTarget({ id: 'wp', name: 'The Bugle', address: { site: new URL(wordpress.url), account: wordpress.accounts[role].name, password: password ?? wordpress.accounts[role].password }, defaults: { ...noDefaults, ...defaults } })
}

/** Asks as the administrator, apart from our own code. */
async function asked<T>(route: string, init: RequestInit = {}): Promise<T> {
  const { wordpress } = theServers()
  const { name, password } = wordpress.accounts.administrator
  const answer = await fetch(`${wordpress.url}/?rest_route=/wp/v2${route}`, { ...init, headers: { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`, 'content-type': 'application/json' } })
  return (await answer.json()) as T
}

interface Post {
  readonly id: number
  readonly slug: string
  readonly status: string
  readonly date_gmt: string
  readonly featured_media: number
  readonly title: { readonly raw: string }
  readonly excerpt: { readonly raw: string }
  readonly content: { readonly raw: string }
  readonly categories: readonly number[]
  readonly tags: readonly number[]
}
interface Media {
  readonly id: number
  readonly slug: string
  readonly alt_text: string
  readonly caption: { readonly raw: string }
}

const postsOf = (story: Story) => asked<Post[]>(`/posts&slug=${story.head.slug}&status=any&context=edit`)
const mediaOf = async (story: Story) => (await asked<Media[]>('/media&per_page=100&context=edit')).filter(({ caption }) => caption.raw.includes(story.id))
/** Its captions name the story, so that its pictures are found in the library. */
const marked = (story: Story): Story => ({ ...story, pictures: story.pictures.map((picture) => ({ ...picture, caption: `${picture.caption} ${story.id}` })) })

describe.skipIf(typeof servers === 'string')(`WordPress${typeof servers === 'string' ? `: ${servers}` : ''}`, () => {
  test('takes a story whole, with its pictures, section and tags', async () => {
    const story = marked(freshStory({ section: 'Ports & harbours', tags: ['ferries', 'Port Ellery'] }))
    const memory = memoryInMap()
    const sent = await deliver(target(), memory, packageFor(story), bytesOf)
    expect(sent).toMatchObject({ kind: 'done', value: { summary: 'Published.', differences: [], page: expect.stringContaining(story.head.slug) as string } })
    const [post, ...more] = await postsOf(story)
    expect(more).toEqual([])
    expect(post).toMatchObject({ status: 'publish', title: { raw: story.head.headline }, excerpt: { raw: story.head.standfirst } })
    expect(post?.content.raw).toContain('forty passengers &#60;and one goat&#62;')
    expect(post?.categories).toHaveLength(1)
    expect(post?.tags).toHaveLength(2)
    const media = await mediaOf(story)
    expect(media).toHaveLength(2)
    for (const one of media) expect(one).toMatchObject({ alt_text: 'A white ferry beside a stone quay', caption: { raw: expect.stringMatching(/Ana Ruiz.*Northern Wire/) as string } })
    expect(media.map(({ id }) => id)).toContain(post?.featured_media)
  })

  test('sent twice, and once more after everything known was lost on the way, it stays one story with one of each picture', async () => {
    const story = marked(freshStory())
    const kept = new Map<string, string>()
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    // Pictures again, as if each answer had been lost: only what was begun is known.
    for (const key of kept.keys()) if (key.startsWith('picture ') && !key.startsWith('picture begun')) kept.delete(key)
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    // Not even that: the second copy gives itself away and goes.
    for (const key of kept.keys()) if (key.startsWith('picture ')) kept.delete(key)
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    expect([(await postsOf(story)).length, (await mediaOf(story)).length]).toEqual([1, 2])
  })

  test('what a network sent twice before the app was killed is there once when it goes on', async () => {
    const story = marked(freshStory())
    const kept = new Map<string, string>()
    const key = `copydesk-${story.id.toLowerCase()}`
    for (let time = 0; time < 2; time += 1) await asked('/posts', { method: 'POST', body: JSON.stringify({ title: 'Half', content: story.id, slug: key, status: 'draft' }) })
    kept.set('story begun', key)
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    expect(await asked<Post[]>(`/posts&slug=${key},${key}-2&status=any&context=edit`)).toEqual([])
    const [first] = await mediaOf(story)
    const { wordpress } = theServers()
    const { name, password } = wordpress.accounts.editor
    const form = new FormData()
    form.set('slug', first?.slug ?? '')
    form.set('caption', story.id)
    form.set('file', new Blob([new Uint8Array(pictures[0]?.bytes ?? [])], { type: 'image/png' }), 'again.png')
    await fetch(`${wordpress.url}/?rest_route=/wp/v2/media`, { method: 'POST', headers: { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` }, body: form })
    expect(await mediaOf(story)).toHaveLength(3)
    for (const known of [...kept.keys()]) if (known.startsWith('picture ') && !known.startsWith('picture begun')) kept.delete(known)
    expect(await deliver(target(), memoryInMap(kept), packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    expect([(await postsOf(story)).length, (await mediaOf(story)).length]).toEqual([1, 2])
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
    const before = await mediaOf(base)
    expect(await deliver(target(), memory, second.publishPackage, second.bytes)).toMatchObject({ kind: 'done', value: { differences: [{ field: 'pictures', message: expect.stringContaining(original.file.name) as string }] } })
    expect(await deliver(target(), memory, second.publishPackage, second.bytes)).toMatchObject({ kind: 'done', value: { differences: [] } })
    const after = await mediaOf(base)
    expect(after.map(({ id, caption }) => [id, caption.raw])).toEqual([[before[0]?.id, expect.stringContaining('at dusk') as string]])
    const [post, ...more] = await postsOf(base)
    expect(more).toEqual([])
    expect(post?.featured_media).toBe(before[0]?.id)
    expect(post?.content.raw).toContain('The ferry at dusk.')
    expect(post?.content.raw).not.toContain('at dawn')
  })

  test('an update and a correction change the same story; a withdrawal puts it in the bin, twice told or not', async () => {
    const story = marked(freshStory())
    const memory = memoryInMap()
    await deliver(target(), memory, packageFor(story), bytesOf)
    const corrected: Story = { ...story, head: { ...story.head, headline: 'Ferry runs again', corrections: [{ date: '2026-03-03', note: 'An earlier version gave twelve days.' }] } }
    expect(await deliver(target(), memory, packageFor(corrected), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    const [post, ...more] = await postsOf(story)
    expect(more).toEqual([])
    expect(post?.title.raw).toBe('Ferry runs again')
    expect(post?.content.raw).toContain('Correction, 3 March 2026: An earlier version gave twelve days.')
    for (let time = 0; time < 2; time += 1) expect(await deliver(target(), memory, packageFor(story, { action: 'withdraw', reason: 'Wrong harbour' }), bytesOf)).toMatchObject({ kind: 'done' })
    expect(await postsOf(story)).toEqual([])
    expect((await asked<Post>(`/posts/${post?.id ?? 0}&context=edit`)).status).toBe('trash')
    expect(await deliver(target(), memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done' })
    expect((await postsOf(story)).length).toBe(1)
  })

  test('an embargo schedules it to the second, and a later one moves it', async () => {
    const story = freshStory({}, [])
    const memory = memoryInMap()
    const at = (hours: number) => `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19)}.000Z`
    const [first, second] = [at(2), at(5)]
    expect(await deliver(target(), memory, packageFor(story, { notBefore: first }), bytesOf)).toMatchObject({ kind: 'done', value: { summary: 'Scheduled.', differences: [] } })
    expect(await deliver(target(), memory, packageFor(story, { notBefore: second }), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    expect((await postsOf(story))[0]).toMatchObject({ status: 'future', date_gmt: second.slice(0, 19) })
    expect(await deliver(target(), memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { summary: 'Published.' } })
  })

  test('what somebody changed there is never overwritten unasked', async () => {
    const story = freshStory({}, [])
    const memory = memoryInMap()
    await deliver(target(), memory, packageFor(story), bytesOf)
    const [post] = await postsOf(story)
    await asked(`/posts/${post?.id ?? 0}`, { method: 'POST', body: JSON.stringify({ title: 'Changed by the night desk' }) })
    const update = packageFor({ ...story, head: { ...story.head, headline: 'Our new headline' } })
    expect(await deliver(target(), memory, update, bytesOf)).toMatchObject({ kind: 'refused', field: 'remote-copy' })
    expect((await postsOf(story))[0]?.title.raw).toBe('Changed by the night desk')
    const { mark } = JSON.parse(memory.read(remoteCopyKey) ?? '{}') as { mark: string }
    expect(await deliver(target(), memory, { ...update, overwrites: mark }, bytesOf)).toMatchObject({ kind: 'done' })
    expect((await postsOf(story))[0]?.title.raw).toBe('Our new headline')
    await asked(`/posts/${post?.id ?? 0}`, { method: 'DELETE' })
    expect(await deliver(target(), memory, update, bytesOf)).toMatchObject({ kind: 'refused', field: 'remote-copy', problem: expect.stringContaining('deleted') as string })
    expect(await deliver(target(), memory, { ...update, overwrites: 'gone' }, bytesOf)).toMatchObject({ kind: 'done' })
  })

  test.each<[string, () => ReturnType<typeof target>, Partial<Story['head']>, string]>([
    ['a wrong password', () => target('editor', {}, 'abcd efgh ijkl mnop'), {}, 'account'],
    ['a contributor', () => target('contributor'), {}, 'account'],
    ['a section that an author may not make', () => target('author'), { section: 'Nowhere at all' }, 'section'],
    ['an author that is not there', () => target('editor', { author: 'nobody-of-that-name' }), {}, 'author'],
  ])('%s is refused with the field to change', async (_what, to, head, field) => {
    const story = freshStory(head, [])
    const outcome = await deliver(to(), memoryInMap(), packageFor(story), bytesOf)
    expect(outcome).toMatchObject({ kind: 'refused', field })
    expect((await postsOf(story)).filter(({ status }) => status === 'publish')).toEqual([])
  })

  test('a draft is left for somebody there, and an update does not take it back when it was published', async () => {
    const story = freshStory({}, [])
    const memory = memoryInMap()
    const drafts = target('contributor', { status: 'draft' })
    expect(await deliver(drafts, memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { summary: 'Left there as a draft.' } })
    const [post] = await postsOf(story)
    await asked(`/posts/${post?.id ?? 0}`, { method: 'POST', body: JSON.stringify({ status: 'publish' }) })
    const update = packageFor({ ...story, head: { ...story.head, headline: 'Newer' } })
    expect(await deliver(target('editor', { status: 'draft' }), memory, update, bytesOf)).toMatchObject({ kind: 'done', value: { summary: 'Published.' } })
  })

  test('a slug that is taken is reported', async () => {
    const first = freshStory({}, [])
    await deliver(target(), memoryInMap(), packageFor(first), bytesOf)
    const second = freshStory({ slug: first.head.slug }, [])
    expect(await deliver(target(), memoryInMap(), packageFor(second), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [{ field: 'slug', message: expect.stringContaining(`${first.head.slug}-2`) as string }] } })
  })

  test('a picture that is no picture, and one that is too large, are refused with its name', async () => {
    for (const bytes of [new TextEncoder().encode('no picture at all'), new Uint8Array(5 * 1024 * 1024)]) {
      const story = freshStory({}, pictures.slice(0, 1).map(({ file }) => ({ ...file, name: 'quay.png' })))
      expect(await deliver(target(), memoryInMap(), packageFor(story), () => bytes)).toMatchObject({ kind: 'refused', field: 'pictures', problem: expect.stringContaining('quay.png') as string })
    }
  })

  test('a server killed in the middle of an upload: once it is back there is one of each picture', async () => {
    const story = marked(freshStory())
    const memory = memoryInMap()
    const trying = deliver(target(), memory, packageFor(story), bytesOf)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await control('wordpress', 'kill')
    const outcome = await trying
    await control('wordpress', 'start')
    if (outcome.kind !== 'done') expect(outcome).toMatchObject({ kind: 'postponed', why: 'network' })
    expect(await deliver(target(), memory, packageFor(story), bytesOf)).toMatchObject({ kind: 'done', value: { differences: [] } })
    expect([(await postsOf(story)).length, (await mediaOf(story)).length]).toEqual([1, 2])
  })
})
