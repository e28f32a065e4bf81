import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReceiver, type Receiver } from '../../fixtures/receiver.ts'
import { tryConnection } from './try-connection.ts'

let receiver: Receiver
beforeEach(async () => {
  receiver = await openReceiver()
})
afterEach(() => receiver.close())

const ask = () => tryConnection(new URL(`${receiver.url}/assets`), { connect: 2_000, answer: 300, answerBytes: 1_000 })

test('one question is asked, nothing is sent, and each time for another picture', async () => {
  await ask()
  await ask()
  expect(receiver.seen.map(({ method, body, headers }) => [method, body.length, headers['x-superdesk-signature']])).toEqual([
    ['GET', 0, undefined],
    ['GET', 0, undefined],
  ])
  expect(new Set(receiver.seen.map(({ path }) => path)).size).toBe(2)
})

test('the missing picture is as it should be, and so is one that is there', async () => {
  expect(await ask()).toMatchObject({ works: true, message: expect.stringContaining('Only the first story shows') as string })
  receiver.fault = (_seen, response) => Boolean(response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
  expect(await ask()).toMatchObject({ works: true })
})

test.each<[number, RegExp]>([
  [401, /does not let this desk in \(401\)/],
  [403, /does not let this desk in \(403\)/],
  [302, /has moved to another address/],
  [405, /refused the question \(405\)/],
  [429, /busy/],
  [204, /no reply about a picture/],
  [503, /fault of its own \(503\)/],
])('an answer of %i is told in words', async (status, words) => {
  receiver.fault = (_seen, response) => Boolean(response.writeHead(status, { location: '/elsewhere' }).end())
  expect(await ask()).toMatchObject({ works: false, message: expect.stringMatching(words) as string })
  expect(receiver.seen).toHaveLength(1)
})

test('a web page is not a server for pictures', async () => {
  receiver.fault = (_seen, response) => Boolean(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Welcome</p>'))
  expect(await ask()).toMatchObject({ works: false, message: expect.stringContaining('web page') as string })
})

test('silence, a broken line and a closed door each have their sentence', async () => {
  receiver.fault = () => true
  expect(await ask()).toMatchObject({ works: false, message: expect.stringContaining('did not answer in time') as string })
  receiver.fault = (_seen, _response, socket) => Boolean(socket.destroy())
  expect(await ask()).toMatchObject({ works: false, message: expect.stringContaining('broke off') as string })
  await receiver.close()
  expect(await ask()).toMatchObject({ works: false, message: expect.stringContaining('cannot be reached') as string })
})
