import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { FaultField } from '../../../../shared/export/cms-story.ts'
import type { NotDone } from '../target.ts'
import { openLine, type Answered, type ExchangeLimits } from '../web/http-exchange.ts'
import { compareClocks } from '../web/compare-clocks.ts'
import { judgeAnswer } from '../web/judge-answer.ts'

export interface GhostAddress {
  /** The address of the site, as a reader knows it. */
  readonly site: URL
  /** The key of a custom integration: `id:secret`, the secret in hex. */
  readonly adminKey: string
}

const limits: ExchangeLimits = { connect: 5_000, answer: 30_000, answerBytes: 16 * 1024 * 1024 }

export type GhostFault = NotDone & { readonly status?: number; readonly type?: string; readonly code?: string }
export type GhostAnswer = { readonly kind: 'done'; readonly value: unknown; /** The server's clock. */ readonly date: string | null } | GhostFault

/** One round of requests to one site. */
export interface GhostLine {
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', route: string, query: Readonly<Record<string, string>>, body?: { readonly contentType: string; readonly bytes: Uint8Array }): Promise<GhostAnswer>
  /** Asks a public file of the site whether it is there: its size, `unknown` where the site does not say; null where it is not. */
  sizeOf(address: URL): Promise<{ readonly kind: 'done'; readonly value: number | 'unknown' | null } | NotDone>
  readonly site: URL
  close(): void
}

/** True for a key as Ghost shows it. */
export function isAdminKey(key: string): boolean {
  return /^[0-9a-f]{24}:[0-9a-f]{64}$/i.test(key.trim())
}

export function openGhostLine({ site, adminKey }: GhostAddress, signal: AbortSignal, now: () => number = Date.now): GhostLine {
  const line = openLine(signal, limits)
  const base = `${site.href.replace(/\/$/, '')}/ghost/api/admin`
  return {
    site,
    ask: async (method, route, query, body) => {
      const url = new URL(`${base}${route}`)
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      const headers = { authorization: `Ghost ${token(adminKey.trim(), now())}`, 'accept-version': 'v5.0', accept: 'application/json', ...(body === undefined ? {} : { 'content-type': body.contentType }) }
      const answered = await line.ask({ method, url, headers, ...(body === undefined ? {} : { body: body.bytes }), readAnswer: true, once: method === 'POST' })
      return judge(answered, route.startsWith('/images') ? 'picture' : 'story', now())
    },
    sizeOf: async (address) => {
      // A public address: nothing that proves who we are goes with it.
      const answered = await line.ask({ method: 'HEAD', url: address, headers: {}, readAnswer: false })
      if (answered.kind === 'answered' && answered.status === 404) return { kind: 'done', value: null }
      if (answered.kind === 'answered' && answered.status === 200) return { kind: 'done', value: answered.length ?? 'unknown' }
      const judged = judgeAnswer(answered, 'picture')
      return judged.kind === 'done' ? { kind: 'done', value: null } : judged
    },
    close: () => line.close(),
  }
}

/** A JSON web token that holds for five minutes (RFC 7519; HS256), as Ghost's Admin API asks for. */
function token(adminKey: string, now: number): string {
  const [id = '', secret = ''] = adminKey.split(':')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const seconds = Math.floor(now / 1000)
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part({ iat: seconds, exp: seconds + 300, aud: '/admin/' })}`
  return `${text}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(text).digest('base64url')}`
}

const faultsSchema = z.object({ errors: z.array(z.object({ message: z.string().nullish(), context: z.string().nullish(), type: z.string().nullish(), code: z.string().nullish(), property: z.string().nullish() })).min(1) })

function judge(answered: Answered, what: 'story' | 'picture', now: number): GhostAnswer {
  if (answered.kind !== 'answered') return notDone(judgeAnswer(answered, what))
  const value = parse(answered.text)
  const faults = faultsSchema.safeParse(value)
  const first = faults.success ? faults.data.errors[0] : undefined
  if (first !== undefined) return faultOf(answered, first, what, now)
  if (answered.status === 204) return { kind: 'done', value: null, date: answered.date }
  if (answered.status >= 200 && answered.status < 300 && typeof value === 'object' && value !== null) return { kind: 'done', value, date: answered.date }
  return { ...notDone(judgeAnswer(answered, what)), status: answered.status }
}

type Told = z.infer<typeof faultsSchema>['errors'][number]

function faultOf(answered: Extract<Answered, { kind: 'answered' }>, { message, context, type, code, property }: Told, what: 'story' | 'picture', now: number): GhostFault {
  const { status } = answered
  const told = { status, ...(typeof type === 'string' && { type }), ...(typeof code === 'string' && { code }) }
  const refused = (problem: string, field: FaultField): GhostFault => ({ kind: 'refused', problem: `${problem}${said([message, context])}`, field, ...told })
  if (code === 'INVALID_JWT' || code === 'INVALID_AUTH_HEADER') {
    const clock = compareClocks(answered.date, now, 'so Ghost does not let it in')
    return clock === null ? refused('Ghost does not accept the secret of the integration.', 'secret') : { ...clock, ...told }
  }
  if (code === 'UNKNOWN_ADMIN_API_KEY') return refused('Ghost does not know that integration any more.', 'secret')
  if (status === 401) return refused('Ghost does not accept the key of the integration.', 'secret')
  if (status === 403 && type !== 'Maintenance') return refused('The integration may not do that in Ghost.', 'account')
  if (type === 'UnsupportedMediaTypeError' || status === 415) return refused('Ghost does not take a picture of this kind.', 'pictures')
  if (status === 413) return refused('A picture is larger than the site allows.', 'pictures')
  if (what === 'picture' && status === 400) return refused('Ghost cannot read a picture: its file is damaged.', 'pictures')
  if (type === 'ValidationError' || status === 422) return refused('Ghost does not take what was sent.', validationField(`${property ?? ''} ${context ?? ''} ${message ?? ''}`))
  const judged = judgeAnswer({ ...answered, status: status < 300 ? 400 : status }, what)
  return { ...notDone(judged), ...told }
}

function notDone(outcome: ReturnType<typeof judgeAnswer>): NotDone {
  return outcome.kind === 'done' ? { kind: 'refused', problem: 'The site answered, but not as Ghost does. Check the address.', field: 'address' } : outcome
}

const validationFields: readonly (readonly [RegExp, FaultField])[] = [
  [/custom_excerpt/, 'standfirst'],
  [/feature_image/, 'pictures'],
  [/published_at|date must be|scheduled|in the past/i, 'embargo'],
  [/slug/, 'slug'],
  [/tags?\b/, 'tags'],
  [/author/, 'author'],
  [/title/, 'headline'],
]

function validationField(text: string): FaultField {
  return validationFields.find(([pattern]) => pattern.test(text))?.[1] ?? 'body'
}

function said(parts: readonly (string | null | undefined)[]): string {
  const text = parts.filter((part) => typeof part === 'string' && part !== '').join(' ').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return text === '' ? '' : ` It says: “${text.length > 200 ? `${text.slice(0, 200)}…` : text}”`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the caller says so to the person.
    return undefined
  }
}

export function json(value: unknown): { readonly contentType: string; readonly bytes: Uint8Array } {
  return { contentType: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) }
}
