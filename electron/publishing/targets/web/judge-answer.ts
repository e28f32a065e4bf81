import { assertNever } from '../../../../shared/result.ts'
import type { FaultField } from '../../../../shared/export/cms-story.ts'
import type { Outcome, Receipt } from '../target.ts'
import type { Answered } from './http-exchange.ts'

/**
 * What an answer means for the story: 2xx is done, 408, 429, 5xx and a failing network are tried again, everything
 * else waits for a person (the rule of Superdesk's own push).
 */
export function judgeAnswer(answered: Answered, what: 'story' | 'picture'): Outcome<Receipt> {
  switch (answered.kind) {
    case 'answered':
      return judgeStatus(answered, what)
    case 'too-large':
      return { kind: 'refused', problem: `The target answered with far more than a short reply, so it may not be the right address. It may or may not have the ${what}.`, field: 'address' }
    case 'failed':
      // A network that stands between (a hotel's, say) may show a certificate of its own for a while; a server's own is a person's to mend.
      return answered.why.startsWith('certificate') ? { kind: 'postponed', problem: whyPostponed(answered.why), why: 'fault', field: 'address' } : { kind: 'postponed', problem: whyPostponed(answered.why), why: 'network' }
    default:
      return assertNever(answered)
  }
}

function judgeStatus(answered: Extract<Answered, { kind: 'answered' }>, what: 'story' | 'picture'): Outcome<Receipt> {
  const { status } = answered
  if (status >= 200 && status < 300) return judgeSuccess(answered, what)
  if (status >= 300 && status < 400) return { kind: 'refused', problem: `The target has moved to ${elsewhere(answered.location)}, and Copydesk does not follow it there with its credentials. Set the new address.`, field: 'address' }
  const retryAfter = waitOf(answered.retryAfter)
  const wait = retryAfter === null ? {} : { retryAfter }
  if (status === 408 || status === 429) return { kind: 'postponed', problem: 'The target is busy and asked to be tried later.', why: 'busy', ...wait }
  if (status >= 500) return { kind: 'postponed', problem: `The target has a fault of its own (${status}).`, why: 'fault', ...wait }
  return { kind: 'refused', problem: `${refusals[status] ?? `The target refused the ${what} (${status}).`}${reasonOf(answered)}`, ...(refusedFields[status] !== undefined && { field: refusedFields[status] }) }
}

const refusedFields: Readonly<Partial<Record<number, FaultField>>> = { 401: 'secret', 403: 'account', 404: 'address', 413: 'pictures', 415: 'pictures' }

/** Where to, as far as it can be said in a sentence. */
function elsewhere(location: string | null): string {
  return location !== null && URL.canParse(location) ? new URL(location).host : 'another address'
}

const refusals: Readonly<Partial<Record<number, string>>> = {
  401: 'The target does not accept our secret (401).',
  403: 'The target does not let this desk publish (403).',
  404: 'There is nothing that takes stories at that address (404).',
  413: 'That is larger than the target takes (413).',
  415: 'The target does not take pictures of this kind (415).',
}

function judgeSuccess(answered: Extract<Answered, { kind: 'answered' }>, what: 'story' | 'picture'): Outcome<Receipt> {
  const nonsense = { kind: 'refused', problem: `The target answered, but with something that is not a reply to a ${what}, so it may not be the right address. Check whether the ${what} is there.`, field: 'address' } as const
  if (/^text\/html/i.test(answered.contentType)) return { kind: 'refused', problem: `The target answered with a web page instead of taking the ${what}. Check the address.`, field: 'address' }
  if (answered.text.trim() === '') return { kind: 'done', value: { summary: String(answered.status), page: null, differences: [] } }
  const reply = parse(answered.text)
  if (reply === undefined) return nonsense
  const page = isRecord(reply) && typeof reply['page'] === 'string' ? reply['page'].slice(0, 2_000) : null
  return { kind: 'done', value: { summary: String(answered.status), page, differences: [] } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the caller says so to the person.
    return undefined
  }
}

/** The target's own words, where it gives some as plain text or in the usual fields; cut, and on one line. */
export function reasonOf({ text, contentType }: Extract<Answered, { kind: 'answered' }>): string {
  if (/^text\/html/i.test(contentType)) return ''
  const reply = parse(text)
  const given = isRecord(reply) ? [reply['message'], reply['error'], reply['_message']].find((field) => typeof field === 'string') : reply === undefined ? text : undefined
  const words = typeof given === 'string' ? given.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() : ''
  return words === '' ? '' : ` It says: “${words.length > 200 ? `${words.slice(0, 200)}…` : words}”`
}

/** Retry-After: seconds or an HTTP date (RFC 9110, 10.2.3); milliseconds, at most an hour. */
function waitOf(header: string | null): number | null {
  if (header === null) return null
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), 3_600_000) : null
}

export function whyPostponed(why: Extract<Answered, { kind: 'failed' }>['why']): string {
  switch (why) {
    case 'not-reached':
    case 'no-connection':
      return 'The target cannot be reached: it is down, or this computer is offline.'
    case 'unknown-host':
      return 'The name of the target cannot be found: this computer is offline, or the address is wrong.'
    case 'no-answer':
      return 'The target did not answer in time. It may have the story already; sending it again does no harm.'
    case 'cut':
      return 'The connection to the target broke off. It may have the story already; sending it again does no harm.'
    case 'certificate':
      return 'The target cannot prove that it is who it says (its certificate is not valid), so nothing was sent.'
    case 'certificate-expired':
      return 'The target’s certificate has expired or is not valid yet, so nothing was sent. Whoever runs the server renews it; look at this computer’s clock, too.'
    case 'stopped':
      return 'Sending was stopped; it goes on when Copydesk runs again.'
    default:
      return assertNever(why)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
