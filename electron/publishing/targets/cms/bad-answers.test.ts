import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noDefaults } from '../../../../shared/export/cms-story.ts'
import { memoryInMap } from '../../fixtures/memory.ts'
import { openReceiver, type Fault, type Receiver } from '../../fixtures/receiver.ts'
import { storyFor } from '../../fixtures/story.ts'
import { unprovedCertificate } from '../../fixtures/unproved-certificate.ts'
import type { PublishPackage } from '../../publish-package.ts'
import { makeGhostTarget } from '../ghost/ghost-target.ts'
import { tryGhost } from '../ghost/try-ghost.ts'
import type { Outcome, Receipt, Target } from '../target.ts'
import { compareClocks } from '../web/compare-clocks.ts'
import { judgeAnswer } from '../web/judge-answer.ts'
import { makeWordpressTarget } from '../wordpress/wordpress-target.ts'
import { tryWordpress } from '../wordpress/try-wordpress.ts'

let receiver: Receiver
let elsewhere: Receiver
beforeEach(async () => {
  ;[receiver, elsewhere] = await Promise.all([openReceiver(), openReceiver()])
})
afterEach(() => Promise.all([receiver.close(), elsewhere.close()]))

const adminKey = `${'a'.repeat(24)}:${'b'.repeat(64)}`
const addressesAt = (url: string) => ({ wordpress: { site: new URL(url), account: 'kit', password: 'abcd efgh' }, ghost: { site: new URL(url), adminKey } })
const targetsAt = (url: string): Readonly<Record<'WordPress' | 'Ghost', Target>> => ({
  WordPress: makeWordpressTarget({ id: 'wp', name: 'The Bugle', address: addressesAt(url).wordpress, defaults: noDefaults }),
  Ghost: makeGhostTarget({ id: 'ghost', name: 'The Bugle', address: addressesAt(url).ghost, defaults: noDefaults }),
})

async function send(target: Target, embargo?: string): Promise<Outcome<Receipt>> {
  const bare = storyFor()
  const story = embargo === undefined ? bare : { ...bare, head: { ...bare.head, embargo } }
  const publishPackage: PublishPackage = { story, version: story.id, stylebookVersion: '1', waivers: [], author: 'Kit Osei', firstPublishedAt: '2026-03-02T10:00:00.000Z', publishedAt: '2026-03-02T10:00:00.000Z' }
  const connection = target.connect(new AbortController().signal, memoryInMap())
  try {
    return await connection.send(publishPackage)
  } finally {
    connection.close()
  }
}

const answering =
  (status: number, body: string | Buffer, headers: Record<string, string> = { 'content-type': 'application/json' }): Fault =>
  (_seen, response) => {
    response.writeHead(status, headers).end(body)
    return true
  }

describe.each(['WordPress', 'Ghost'] as const)('%s', (name) => {
  const sent = (fault: Fault, embargo?: string) => {
    receiver.fault = fault
    return send(targetsAt(receiver.url)[name], embargo)
  }

  test('answers with a web page: the address is wrong', async () => {
    expect(await sent(answering(200, '<!doctype html><h1>Welcome</h1>', { 'content-type': 'text/html' }))).toMatchObject({ kind: 'refused', field: 'address', problem: expect.stringMatching(/web page instead of taking the story/) as string })
  })

  test('answers 200 with an error inside: the error counts', async () => {
    const inside = name === 'WordPress' ? { code: 'rest_cannot_publish', message: 'Sorry.', data: null } : { errors: [{ message: 'Validation error', context: 'Title cannot be longer than 255 characters.', type: 'ValidationError', property: 'title' }] }
    expect(await sent(answering(200, JSON.stringify(inside)))).toMatchObject({ kind: 'refused', field: name === 'WordPress' ? 'account' : 'headline' })
  })

  test('answers 200 with what is no story: nothing is taken as published', async () => {
    for (const body of ['{}', '[]', 'null', '"ok"', '{"posts":[]}', '{"id":1}']) expect(await sent(answering(200, body))).toMatchObject({ kind: 'refused', field: 'address', problem: expect.stringMatching(/not as (WordPress|Ghost) does|not a reply to a story/) as string })
  })

  test('answers with 100 MB, which are not read to their end', async () => {
    let written = 0
    const drip: Fault = (_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const piece = Buffer.alloc(1024 * 1024, 32)
      const more = () => {
        while (written < 100 && !response.destroyed) {
          written += 1
          if (!response.write(piece)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
      return true
    }
    expect(await sent(drip)).toMatchObject({ kind: 'refused', field: 'address', problem: expect.stringContaining('far more than a short reply') as string })
    expect(written).toBeLessThan(60)
  })

  test('sends us to another host: nobody follows, and the credentials stay here', async () => {
    expect(await sent(answering(301, '', { location: `${elsewhere.url}/` }))).toMatchObject({ kind: 'refused', field: 'address', problem: expect.stringContaining(`has moved to ${new URL(elsewhere.url).host}`) as string })
    expect(elsewhere.seen).toEqual([])
  })

  test('has a clock an hour away: the clock is named, and no embargo is kept by it', async () => {
    const hourAgo = new Date(Date.now() - 3_600_000).toUTCString()
    const body = name === 'WordPress' ? { name: 'Kit', capabilities: {} } : { errors: [{ message: 'Invalid token', type: 'UnauthorizedError', code: 'INVALID_JWT' }] }
    const fault = answering(name === 'WordPress' ? 200 : 401, JSON.stringify(body), { 'content-type': 'application/json', date: hourAgo })
    expect(await sent(fault, new Date(Date.now() + 600_000).toISOString())).toMatchObject({ kind: 'refused', field: 'clock', problem: expect.stringMatching(/clock is 60 minutes ahead of the server’s/) as string })
    expect(receiver.seen.filter(({ method }) => method !== 'GET').every(({ path: at }) => name === 'Ghost' && at.includes('/posts/'))).toBe(true)
  })

  test('says all this when the connection is tried, too', async () => {
    const tried = () => (name === 'WordPress' ? tryWordpress(addressesAt(receiver.url).wordpress) : tryGhost(addressesAt(receiver.url).ghost))
    for (const [fault, message] of [[answering(200, '<h1>Welcome</h1>', { 'content-type': 'text/html' }), /web page/], [answering(302, '', { location: 'https://elsewhere.example.org/' }), /has moved to elsewhere\.example\.org/]] as const) {
      receiver.fault = fault
      expect(await tried()).toMatchObject({ works: false, field: 'address', message: expect.stringMatching(message) as string })
    }
  })

  test('shows a certificate that proves nothing: nothing is sent, and it is said which field leads there', async () => {
    let heard = 0
    const server = https.createServer(unprovedCertificate, () => (heard += 1))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const outcome = await send(targetsAt(`https://localhost:${String((server.address() as AddressInfo).port)}`)[name])
    await new Promise((resolve) => server.close(resolve))
    expect([outcome, heard]).toEqual([expect.objectContaining({ kind: 'postponed', why: 'fault', field: 'address', problem: expect.stringContaining('certificate is not valid') as string }), 0])
  })

  test('cannot hold a headline over its limit, which is known before anything is sent', () => {
    const story = storyFor('x'.repeat(256))
    const stops = targetsAt(receiver.url)[name].shortfalls(story).filter((shortfall) => shortfall.stops)
    expect(stops).toEqual(name === 'Ghost' ? [{ field: 'headline', stops: true, message: 'The headline has 256 characters; Ghost takes 255. Shorten it by 1.' }] : [])
  })
})

test('an expired certificate is called so', () => {
  expect(judgeAnswer({ kind: 'failed', why: 'certificate-expired' }, 'story')).toMatchObject({ kind: 'postponed', why: 'fault', field: 'address', problem: expect.stringContaining('has expired') as string })
})

test('clocks that differ by less than a request may take agree', () => {
  const now = Date.parse('2026-03-02T10:00:00Z')
  const at = (minutes: number) => compareClocks(new Date(now + minutes * 60_000).toUTCString(), now, 'so nothing')
  expect([at(0), at(3), at(-3), compareClocks(null, now, 'so nothing'), compareClocks('yesterday', now, 'so nothing')]).toEqual([null, null, null, null, null])
  expect([at(60), at(-60)]).toMatchObject([{ field: 'clock', problem: 'This computer’s clock is 60 minutes behind the server’s, so nothing. Set the clock right.' }, { problem: expect.stringContaining('60 minutes ahead of') as string }])
})
