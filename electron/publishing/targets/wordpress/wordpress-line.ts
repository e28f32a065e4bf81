import { z } from 'zod'
import type { FaultField } from '../../../../shared/export/cms-story.ts'
import type { NotDone, Outcome } from '../target.ts'
import { openLine, type Answered, type ExchangeLimits } from '../web/http-exchange.ts'
import { judgeAnswer } from '../web/judge-answer.ts'

export interface WordpressAddress {
  /** The address of the site, as a reader knows it. */
  readonly site: URL
  readonly account: string
  /** An application password. */
  readonly password: string
}

/** Answers of WordPress are whole posts: 16 MB bounds what a broken site may send. */
const limits: ExchangeLimits = { connect: 5_000, answer: 30_000, answerBytes: 16 * 1024 * 1024 }

/** An error as WordPress words it, beside what it means for the story. */
export type WordpressFault = NotDone & { readonly status?: number; readonly code?: string; readonly data?: Readonly<Record<string, unknown>> }
export type WordpressAnswer = { readonly kind: 'done'; readonly value: unknown; /** The server's clock. */ readonly date: string | null } | WordpressFault

/** One round of requests to one site. */
export interface WordpressLine {
  ask(method: 'GET' | 'POST' | 'DELETE', route: string, query: Readonly<Record<string, string>>, body?: { readonly contentType: string; readonly bytes: Uint8Array }): Promise<WordpressAnswer>
  close(): void
}

/** `?rest_route=` is understood by every WordPress, however its addresses are set up. */
export function openWordpressLine({ site, account, password }: WordpressAddress, signal: AbortSignal): WordpressLine {
  const line = openLine(signal, limits)
  const authorization = `Basic ${Buffer.from(`${account}:${password.replace(/\s+/g, '')}`, 'utf8').toString('base64')}`
  return {
    ask: async (method, route, query, body) => {
      const url = new URL(site)
      url.searchParams.set('rest_route', `/wp/v2${route}`)
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      const headers = { authorization, accept: 'application/json', ...(body === undefined ? {} : { 'content-type': body.contentType }) }
      const answered = await line.ask({ method, url, headers, ...(body === undefined ? {} : { body: body.bytes }), readAnswer: true, once: method === 'POST' })
      return judge(answered, route.startsWith('/media') ? 'picture' : 'story')
    },
    close: () => line.close(),
  }
}

const faultSchema = z.object({ code: z.string(), message: z.string().default(''), data: z.record(z.string(), z.unknown()).nullish() })

function judge(answered: Answered, what: 'story' | 'picture'): WordpressAnswer {
  if (answered.kind !== 'answered') return notDone(judgeAnswer(answered, what))
  const value = parse(answered.text)
  const fault = faultSchema.safeParse(value)
  if (fault.success) return faultOf(answered, fault.data, what)
  if (answered.status >= 200 && answered.status < 300 && (typeof value !== 'object' || value === null)) return notDone(refuseNonsense(answered, what))
  return answered.status >= 200 && answered.status < 300 ? { kind: 'done', value, date: answered.date } : notDone(judgeAnswer(answered, what))
}

function refuseNonsense(answered: Extract<Answered, { kind: 'answered' }>, what: 'story' | 'picture'): Outcome<unknown> {
  const judged = judgeAnswer(answered, what)
  return judged.kind === 'done' ? { kind: 'refused', problem: `The site answered, but not as WordPress does. Check the address.`, field: 'address' } : judged
}

function notDone(outcome: Outcome<unknown>): NotDone {
  return outcome.kind === 'done' ? { kind: 'refused', problem: 'The site answered, but not as WordPress does. Check the address.', field: 'address' } : outcome
}

/** What WordPress says, whatever its status: some faults come with 200, some that only a person can mend with 500. */
function faultOf(answered: Extract<Answered, { kind: 'answered' }>, { code, message, data }: z.infer<typeof faultSchema>, what: 'story' | 'picture'): WordpressFault {
  const { status } = answered
  const told = { status, code, data: data ?? {} }
  const known = knownFaults[code]
  const said = words(message)
  if (known !== undefined) return { kind: 'refused', problem: `${known.problem}${said}`, field: known.field, ...told }
  if (code === 'rest_invalid_param' || code === 'rest_missing_callback_param') return { kind: 'refused', problem: `WordPress does not take what was sent.${said}`, field: paramField(data), ...told }
  const judged = judgeAnswer({ ...answered, status: status < 300 ? 400 : status }, what)
  return { ...notDone(judged), ...told }
}

const knownFaults: Readonly<Partial<Record<string, { readonly problem: string; readonly field: FaultField }>>> = {
  rest_not_logged_in: { problem: 'WordPress does not know this account with this password.', field: 'secret' },
  incorrect_password: { problem: 'WordPress does not accept the application password.', field: 'secret' },
  invalid_username: { problem: 'WordPress knows no account of that name.', field: 'account' },
  invalid_email: { problem: 'WordPress knows no account of that name.', field: 'account' },
  application_passwords_disabled: { problem: 'Application passwords are switched off on that site; they need https.', field: 'secret' },
  rest_cannot_create: { problem: 'The account may not make new stories or pictures there, or its password is no longer accepted.', field: 'account' },
  rest_cannot_publish: { problem: 'The account may not publish there. Ask for an editor’s account, or let the target leave stories as drafts.', field: 'account' },
  rest_cannot_edit: { problem: 'The account may not change that story.', field: 'account' },
  rest_cannot_edit_others: { problem: 'The account may not publish under another author’s name.', field: 'author' },
  rest_cannot_delete: { problem: 'The account may not withdraw that story.', field: 'account' },
  rest_user_cannot_delete_post: { problem: 'The account may not withdraw that story.', field: 'account' },
  rest_cannot_assign_term: { problem: 'The account may not use that section or tag.', field: 'section' },
  rest_forbidden_context: { problem: 'The account may not see stories as an editor does, so it cannot publish safely.', field: 'account' },
  rest_invalid_author: { problem: 'WordPress knows no such author.', field: 'author' },
  rest_invalid_date: { problem: 'WordPress does not take the time of the embargo.', field: 'embargo' },
  rest_invalid_featured_media: { problem: 'WordPress does not know the first picture.', field: 'pictures' },
  rest_upload_sideload_error: { problem: 'WordPress does not take a picture of this kind.', field: 'pictures' },
  rest_upload_unknown_error: { problem: 'WordPress did not take a picture; it may be larger than the site allows.', field: 'pictures' },
  rest_upload_no_content_disposition: { problem: 'WordPress did not take a picture; it may be larger than the site allows.', field: 'pictures' },
  rest_upload_no_data: { problem: 'WordPress did not take a picture; it may be larger than the site allows.', field: 'pictures' },
  rest_upload_file_too_big: { problem: 'A picture is larger than the site allows.', field: 'pictures' },
  rest_upload_limited_space: { problem: 'The site has no room for more pictures.', field: 'pictures' },
  rest_no_route: { problem: 'There is no WordPress with its REST interface at that address.', field: 'address' },
  rest_disabled: { problem: 'The REST interface is switched off on that site.', field: 'address' },
}

const paramFields: Readonly<Record<string, FaultField>> = { title: 'headline', excerpt: 'standfirst', slug: 'slug', content: 'body', categories: 'section', tags: 'tags', date_gmt: 'embargo', featured_media: 'pictures', author: 'author', caption: 'pictures', alt_text: 'pictures' }

function paramField(data: z.infer<typeof faultSchema>['data']): FaultField {
  const params = data?.['params']
  const name = typeof params === 'object' && params !== null ? Object.keys(params)[0] : undefined
  return paramFields[name ?? ''] ?? 'body'
}

function words(message: string): string {
  const plain = message.replace(/<[^>]*>/g, ' ').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return plain === '' ? '' : ` It says: “${plain.length > 200 ? `${plain.slice(0, 200)}…` : plain}”`
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
