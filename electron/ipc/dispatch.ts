import type { WebContents } from 'electron'
import { noticeChannel } from '../../shared/ipc/channels.ts'
import { maximumRequestBytes, requests, type AnswerOf, type NoticeName, type NoticeOf, type RequestName } from '../../shared/ipc/contract.ts'
import { failure, type Result } from '../../shared/result.ts'
import type { z } from 'zod'
import type { Log } from '../diagnostics/log.ts'
import { isOwnSender } from '../security/sender.ts'
import type { Answering } from './requests.ts'
import { isWithinSize } from './request-size.ts'

/** What main does for one request: the question is parsed already. */
export type Handler<Name extends RequestName> = (
  request: z.output<(typeof requests)[Name]['request']>,
  from: WebContents,
) => Promise<Result<AnswerOf<Name>>> | Result<AnswerOf<Name>>

/** One handler for each request of the contract; a missing one fails the type-check. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> }

/** Most requests are small; these carry a story, a page or a picture. Bytes. */
const sizeLimits: Partial<Record<RequestName, number>> = {
  'drafts.save': 200 * 1024 * 1024,
  'import.file': maximumRequestBytes,
  'import.paste': maximumRequestBytes,
  'pictures.add': maximumRequestBytes,
  // The hashes of thousands of pictures.
  'captions.preview-batch': 4 * 1024 * 1024,
  'captions.apply-batch': 4 * 1024 * 1024,
  'captions.export': 4 * 1024 * 1024,
  'captions.remove': 4 * 1024 * 1024,
  'captions.put-back': 4 * 1024 * 1024,
  'captions.save': 4 * 1024 * 1024,
  // A stylebook with its word lists.
  'stylebooks.keep-working': 16 * 1024 * 1024,
  'stylebooks.put-in-force': 16 * 1024 * 1024,
  'stylebooks.try-rule': 16 * 1024 * 1024,
}
const smallRequestBytes = 256 * 1024

const refusal = failure('request-refused', 'Copydesk refused something its own window asked for. Your text is safe.', 'If it happens again, choose Help, Show log, and send the log to whoever looks after Copydesk.')

/** Answers the windows: checks sender, name and size, parses the question, and turns a bug into a failure that loses nothing. */
export function answeringWith(handlers: Handlers, log: Log): Answering {
  return async (event, name, request) => {
    if (!isOwnSender(event)) return refused(log, 'sender')
    if (!isRequestName(name)) return refused(log, 'name')
    const limit = sizeLimits[name] ?? smallRequestBytes
    if (typeof request !== 'string') return isWithinSize(request, limit) ? answerOne(handlers, name, request, event.sender, log) : refused(log, 'size')
    // What is asked in text is answered in text.
    const question = isWithinSize(request, limit) ? inText(request) : undefined
    return JSON.stringify(question === undefined ? refused(log, 'size') : await answerOne(handlers, name, question, event.sender, log))
  }
}

/** What a text of JSON says; undefined where it is none. */
function inText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Our own windows write it by JSON.stringify: whatever this is, it is refused as anything else of a wrong form.
    return undefined
  }
}

async function answerOne<Name extends RequestName>(handlers: Handlers, name: Name, request: unknown, from: WebContents, log: Log): Promise<Result<unknown>> {
  const parsed = requests[name].request.safeParse(request)
  if (!parsed.success) {
    log.record('request-not-parsed', { name, paths: parsed.error.issues.length })
    return refusal
  }
  try {
    const handler = handlers[name] as (request: unknown, from: WebContents) => Promise<Result<unknown>> | Result<unknown>
    const answer = await handler(parsed.data, from)
    if (!answer.ok) log.record('request-failed', { name, code: answer.failure.code })
    return answer
  } catch (fault) {
    log.recordFault(`request-fault.${name}`, fault)
    return failure('fault', 'Something went wrong inside Copydesk. What you have written is still here.', 'Try again. If it happens twice, choose Help, Show log, and send the log to whoever looks after Copydesk.')
  }
}

function refused(log: Log, what: 'sender' | 'name' | 'size'): Result<never> {
  log.record('request-refused', { what })
  return refusal
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name)
}

/** Tells one window something it did not ask for. */
export function notify<Name extends NoticeName>(contents: WebContents, name: Name, notice: NoticeOf<Name>): void {
  if (!contents.isDestroyed()) contents.send(noticeChannel, name, notice)
}
