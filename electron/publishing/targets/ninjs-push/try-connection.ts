import { randomUUID } from 'node:crypto'
import type { TryTargetAnswer } from '../../../../shared/ipc/targets.ts'
import { assertNever } from '../../../../shared/result.ts'
import { openLine, type Answered, type ExchangeLimits } from '../web/http-exchange.ts'
import { assetUrl } from './ninjs-push.ts'

/** Shorter than for a story: a person waits for it. */
const trialLimits: ExchangeLimits = { connect: 5_000, answer: 10_000, answerBytes: 64 * 1024 }

/**
 * Asks for a picture that cannot be there, the first question of every push. Nothing is sent and nothing is changed at
 * the server, so it proves neither the secret nor the address for stories; the message says so.
 */
export async function tryConnection(assetsUrl: URL, limits: ExchangeLimits = trialLimits): Promise<TryTargetAnswer> {
  const line = openLine(new AbortController().signal, limits)
  try {
    const answered = await line.ask({ method: 'GET', url: assetUrl({ assetsUrl }, `copydesk-asks-${randomUUID()}`), headers: {}, readAnswer: false })
    return judgeTrial(answered, assetsUrl.host)
  } finally {
    line.close()
  }
}

function judgeTrial(answered: Answered, host: string): TryTargetAnswer {
  switch (answered.kind) {
    case 'answered':
      return judgeStatus(answered, host)
    case 'too-large':
      return wrong(`${host} answered with far more than a short reply, so it may not be the right address for pictures.`)
    case 'failed':
      return wrong(whyNot(answered.why, host))
    default:
      return assertNever(answered)
  }
}

function judgeStatus({ status, contentType }: Extract<Answered, { kind: 'answered' }>, host: string): TryTargetAnswer {
  if (status === 404 || (status === 200 && !/^text\/html/i.test(contentType))) return { works: true, message: `${host} answers as a server that takes pictures does. Only the first story shows whether the address for stories and the secret are right.`, may: [], mayNot: [], field: null }
  if (status >= 200 && status < 300) return wrong(`${host} answered with a web page or something else that is no reply about a picture. Check the address for pictures.`)
  if (status >= 300 && status < 400) return wrong(`${host} has moved to another address, and Copydesk does not follow it there. Enter the new address.`)
  if (status === 401 || status === 403) return wrong(`${host} answers, but does not let this desk in (${status}). Ask whoever runs it to let Copydesk publish.`)
  if (status === 408 || status === 429) return wrong(`${host} is busy just now (${status}). Try again in a minute.`)
  if (status >= 500) return wrong(`${host} has a fault of its own (${status}). Try again later, or ask whoever runs it.`)
  return wrong(`${host} refused the question (${status}). Check the address for pictures.`)
}

function whyNot(why: Extract<Answered, { kind: 'failed' }>['why'], host: string): string {
  switch (why) {
    case 'not-reached':
    case 'no-connection':
      return `${host} cannot be reached: it is down, or this computer is offline.`
    case 'unknown-host':
      return `The name ${host} cannot be found: it is misspelt, or this computer is offline.`
    case 'no-answer':
      return `${host} did not answer in time.`
    case 'cut':
      return `The connection to ${host} broke off before it answered.`
    case 'certificate':
    case 'certificate-expired':
      return `${host} cannot prove that it is who it says: its certificate is not valid. Ask whoever runs it.`
    case 'stopped':
      return 'The question was given up before an answer came.'
    default:
      return assertNever(why)
  }
}

const wrong = (message: string): TryTargetAnswer => ({ works: false, message, may: [], mayNot: [], field: null })
