import net, { type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { picturesWithFiles, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import { openReceiver, signatureOf, type Fault, type Receiver } from '../../fixtures/receiver.ts'
import { pictureFor, storyFor } from '../../fixtures/story.ts'
import type { PublishPackage } from '../../publish-package.ts'
import type { Outcome, Receipt } from '../target.ts'
import type { ExchangeLimits } from '../web/http-exchange.ts'
import { targetAddress } from '../web/target-address.ts'
import { connectNinjsPush, mediaId } from './ninjs-push.ts'

const limits: ExchangeLimits = { connect: 5_000, answer: 400, answerBytes: 64 * 1024 }
const { file, bytes } = pictureFor(120)
const secret = 'a secret of the test'
let receiver: Receiver

beforeEach(async () => {
  receiver = await openReceiver()
})
afterEach(() => receiver.close())

function packageFor(story = storyFor(undefined, [file])): PublishPackage {
  return { story, version: story.id, stylebookVersion: '1', waivers: [], author: 'Kit Osei', firstPublishedAt: '2026-03-02T10:00:00.000Z', publishedAt: '2026-03-02T10:00:00.000Z' }
}

function connect(url = receiver.url, signal = new AbortController().signal) {
  return connectNinjsPush({ itemUrl: new URL(`${url}/push`), assetsUrl: new URL(`${url}/assets`), secret }, signal, limits)
}

async function send(fault: Fault | null = null, signal?: AbortSignal): Promise<Outcome<Receipt>> {
  receiver.fault = fault
  const connection = connect(receiver.url, signal)
  try {
    return await connection.send(packageFor())
  } finally {
    connection.close()
  }
}

async function bring(fault: Fault | null = null): Promise<Outcome<null>> {
  receiver.fault = fault
  const connection = connect()
  try {
    return await connection.bringPicture(picturesWithFiles(packageFor().story)[0] as PictureWithFile, packageFor(), () => Promise.resolve({ kind: 'done', value: bytes }))
  } finally {
    connection.close()
  }
}

const answering =
  (status: number, body = '', headers: Record<string, string> = {}): Fault =>
  (_seen, response) => {
    response.writeHead(status, headers).end(body)
    return true
  }

describe('a push', () => {
  test('asks for the picture, sends it, then sends the item, each body signed', async () => {
    expect(await bring()).toEqual({ kind: 'done', value: null })
    expect(await send()).toMatchObject({ kind: 'done', value: { summary: '201' } })
    expect(receiver.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /assets/${mediaId(file)}`, 'POST /assets', 'POST /push'])
    for (const { method, headers, body } of receiver.seen) if (method === 'POST') expect(headers['x-superdesk-signature']).toBe(signatureOf(secret, body))
    expect(receiver.media.get(mediaId(file))?.includes(Buffer.from(bytes))).toBe(true)
    const [item] = [...receiver.stories.values()]
    expect(JSON.stringify(item)).toContain(`${receiver.url}/assets/${mediaId(file)}`)
  })

  test('does not send a picture that is there', async () => {
    await bring()
    expect(await bring()).toEqual({ kind: 'done', value: null })
    expect(receiver.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('uses one connection for all its requests', async () => {
    const ports = new Set<number | undefined>()
    receiver.fault = (_seen, _response, socket) => {
      ports.add(socket.remotePort)
      return false
    }
    const connection = connect()
    await connection.send(packageFor())
    await connection.send(packageFor())
    await connection.send(packageFor())
    connection.close()
    expect(ports.size).toBe(1)
  })
})

describe('what a target may answer', () => {
  test.each([
    [500, 'postponed', 'a fault of its own (500)'],
    [503, 'postponed', 'a fault of its own (503)'],
    [408, 'postponed', 'asked to be tried later'],
    [429, 'postponed', 'asked to be tried later'],
    [401, 'refused', 'does not accept our secret'],
    [403, 'refused', 'does not let this desk publish'],
    [404, 'refused', 'nothing that takes stories'],
    [413, 'refused', 'larger than the target takes'],
    [422, 'refused', 'refused the story (422)'],
    [302, 'refused', 'has moved to'],
  ])('%i: %s', async (status, kind, words) => {
    const outcome = await send(answering(status, '', { location: `${receiver.url}/elsewhere` }))
    expect(outcome).toMatchObject({ kind, problem: expect.stringContaining(words) as string })
    expect(receiver.seen.some(({ path }) => path === '/elsewhere')).toBe(false)
  })

  test('its own words are passed on, short and on one line', async () => {
    const outcome = await send(answering(422, JSON.stringify({ message: `Slug is\n\u202emissing ${'x'.repeat(900)}` })))
    expect(outcome.kind === 'refused' && outcome.problem).toMatch(/^The target refused the story \(422\)\. It says: “Slug is missing x{184}…”$/)
  })

  test('Retry-After is kept to, in seconds or as a date, up to an hour', async () => {
    expect(await send(answering(429, '', { 'retry-after': '120' }))).toMatchObject({ kind: 'postponed', retryAfter: 120_000 })
    expect(await send(answering(503, '', { 'retry-after': '999999' }))).toMatchObject({ retryAfter: 3_600_000 })
    expect(await send(answering(503, '', { 'retry-after': 'soon' }))).not.toHaveProperty('retryAfter')
    const dated = await send(answering(503, '', { 'retry-after': new Date(Date.now() + 600_000).toUTCString() }))
    expect(dated.kind === 'postponed' && dated.retryAfter).toBeGreaterThan(500_000)
  })

  test('a web page', async () => expect(await send(answering(200, '<!doctype html><p>Welcome', { 'content-type': 'text/html; charset=utf-8' }))).toMatchObject({ kind: 'refused', problem: expect.stringContaining('a web page instead of taking the story') as string }))
  test('a web page where a picture was asked for', async () => expect(await bring(answering(200, '<p>Welcome', { 'content-type': 'text/html' }))).toMatchObject({ kind: 'refused', problem: expect.stringContaining('a web page') as string }))
  test('garbage', async () => expect(await send(answering(200, '\u0000\u0001 not json', { 'content-type': 'application/json' }))).toMatchObject({ kind: 'refused', problem: expect.stringContaining('not a reply to a story') as string }))
  test('an empty body', async () => expect(await send(answering(204))).toMatchObject({ kind: 'done' }))
  test('far too much, which is not read to its end', async () => {
    let written = 0
    const outcome = await send((_seen, response, socket) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        while (!socket.destroyed && written < 100 * 1024 * 1024) {
          written += 65_536
          if (!response.write(Buffer.alloc(65_536, 32))) return void response.once('drain', more)
        }
      }
      more()
      return true
    })
    expect(outcome).toMatchObject({ kind: 'refused', problem: expect.stringContaining('far more than a short reply') as string })
    expect(written).toBeLessThan(20 * 1024 * 1024)
  })
  test('nothing, until the time is up', async () => expect(await send(() => true)).toMatchObject({ kind: 'postponed', problem: expect.stringContaining('did not answer in time') as string }))
  test('a drip that never ends', async () => {
    let drip: NodeJS.Timeout | undefined
    const outcome = await send((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      drip = setInterval(() => response.write(' '), 50)
      return true
    })
    clearInterval(drip)
    expect(outcome).toMatchObject({ kind: 'postponed', problem: expect.stringContaining('did not answer in time') as string })
  })
  test('a connection cut before the answer', async () => {
    const cut: Fault = (_seen, _response, socket) => {
      socket.destroy()
      return true
    }
    expect(await send(cut)).toMatchObject({ kind: 'postponed', problem: expect.stringContaining('broke off') as string })
  })
  test('a connection cut in the middle of the answer', async () => {
    const cut: Fault = (_seen, response, socket) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"half":', () => socket.destroy())
      return true
    }
    expect(await send(cut)).toMatchObject({ kind: 'postponed', problem: expect.stringContaining('broke off') as string })
  })
  test('something that is not HTTP', async () => {
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined).resume()
      socket.end('220 mail.example.org ready\r\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const connection = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect(await connection.send(packageFor())).toMatchObject({ kind: 'postponed' })
    connection.close()
    await new Promise((resolve) => server.close(resolve))
  })
  test('nobody there', async () => {
    const { url } = receiver
    await receiver.close()
    const connection = connect(url)
    expect(await connection.send(packageFor())).toMatchObject({ kind: 'postponed', problem: expect.stringContaining('cannot be reached') as string })
    connection.close()
    receiver = await openReceiver()
  })
  test('we stop in the middle', async () => {
    const stopping = new AbortController()
    const outcome = await send(() => {
      stopping.abort()
      return true
    }, stopping.signal)
    expect(outcome).toMatchObject({ kind: 'postponed', problem: expect.stringContaining('stopped') as string })
  })
})

describe('the address of a target', () => {
  test.each(['https://desk.example.org/push', 'http://127.0.0.1:8080/push', 'http://localhost/push', 'http://[::1]:9/'])('%s is taken', (text) => expect(targetAddress(text).ok).toBe(true))
  test.each(['http://desk.example.org/push', 'http://127.0.0.1.example.org/', 'ftp://desk.example.org/', 'file:///etc/passwd', 'https://kit:word@desk.example.org/', 'https://desk.example.org/push?key=word', 'https://desk.example.org/push#word', 'desk', ''])('%j is refused', (text) => expect(targetAddress(text)).toMatchObject({ ok: false, failure: { code: 'address-refused' } }))
})
