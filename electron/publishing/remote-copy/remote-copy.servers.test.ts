import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noDefaults } from '../../../shared/export/cms-story.ts'
import type { Result } from '../../../shared/result.ts'
import type { Story } from '../../../shared/story/story.ts'
import { storyTextOf } from '../../../shared/style/story-text.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { openDraftStore, type DraftStore } from '../../drafts/store.ts'
import { readCopies } from '../../import/read-copies.ts'
import { servers, theServers } from '../fixtures/servers.ts'
import { pictureFor, storyFor } from '../fixtures/story.ts'
import { openPublishing } from '../open-publishing.ts'
import type { Publishing } from '../publishing.ts'
import { makeGhostTarget } from '../targets/ghost/ghost-target.ts'
import type { Target } from '../targets/target.ts'
import { makeWordpressTarget } from '../targets/wordpress/wordpress-target.ts'
import { openRemoteCopies, type RemoteCopies } from './remote-copies.ts'

/** Somebody at work in the CMS itself, apart from our own code. */
interface NightDesk {
  readonly target: () => Target
  /** Changes the words of a story, whose slug is named, and its headline. */
  change(slug: string, from: string, to: string, headline: string): Promise<void>
  remove(slug: string): Promise<void>
  headlines(slug: string): Promise<readonly string[]>
  /** Where the pictures of a story lie, each once. */
  files(slug: string): Promise<readonly string[]>
  /** Writes a story there, with a part that Copydesk does not hold and a picture of another server. */
  write(slug: string, elsewhere: string): Promise<void>
}

const filesIn = (text: string) => [...new Set(text.match(/https?:[^"\\]+\.png/g) ?? [])]

interface WordpressPost {
  readonly id: number
  readonly title: { readonly raw: string }
  readonly content: { readonly raw: string }
}
interface GhostPost {
  readonly id: string
  readonly title: string
  readonly lexical: string
  readonly updated_at: string
}

function inWordpress(): NightDesk {
  const asked = async <T>(route: string, method = 'GET', body?: unknown): Promise<T> => {
    const { wordpress } = theServers()
    const { name, password } = wordpress.accounts.administrator
    const answer = await fetch(`${wordpress.url}/?rest_route=/wp/v2${route}`, { method, headers: { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) })
    return (await answer.json()) as T
  }
  const postsOf = (slug: string) => asked<WordpressPost[]>(`/posts&slug=${slug}&status=any&context=edit`)
  const first = async (slug: string) => (await postsOf(slug))[0] ?? { id: 0, title: { raw: '' }, content: { raw: '' } }
  return {
    target: () => {
      const { url, accounts } = theServers().wordpress
      return makeWordpressTarget({ id: 'cms', name: 'The Bugle', address: { site: new URL(url), account: accounts.editor.name, password: accounts.editor.password }, defaults: noDefaults })
    },
    change: async (slug, from, to, headline) => {
      const { id, content } = await first(slug)
      await asked(`/posts/${id}`, 'POST', { title: headline, content: content.raw.replace(from, to) })
    },
    remove: async (slug) => {
      await asked(`/posts/${(await first(slug)).id}`, 'DELETE')
    },
    headlines: async (slug) => (await postsOf(slug)).map(({ title }) => title.raw),
    files: async (slug) => filesIn((await first(slug)).content.raw),
    write: async (slug, elsewhere) => {
      const content = `<!-- wp:paragraph --><p>The <strong>tide</strong> turned at noon.</p><!-- /wp:paragraph -->\n<!-- wp:embed {"url":"https://video.example.org/7"} --><figure class="wp-block-embed"><div>https://video.example.org/7</div></figure><!-- /wp:embed -->\n<!-- wp:image --><figure class="wp-block-image"><img src="${elsewhere}/secret.png" alt="From elsewhere"/><figcaption>Elsewhere.</figcaption></figure><!-- /wp:image -->`
      await asked('/posts', 'POST', { slug, title: 'Tides &amp; boats', excerpt: 'Low water.', status: 'publish', content })
    },
  }
}

function inGhost(): NightDesk {
  const asked = async (method: string, route: string, body?: unknown): Promise<readonly GhostPost[]> => {
    const { ghost } = theServers()
    const [id = '', secret = ''] = ghost.adminKey.split(':')
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const text = `${part({ alg: 'HS256', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
    const authorization = `Ghost ${text}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(text).digest('base64url')}`
    const answer = await fetch(`${ghost.url}/ghost/api/admin${route}`, { method, headers: { authorization, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) })
    return answer.status === 204 ? [] : (((await answer.json()) as { posts?: readonly GhostPost[] }).posts ?? [])
  }
  const postsOf = (slug: string) => asked('GET', `/posts/?formats=lexical&filter=slug:~^'${slug}'&limit=10`)
  const first = async (slug: string) => (await postsOf(slug))[0] ?? { id: '', title: '', lexical: '', updated_at: '' }
  return {
    target: () => makeGhostTarget({ id: 'cms', name: 'The Lantern', address: { site: new URL(theServers().ghost.url), adminKey: theServers().ghost.adminKey }, defaults: noDefaults }),
    change: async (slug, from, to, headline) => {
      const { id, lexical, updated_at } = await first(slug)
      await asked('PUT', `/posts/${id}/`, { posts: [{ title: headline, lexical: lexical.replace(from, to), updated_at }] })
    },
    remove: async (slug) => {
      await asked('DELETE', `/posts/${(await first(slug)).id}/`)
    },
    headlines: async (slug) => (await postsOf(slug)).map(({ title }) => title),
    files: async (slug) => filesIn(JSON.stringify(await first(slug))),
    write: async (slug, elsewhere) => {
      const text = (words: string, format = 0) => ({ type: 'extended-text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' })
      const children = [
        { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [text('The '), text('tide', 1), text(' turned at noon.')] },
        { type: 'bookmark', version: 1, url: 'https://video.example.org/7', metadata: { icon: null, title: null, description: null, author: null, publisher: null, thumbnail: null }, caption: '' },
        { type: 'image', version: 1, src: `${elsewhere}/secret.png`, width: 2, height: 2, title: '', alt: 'From elsewhere', caption: 'Elsewhere.', cardWidth: 'regular', href: '' },
      ]
      await asked('POST', '/posts/', { posts: [{ slug, title: 'Tides & boats', custom_excerpt: 'Low water.', status: 'published', lexical: JSON.stringify({ root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } }) }] })
    },
  }
}

const pictures = [41, 82].map(pictureFor)
let folder: string
let drafts: DraftStore
let publishing: Publishing
let copies: RemoteCopies
let desk: NightDesk
let added: string[]
let count = 0

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  return result.value
}

const wordsOf = (story: Story) => storyTextOf(story).blocks.map(({ text }) => text).join('\n')

async function open(cms: NightDesk): Promise<void> {
  desk = cms
  added = []
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-copies-'))
  drafts = openDraftStore({ folder, author: () => 'Kit Osei' })
  const target = desk.target()
  publishing = openPublishing({
    database: drafts.database,
    drafts: { readStory: (id, version) => drafts.readStory(id, version), waivers: () => [], markPublished: (id, version) => void drafts.markPublished(id, version) },
    pictures: { original: (hash) => Promise.resolve({ ok: true, value: { bytes: pictures.find(({ file }) => file.hash === hash)?.bytes ?? new Uint8Array(), mediaType: 'image/png' } }) },
    checkStory: ({ head }) => Promise.resolve({ findings: [], stylebook: stylebookOf(head.stylebook), brokenRules: [] }),
    folder: path.join(folder, 'press'),
    author: () => 'Kit Osei',
    openExternal: () => Promise.resolve(),
    saveDialog: () => Promise.resolve(null),
    targets: () => [target],
    haste: 20,
  })
  copies = openRemoteCopies({
    places: publishing.places,
    drafts,
    pictures: {
      add: ({ name, bytes }) => {
        added.push(name)
        const hash = createHash('sha256').update(bytes).digest('hex')
        return Promise.resolve({ ok: true, value: { file: { hash, mediaType: 'image/png', width: 2, height: 2, bytes: bytes.length, name }, caption: '', photographer: '', agency: '' } })
      },
    },
    readCopies: (question) => Promise.resolve(readCopies(question)),
    keep: (story) => drafts.createFrom(story, 'import'),
    options: () => ({ stylebook: 'guardian', language: 'en-GB' }),
  })
  await publishing.start()
}

/** A story of this desk, published; gives its draft and slug. */
async function published(): Promise<{ readonly id: string; readonly version: string; readonly slug: string }> {
  count += 1
  const slug = `copy-${process.pid}-${count}`
  const story = storyFor(`Ferry number ${process.pid}.${count} runs again`, pictures.map(({ file }) => file))
  const { id, version } = valueOf(drafts.createFrom({ ...story, head: { ...story.head, slug, tags: ['ferries'] } }, 'save'))
  return { id, version: await publish(id, version), slug }
}

/** Publishes a version and waits for how it ends: the version it stands at, or what stopped it. */
async function publish(id: string, version: string, overwrites?: string): Promise<string> {
  const answer = valueOf(await publishing.publish({ id, version, target: 'cms', ...(overwrites !== undefined && { overwrites }) }))
  if (answer.outcome !== 'queued') throw new Error(answer.outcome)
  await expect.poll(async () => valueOf(await publishing.list({ storyId: id })).find((delivery) => delivery.id === answer.delivery.id)?.state, { timeout: 60_000 }).toMatch(/delivered|needs-you/)
  const ended = valueOf(await publishing.list({ storyId: id })).find((delivery) => delivery.id === answer.delivery.id)
  return ended?.state === 'delivered' ? valueOf(drafts.open({ id })).version : `${ended?.field ?? ''}: ${ended?.problem ?? ''}`
}

function changeHere(id: string, change: (story: Story) => Story): string {
  const { story, version } = valueOf(drafts.open({ id }))
  return valueOf(drafts.save({ base: version, story: change(story), kind: 'save' })).version
}

async function lookAt(id: string) {
  const looked = valueOf(await copies.look({ id, target: 'cms' }))
  if (looked.outcome !== 'read') throw new Error(looked.outcome)
  return looked
}

describe.skipIf(typeof servers === 'string').each([
  ['WordPress', inWordpress],
  ['Ghost', inGhost],
] as const)(`the copy in %s${typeof servers === 'string' ? `: ${servers}` : ''}`, (_name, cms) => {
  beforeEach(() => open(cms()))
  afterEach(async () => {
    await publishing.stop()
    drafts.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('untouched, it says what was sent, and nothing else', async () => {
    const { id } = await published()
    const looked = await lookAt(id)
    expect([looked.others, looked.leftOut, looked.replaced]).toEqual([[], [], []])
    expect(looked.now).toEqual({ ...looked.seen, id: looked.now.id })
    expect(wordsOf(looked.now)).toBe(wordsOf(valueOf(drafts.open({ id })).story))
  })

  test('changed there, nothing is overwritten; the change is taken into the story, with what was changed here, and goes back with it', async () => {
    const { id, slug } = await published()
    await desk.change(slug, 'forty passengers', 'fifty passengers', 'Ferry is back')
    const mine = changeHere(id, (story) => ({ ...story, head: { ...story.head, standfirst: 'The channel is clear again.' } }))
    expect(await publish(id, mine)).toMatch(/^remote-copy: The story was changed in the CMS/)
    expect(await desk.headlines(slug)).toEqual(['Ferry is back'])

    const looked = await lookAt(id)
    expect([looked.seen, looked.now].map((story) => wordsOf(story).match(/\w+ passengers/)?.[0])).toEqual(['forty passengers', 'fifty passengers'])
    expect(await copies.take({ id, version: mine, target: 'cms', mark: 'another' })).toMatchObject({ ok: false, failure: { code: 'copy-changed' } })
    const { draft, replaced } = valueOf(await copies.take({ id, version: mine, target: 'cms', mark: looked.mark }))
    expect(replaced).toEqual([])
    expect(draft.story.head).toMatchObject({ headline: 'Ferry is back', standfirst: 'The channel is clear again.', slug, tags: ['ferries'] })
    expect(wordsOf(draft.story)).toContain('fifty passengers <and one goat>')
    expect(draft.story.pictures).toEqual(valueOf(drafts.readStory(id, mine)).pictures)

    // What was frozen before holds none of it, so it is still refused; the story as it is now goes.
    expect(await publish(id, mine)).toMatch(/^remote-copy/)
    await publish(id, draft.version)
    expect(await desk.headlines(slug)).toEqual(['Ferry is back'])
    expect((await lookAt(id)).now.head.standfirst).toBe('The channel is clear again.')
  })

  test('taken and put back, it is asked for again', async () => {
    const { id, slug, version } = await published()
    await desk.change(slug, 'forty', 'sixty', 'Ferry is back')
    const { mark } = await lookAt(id)
    valueOf(await copies.take({ id, version, target: 'cms', mark }))
    const back = valueOf(await copies.putBack({ id, version, target: 'cms' }))
    expect(wordsOf(back.story)).toContain('forty passengers')
    expect(await publish(id, back.version)).toMatch(/^remote-copy/)
  })

  test('the person may replace it, but only what they have seen', async () => {
    const { id, slug } = await published()
    await desk.change(slug, 'forty', 'sixty', 'Once')
    const { mark } = await lookAt(id)
    await desk.change(slug, 'sixty', 'seventy', 'Twice')
    const mine = changeHere(id, (story) => ({ ...story, head: { ...story.head, headline: 'Ours' } }))
    expect(await publish(id, mine, mark)).toMatch(/^remote-copy/)
    await publish(id, mine, (await lookAt(id)).mark)
    expect(await desk.headlines(slug)).toEqual(['Ours'])
  })

  test('deleted there, that is told, and published anew it stands there once', async () => {
    const { id, slug, version } = await published()
    await desk.remove(slug)
    expect(valueOf(await copies.look({ id, target: 'cms' }))).toEqual({ outcome: 'gone', mark: 'gone' })
    await publish(id, changeHere(id, (story) => ({ ...story, head: { ...story.head, headline: 'Once more' } })), 'gone')
    expect(await desk.headlines(slug)).toEqual(['Once more'])
    expect(await copies.take({ id, version, target: 'cms', mark: 'gone' })).toMatchObject({ ok: false })
  })

  test('one that was written there comes in as a draft that updates it, once the person has agreed to lose what is not held', async () => {
    const reached: string[] = []
    const elsewhere = createServer((request, response) => {
      reached.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    count += 1
    const slug = `night-${process.pid}-${count}`
    await desk.write(slug, `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`)
    const found = valueOf(await copies.list({ target: 'cms', search: 'Tides & boats', page: 1 }))
    expect(found.rows[0]).toMatchObject({ headline: 'Tides & boats', state: 'live', story: null })
    const remote = found.rows[0]?.remote ?? ''
    const brought = valueOf(await copies.bringIn({ target: 'cms', remote }))
    if (brought.outcome !== 'brought-in') throw new Error(brought.outcome)
    expect([brought.paragraphs, brought.pictures]).toEqual([1, 1])
    expect(brought.leftOut.map(({ why }) => why)).toEqual([expect.stringContaining('another server'), expect.stringContaining('Copydesk does not hold it')])
    const { story, version } = valueOf(drafts.open({ id: brought.id }))
    expect(story.head).toMatchObject({ headline: 'Tides & boats', standfirst: 'Low water.', slug })
    expect(story.pictures.map(({ file, caption, alt }) => [file, caption, alt])).toEqual([[null, 'Elsewhere.', 'From elsewhere']])
    // An address in a story leads nobody to another machine.
    expect([reached, added]).toEqual([[], []])
    elsewhere.close()

    expect(valueOf(await copies.list({ target: 'cms', search: 'Tides & boats', page: 1 })).rows.find((row) => row.remote === remote)?.story).toBe(brought.id)
    expect(valueOf(await copies.bringIn({ target: 'cms', remote }))).toEqual({ outcome: 'on-desk', id: brought.id })
    expect(await publish(brought.id, version)).toMatch(/^remote-copy: The copy in the CMS has parts that Copydesk does not hold/)
    const { mark } = await lookAt(brought.id)
    await publish(brought.id, changeHere(brought.id, (mine) => ({ ...mine, head: { ...mine.head, headline: 'Tides and ferries' } })), mark)
    expect(await desk.headlines(slug)).toEqual(['Tides and ferries'])
    await publish(brought.id, changeHere(brought.id, (mine) => ({ ...mine, head: { ...mine.head, headline: 'Tides' } })))
    expect(await desk.headlines(slug)).toEqual(['Tides'])
  })

  test('one of another desk comes in whole, with its pictures, and is updated there', async () => {
    const { id, slug } = await published()
    // Another desk knows nothing of it.
    drafts.database.run('DELETE FROM target_memory WHERE story = ?', id)
    const listed = valueOf(await copies.list({ target: 'cms', search: valueOf(drafts.open({ id })).story.head.headline, page: 1 }))
    const brought = valueOf(await copies.bringIn({ target: 'cms', remote: listed.rows[0]?.remote ?? '' }))
    if (brought.outcome !== 'brought-in') throw new Error(brought.outcome)
    expect(brought.leftOut).toEqual([])
    const { story, version } = valueOf(drafts.open({ id: brought.id }))
    const sent = valueOf(drafts.open({ id })).story
    expect(wordsOf(story)).toBe(wordsOf(sent))
    expect(story.pictures.map(({ file, caption, photographer, agency, alt }) => [file?.hash, caption, photographer, agency, alt])).toEqual(sent.pictures.map(({ file, caption, photographer, agency, alt }) => [file?.hash, caption, photographer, agency, alt]))
    expect(story.id).not.toBe(id)
    // Its pictures are those that lie there: none is brought a second time, though a caption is changed.
    const files = await desk.files(slug)
    expect(await publish(brought.id, version)).not.toMatch(/^remote-copy/)
    const changed = changeHere(brought.id, (mine) => ({ ...mine, pictures: mine.pictures.map((picture) => ({ ...picture, caption: 'The ferry at last.' })) }))
    expect(await publish(brought.id, changed)).not.toMatch(/^remote-copy/)
    expect([await desk.headlines(slug), await desk.files(slug), files.length]).toEqual([[story.head.headline], files, 2])
  })

  test('a list goes on page by page, and a search of words that mean something to the server finds nothing and breaks nothing', async () => {
    const first = valueOf(await copies.list({ target: 'cms', search: '', page: 1 }))
    expect(first.rows.length).toBeGreaterThan(0)
    expect(first.rows.length).toBeLessThanOrEqual(20)
    const second = valueOf(await copies.list({ target: 'cms', search: '', page: 2 }))
    expect(second.rows.filter(({ remote }) => first.rows.some((row) => row.remote === remote))).toEqual([])
    for (const search of ["it's \\ '+status:draft", '%', '" OR 1=1', '),(']) expect(valueOf(await copies.list({ target: 'cms', search: `nowhere ${search}`, page: 1 })).rows).toEqual([])
  })
})
