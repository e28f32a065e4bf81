import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pictureFor } from '../../fixtures/story.ts'
import { mediaId, sign } from '../ninjs-push/ninjs-push.ts'
import { readMultipart } from './multipart.ts'
import { readPressIdentity, type PressIdentity } from './press-identity.ts'
import { storyKey } from './press-shelf.ts'
import { makePreviewTarget, type PreviewTarget } from './preview-target.ts'
import { safeHtml } from './safe-html.ts'

let folder: string
let press: PreviewTarget
let identity: PressIdentity
const grey = pictureFor(10)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-press-'))
  await start()
})
afterEach(async () => {
  await press.stop()
  await rm(folder, { recursive: true, force: true })
})

async function start(): Promise<void> {
  press = makePreviewTarget(path.join(folder, 'press'), () => 1_000)
  expect(await press.start()).toEqual({ ok: true, value: null })
  const known = await readPressIdentity(path.join(folder, 'press'))
  if (!known.ok) throw new Error('no identity')
  identity = known.value
}

const root = () => `http://127.0.0.1:${identity.port}/${identity.token}`

function item(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    uri: 'urn:test:1',
    version: '1',
    language: 'en-GB',
    versionCreated: '2026-03-02T10:00:00Z',
    by: 'Ana Ruiz',
    headlines: [
      { role: 'kicker', value: 'TRANSPORT' },
      { role: 'main', value: 'Ferry runs <again>' },
    ],
    descriptions: [{ role: 'standfirst', value: 'The channel is clear & calm.' }],
    bodies: [{ contentType: 'text/html', value: '<p>PORT ELLERY — The ferry <strong>left</strong>.</p><h2>Goats</h2><p onclick="x()">One <script>alert(1)</script>goat.</p>' }],
    associations: [
      { name: 'p1', type: 'picture', descriptions: [{ role: 'caption', value: 'The ferry.' }, { role: 'creditline', value: 'Photograph: Ana Ruiz' }, { role: 'altText', value: 'A "white" ferry' }], renditions: [{ name: 'original', href: `http://127.0.0.1:1/x/assets/${mediaId(grey.file)}`, width: 2, height: 2 }] },
      { name: 'p2', type: 'picture', descriptions: [{ role: 'caption', value: 'A slot without a picture.' }] },
    ],
    ...more,
  }
}

async function push(what: unknown, { at = '/push', secret = identity.secret, type = 'application/json', headers = {} }: { at?: string; secret?: string; type?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; reply: Record<string, unknown> }> {
  const body = typeof what === 'string' || what instanceof Uint8Array ? Buffer.from(what as Uint8Array) : Buffer.from(JSON.stringify(what))
  const response = await fetch(`${root()}${at}`, { method: 'POST', body, headers: { 'content-type': type, 'x-superdesk-signature': sign(secret, body), ...headers } })
  return { status: response.status, reply: (await response.json()) as Record<string, unknown> }
}

function form(id: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`--edge\r\nContent-Disposition: form-data; name="media_id"\r\n\r\n${id}\r\n--edge\r\nContent-Disposition: form-data; name="media"; filename="a"\r\n\r\n`), bytes, Buffer.from('\r\n--edge--\r\n')])
}
const pushMedia = (id: string, bytes: Uint8Array) => push(form(id, bytes), { at: '/assets', type: 'multipart/form-data; boundary=edge' })

const pageOf = async (guid = 'urn:test:1') => {
  const response = await fetch(`${root()}/stories/${storyKey(guid)}`)
  return { response, text: await response.text() }
}

/** `fetch` sets the host itself, so that a foreign one needs a request of its own. */
function askAs(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port: identity.port, path: `/${identity.token}/`, headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject)
  })
}

describe('the page of a story', () => {
  test('shows every part, escaped, with its pictures', async () => {
    expect(await pushMedia(mediaId(grey.file), grey.bytes)).toMatchObject({ status: 201 })
    expect(await push(item())).toEqual({ status: 201, reply: { page: storyKey('urn:test:1') } })
    const { response, text } = await pageOf()
    expect(response.status).toBe(200)
    expect(text).toContain('<html lang="en-GB">')
    expect(text).toContain('<p class="kicker">TRANSPORT</p>')
    expect(text).toContain('<h1>Ferry runs &lt;again&gt;</h1>')
    expect(text).toContain('<p class="standfirst">The channel is clear &amp; calm.</p>')
    expect(text).toContain('<strong>By Ana Ruiz</strong>')
    expect(text).toContain('<p>PORT ELLERY — The ferry <strong>left</strong>.</p><h2>Goats</h2><p>One goat.</p>')
    expect(text).toContain(`<img src="/${identity.token}/assets/${mediaId(grey.file)}" alt="A &quot;white&quot; ferry" width="2" height="2">`)
    expect(text).toContain('<figcaption>The ferry. <span class="credit">Photograph: Ana Ruiz</span></figcaption>')
    expect(text).toContain('No picture was sent for this caption.')
    const picture = await fetch(`${root()}/assets/${mediaId(grey.file)}`)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(Buffer.compare(Buffer.from(await picture.arrayBuffer()), grey.bytes)).toBe(0)
  })

  test('has a figure where the body names its association, once, and from its own record alone', async () => {
    const named = { name: 'picture-7', type: 'picture', descriptions: [{ role: 'caption', value: 'The quay.' }, { role: 'creditline', value: 'Photograph: Ana Ruiz' }] }
    const figure = '<figure data-association="picture-7"><img src="https://spy.example.org/x.gif"><figcaption>Not these words</figcaption></figure>'
    await push(item({ associations: [named], bodies: [{ contentType: 'text/html', value: `<p>One.</p>${figure}<p>Two.</p>${figure}<figure data-association="picture-9">x</figure>` }] }))
    const { text } = await pageOf()
    expect(text.slice(text.indexOf('class="copy"'))).toMatch(/<p>One\.<\/p><figure>.*The quay\..*Photograph: Ana Ruiz.*<\/figure><p>Two\.<\/p><\/div>/)
    expect(text.match(/The quay\./g)).toHaveLength(1)
    expect(text).not.toMatch(/spy\.example|Not these words/)
  })

  test('lets nothing run and nothing load from elsewhere', async () => {
    await push(item({ bodies: [{ contentType: 'text/html', value: '<p><img src="https://spy.example.org/x.gif" onerror="x()"><a href="javascript:x()">one</a> <a href="https://example.org/?a=1&b=2" onclick="x()">two</a><iframe src="https://spy.example.org"></iframe><svg><script>x()</script></svg></p>' }] }))
    const { response, text } = await pageOf()
    const copy = text.slice(text.indexOf('class="copy"'), text.indexOf('</article>'))
    expect(copy).toContain('<p>one <a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">two</a></p>')
    expect(text).not.toMatch(/spy\.example|javascript:|onclick|onerror|<script|<iframe|<svg/)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('takes a body of plain text too', async () => {
    await push(item({ bodies: [{ contentType: 'text/plain', value: 'One <b>.\n\nTwo\nthree.' }] }))
    expect((await pageOf()).text).toContain('<p>One &lt;b&gt;.</p>\n<p>Two<br>three.</p>')
  })

  test('of a withdrawn story says only so', async () => {
    await push(item())
    await push(item({ version: '2', pubStatus: 'canceled' }))
    const { response, text } = await pageOf()
    expect(response.status).toBe(410)
    expect(text).not.toContain('Ferry')
  })
})

describe('pushes', () => {
  test('a version sent twice is there once; a newer one replaces it on the page', async () => {
    expect((await push(item())).status).toBe(201)
    expect((await push(item())).status).toBe(200)
    expect(await press.shelf.stories()).toMatchObject([{ versions: 1 }])
    await push(item({ version: '2', headlines: [{ role: 'main', value: 'Second edition' }] }))
    expect((await push(item())).status).toBe(200)
    expect(await press.shelf.stories()).toMatchObject([{ versions: 2, item: { headline: 'Second edition' } }])
  })

  test('ten of one version at once leave one', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => push(item())))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 201])
    expect(await press.shelf.stories()).toMatchObject([{ versions: 1 }])
  })

  test('without our signature nothing is taken', async () => {
    expect(await push(item(), { secret: 'guessed' })).toMatchObject({ status: 401 })
    expect(await push(item(), { headers: { 'x-superdesk-signature': '' } })).toMatchObject({ status: 401 })
    expect(await push(form('a.png', grey.bytes), { at: '/assets', secret: 'guessed', type: 'multipart/form-data; boundary=edge' })).toMatchObject({ status: 401 })
    expect(await press.shelf.stories()).toEqual([])
  })

  test.each([
    ['not JSON', '{"uri":', 422],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 422],
    ['a list', [1, 2], 422],
    ['no uri', item({ uri: undefined }), 422],
    ['no headline', item({ headlines: [] }), 422],
  ])('%s is refused', async (_name, what, status) => expect(await push(what)).toMatchObject({ status }))

  test('a file that is no picture, and an id that is a path, are refused', async () => {
    expect(await pushMedia('a.png', Buffer.from('<script>alert(1)</script>'))).toMatchObject({ status: 415 })
    expect(await pushMedia('../../a.png', grey.bytes)).toMatchObject({ status: 400 })
    expect(await push('nothing', { at: '/assets', type: 'text/plain' })).toMatchObject({ status: 400 })
  })

  test('too large is refused before it is read', async () => {
    const response = await new Promise<number>((resolve, reject) => {
      const request = http.request(`${root()}/push`, { method: 'POST', headers: { 'content-length': String(21 * 1024 * 1024) } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      request.on('error', reject)
      request.flushHeaders()
    })
    expect(response).toBe(413)
  })
})

describe('the press on this computer', () => {
  test('shows nothing to those who do not know its token, or come under another name', async () => {
    await push(item())
    expect((await fetch(`http://127.0.0.1:${identity.port}/`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${identity.port}/${'0'.repeat(32)}/stories/${storyKey('urn:test:1')}`)).status).toBe(404)
    expect(await askAs('rebound.example.org')).toBe(421)
    expect(await askAs(`127.0.0.1:${identity.port}`)).toBe(200)
    expect((await fetch(`${root()}/stories/${'0'.repeat(32)}`)).status).toBe(404)
    expect((await fetch(`${root()}/`, { method: 'DELETE' })).status).toBe(405)
  })

  test.skipIf(process.platform === 'win32')('keeps its secret to this user', async () => {
    expect((await stat(path.join(folder, 'press'))).mode & 0o077).toBe(0)
  })

  test('serves everything again after a restart, at the same address', async () => {
    await push(item())
    const before = root()
    await press.stop()
    await expect(fetch(`${before}/`)).rejects.toThrow()
    await start()
    expect(root()).toBe(before)
    expect((await pageOf()).response.status).toBe(200)
  })

  test('moves to another port where somebody has taken its own', async () => {
    await press.stop()
    const other = http.createServer()
    await new Promise<void>((resolve) => other.listen(identity.port, '127.0.0.1', resolve))
    const { port } = identity
    await start()
    expect(identity.port).not.toBe(port)
    expect((await fetch(`${root()}/`)).status).toBe(200)
    await new Promise((resolve) => other.close(resolve))
  })

  test('leaves a spoilt version aside and shows the last sound one', async () => {
    await push(item())
    const shelf = path.join(folder, 'press', 'items', storyKey('urn:test:1'))
    await writeFile(path.join(shelf, '99999999999999-spoilt.json'), '{"half')
    expect((await pageOf()).response.status).toBe(200)
    expect(await readdir(shelf)).toHaveLength(2)
  })

  test('says that it could not be started where its folder cannot be made', async () => {
    const blocked = path.join(folder, 'blocked')
    await writeFile(blocked, 'a file in the way')
    expect(await makePreviewTarget(blocked, () => 0).start()).toMatchObject({ ok: false, failure: { code: 'press-not-started' } })
  })
})

describe('reading what a stranger sent', () => {
  test.each([
    ['<p>a &amp; b < c', '<p>a &amp; b &lt; c</p>'],
    ['<p>a</p><figure data-association="picture-2"><img src="x"></figure><p>b</p>', '<p>a</p><p>b</p>'],
    ['<div><p>kept</p></div><figure><img src="x"><figcaption>gone</figcaption></figure>', '<p>kept</p>'],
    ['<ul><li>one<ul><li>two</li></ul></li></ul>', '<ul><li>one<ul><li>two</li></ul></li></ul>'],
    ['<p>a<br>b<!-- c --></p>', '<p>a<br>b</p>'],
    ['<a href="data:text/html,x">word</a>', 'word'],
    ['<template><p>x</p></template><noscript><p>y</p></noscript>z', 'z'],
  ])('%j', (html, wanted) => expect(safeHtml(html)).toBe(wanted))

  test('a body nested without end is cut to its words', () => {
    expect(safeHtml(`${'<blockquote>'.repeat(500)}deep`).match(/<blockquote>/g)?.length).toBeLessThan(100)
  })

  test.each([
    ['cut short', '--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'],
    ['without a head', '--edge\r\n\r\n--edge--\r\n'],
    ['empty', ''],
  ])('multipart %s is null', (_name, body) => expect(readMultipart('multipart/form-data; boundary=edge', Buffer.from(body))).toBeNull())
  test('an empty part is empty', () => expect(readMultipart('multipart/form-data; boundary="edge"', Buffer.from('--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--edge--'))).toMatchObject([{ name: 'a', bytes: Buffer.alloc(0) }]))
})
