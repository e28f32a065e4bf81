import { timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import { assertNever } from '../../../../shared/result.ts'
import { readPictureHeader } from '../../../pictures/picture-header.ts'
import { sign } from '../ninjs-push/ninjs-push.ts'
import { readMultipart } from './multipart.ts'
import type { PressIdentity } from './press-identity.ts'
import { storyKey, type PressShelf } from './press-shelf.ts'
import { pressStyle } from './press-style.ts'
import { parseItem, type ReceivedItem } from './received-item.ts'

const largestItem = 20 * 1024 * 1024
const largestMedia = 101 * 1024 * 1024

/** No script, nothing from elsewhere, no frame, no form. */
const policy = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
}

/**
 * The preview press: a Superdesk-style receiver on this computer alone. Everything lies under the token;
 * pushes must be signed. It answers only to its own loopback name, so that no web page can reach it by another.
 */
export function makePressServer(identity: Pick<PressIdentity, 'token' | 'secret'>, shelf: PressShelf): http.Server {
  const root = `/${identity.token}`
  const server = http.createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    void replyTo(request, { root, secret: identity.secret, shelf })
      .catch((): Reply => json(500, { error: 'The press has a fault of its own.' }))
      .then((reply) => {
        response.writeHead(reply.status, {
          'content-type': reply.type,
          'content-length': Buffer.byteLength(reply.body),
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store',
          // What is left of a body that was not read to its end must not be taken for the next request.
          ...(request.complete ? {} : { connection: 'close' }),
        })
        response.end(request.method === 'HEAD' ? undefined : reply.body)
      })
  })
  return server
}

interface Press {
  readonly root: string
  readonly secret: string
  readonly shelf: PressShelf
}

/** The pages clean the HTML they are sent, for which they bring a parser: read when somebody looks at the press. */
const pages = () => import('./press-pages.ts')

async function replyTo(request: http.IncomingMessage, press: Press): Promise<Reply> {
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return json(421, { error: 'Wrong host.' })
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (!path.startsWith(`${press.root}/`)) return html(404, (await pages()).missingPage(press.root))
  const rest = path.slice(press.root.length)
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return show(rest, press)
    case 'POST':
      if (rest === '/push') return takeItem(request, press)
      if (rest === '/assets') return takeMedia(request, press)
      return json(404, { error: 'Nothing takes stories here.' })
    default:
      return json(405, { error: 'Only GET and POST are known here.' })
  }
}

async function show(path: string, { root, shelf }: Press): Promise<Reply> {
  const { listPage, missingPage, storyPage } = await pages()
  if (path === '/') return html(200, listPage(await shelf.stories(), root))
  if (path === '/press.css') return { status: 200, type: 'text/css; charset=utf-8', body: pressStyle }
  const asset = /^\/assets\/([\w.-]{1,200})$/.exec(path)?.[1]
  if (asset !== undefined) return showMedia(await shelf.media(asset))
  const key = /^\/stories\/([0-9a-f]{32})$/.exec(path)?.[1]
  const item = key === undefined ? null : await shelf.story(key)
  if (item === null) return html(404, missingPage(root))
  return html(item.withdrawn ? 410 : 200, storyPage(item, { root, media: await shelved(item, shelf) }))
}

async function shelved(item: ReceivedItem, shelf: PressShelf): Promise<ReadonlySet<string>> {
  const ids = item.pictures.flatMap(({ media }) => (media === null ? [] : [media]))
  const found = await Promise.all(ids.map(async (id) => ((await shelf.hasMedia(id)) ? [id] : [])))
  return new Set(found.flat())
}

function showMedia(bytes: Uint8Array | null): Reply {
  const header = bytes === null ? null : readPictureHeader(bytes)
  if (bytes === null || header?.ok !== true) return json(404, { error: 'There is no such picture.' })
  return { status: 200, type: header.value.mediaType, body: bytes }
}

async function takeItem(request: http.IncomingMessage, press: Press): Promise<Reply> {
  const read = await readSigned(request, press.secret, largestItem)
  if (read.kind !== 'read') return refusal(read)
  const item = parseItem(read.body)
  if (!item.ok) return json(422, { error: item.failure.message })
  const kept = await press.shelf.keepItem(item.value, read.body)
  if (!kept.ok) return json(507, { error: 'The disk refused the story.' })
  return json(kept.value === 'new' ? 201 : 200, { page: storyKey(item.value.guid) })
}

async function takeMedia(request: http.IncomingMessage, press: Press): Promise<Reply> {
  const read = await readSigned(request, press.secret, largestMedia)
  if (read.kind !== 'read') return refusal(read)
  const parts = readMultipart(request.headers['content-type'] ?? '', read.body)
  const id = parts?.find(({ name }) => name === 'media_id')
  const media = parts?.find(({ name }) => name === 'media')
  const idText = id === undefined ? '' : Buffer.from(id.bytes).toString('utf8')
  if (media === undefined || !/^[\w.-]{1,200}$/.test(idText)) return json(400, { error: 'media_id and media are wanted.' })
  if (!readPictureHeader(media.bytes).ok) return json(415, { error: 'Only JPEG and PNG are taken.' })
  const kept = await press.shelf.keepMedia(idText, media.bytes)
  return kept.ok ? json(201, { media_id: idText }) : json(507, { error: 'The disk refused the picture.' })
}

type Read = { readonly kind: 'read'; readonly body: Buffer } | { readonly kind: 'too-large' } | { readonly kind: 'unsigned' } | { readonly kind: 'cut' }

/** The whole body, where it is not too large and its signature is ours. */
function readSigned(request: http.IncomingMessage, secret: string, largest: number): Promise<Read> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > largest) {
      resolve({ kind: 'too-large' })
      return
    }
    const pieces: Buffer[] = []
    let length = 0
    request.on('data', (piece: Buffer) => {
      length += piece.length
      if (length <= largest) pieces.push(piece)
      else resolve({ kind: 'too-large' })
    })
    request.on('error', () => resolve({ kind: 'cut' }))
    request.on('end', () => {
      const body = Buffer.concat(pieces)
      resolve(isOurs(request.headers['x-superdesk-signature'], secret, body) ? { kind: 'read', body } : { kind: 'unsigned' })
    })
  })
}

function isOurs(given: string | string[] | undefined, secret: string, body: Uint8Array): boolean {
  const wanted = Buffer.from(sign(secret, body))
  const offered = Buffer.from(typeof given === 'string' ? given : '')
  return offered.length === wanted.length && timingSafeEqual(offered, wanted)
}

function refusal(read: Exclude<Read, { kind: 'read' }>): Reply {
  switch (read.kind) {
    case 'too-large':
      return json(413, { error: 'That is larger than the press takes.' })
    case 'unsigned':
      return json(401, { error: 'The signature is missing or wrong.' })
    case 'cut':
      return json(400, { error: 'The body was cut short.' })
    default:
      return assertNever(read)
  }
}

function json(status: number, body: object): Reply {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}

function html(status: number, body: string): Reply {
  return { status, type: 'text/html; charset=utf-8', body }
}
