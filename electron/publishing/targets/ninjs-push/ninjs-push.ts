import { createHmac } from 'node:crypto'
import type { PictureFile } from '../../../../shared/story/story.ts'
import type { PublishPackage } from '../../publish-package.ts'
import { writeItem } from '../../write-item.ts'
import type { Outcome, Receipt, TargetConnection } from '../target.ts'
import { openLine, usualLimits, type Answered, type ExchangeLimits, type Line } from '../web/http-exchange.ts'
import { judgeAnswer } from '../web/judge-answer.ts'
import { multipart } from '../web/multipart.ts'

/** Where a Superdesk-style server takes stories. */
export interface NinjsPushAddress {
  readonly itemUrl: URL
  /** `{assetsUrl}/{media id}` answers whether a picture is there. */
  readonly assetsUrl: URL
  /** Signs each body where it is set. */
  readonly secret: string | null
}

/** The name of a picture at the target: its hash, so that the same picture is never there twice. */
export function mediaId(file: Pick<PictureFile, 'hash' | 'mediaType'>): string {
  return `${file.hash}.${file.mediaType === 'image/png' ? 'png' : 'jpg'}`
}

/**
 * The connector for a Superdesk-style ninjs push: pictures first (asked for, then sent as multipart), then the item
 * as JSON. The server keys on the item's uri and version, so that sending twice leaves one story.
 */
export function connectNinjsPush(address: NinjsPushAddress, signal: AbortSignal, limits: ExchangeLimits = usualLimits): TargetConnection {
  const line = openLine(signal, limits)
  return {
    bringPicture: ({ file }, _package, bytes) => bringPicture(address, line, file, bytes),
    send: (publishPackage) => sendItem(address, line, publishPackage),
    close: () => line.close(),
  }
}

/** Where a picture is asked for. */
export function assetUrl(address: Pick<NinjsPushAddress, 'assetsUrl'>, id: string): URL {
  return new URL(`${address.assetsUrl.href.replace(/\/$/, '')}/${id}`)
}

async function bringPicture(address: NinjsPushAddress, line: Line, file: PictureFile, bytes: () => Promise<Outcome<Uint8Array>>): Promise<Outcome<null>> {
  const id = mediaId(file)
  const asked = await line.ask({ method: 'GET', url: assetUrl(address, id), headers: {}, readAnswer: false })
  if (asked.kind === 'answered' && asked.status === 200 && !isPage(asked)) return { kind: 'done', value: null }
  const isMissing = asked.kind === 'answered' && asked.status === 404
  if (!isMissing) return failed(judgeAnswer(asked, 'picture'))
  const picture = await bytes()
  if (picture.kind !== 'done') return picture
  const { body, contentType } = multipart({ media_id: id }, { field: 'media', name: id, mediaType: file.mediaType, bytes: picture.value })
  const answered = await line.ask({ method: 'POST', url: address.assetsUrl, headers: { 'content-type': contentType, ...signature(address, body) }, body, readAnswer: true })
  const judged = judgeAnswer(answered, 'picture')
  return judged.kind === 'done' ? { kind: 'done', value: null } : judged
}

/** An answer that is neither "here" nor "not here" cannot be gone on from, whatever its status says. */
function failed(judged: Outcome<Receipt>): Outcome<null> {
  if (judged.kind !== 'done') return judged
  return { kind: 'refused', problem: 'The target did not say whether it has the picture, so the story was not sent. Check the address for pictures.', field: 'address' }
}

async function sendItem(address: NinjsPushAddress, line: Line, publishPackage: PublishPackage): Promise<Outcome<Receipt>> {
  const item = writeItem(publishPackage, (file) => assetUrl(address, mediaId(file)).href)
  const body = new TextEncoder().encode(item)
  const answered = await line.ask({ method: 'POST', url: address.itemUrl, headers: { 'content-type': 'application/json', ...signature(address, body) }, body, readAnswer: true })
  return judgeAnswer(answered, 'story')
}

function isPage(answered: Extract<Answered, { kind: 'answered' }>): boolean {
  return /^text\/html/i.test(answered.contentType)
}

function signature({ secret }: NinjsPushAddress, body: Uint8Array): Record<string, string> {
  return secret === null ? {} : { 'x-superdesk-signature': sign(secret, body) }
}

/** HMAC-SHA1 of the exact bytes of the body. */
export function sign(secret: string, body: Uint8Array): string {
  return `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`
}
