import http from 'node:http'
import https from 'node:https'

/** Limits of one request, milliseconds and bytes. */
export interface ExchangeLimits {
  readonly connect: number
  /** From the last byte sent to the last byte of the answer; also the longest standstill while sending. */
  readonly answer: number
  readonly answerBytes: number
}

/** Superdesk's own: 5 s to connect, 30 s to answer. */
export const usualLimits: ExchangeLimits = { connect: 5_000, answer: 30_000, answerBytes: 1024 * 1024 }

export interface Question {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** False leaves the body of the answer unread: only its status and type matter. `bytes` gives it as it is, not as text. */
  readonly readAnswer: boolean | 'bytes'
  /** Never asked a second time by itself where the kept connection broke: it would be done twice. */
  readonly once?: boolean
}

export type Answered =
  | { readonly kind: 'answered'; readonly status: number; readonly contentType: string; readonly retryAfter: string | null; readonly date: string | null; readonly location: string | null; readonly length: number | null; readonly text: string; /** Where they were asked for. */ readonly bytes?: Uint8Array }
  | { readonly kind: 'too-large'; readonly status: number }
  /** `cut` and `no-answer` may come after the target has taken what was sent. */
  | { readonly kind: 'failed'; readonly why: 'not-reached' | 'unknown-host' | 'no-connection' | 'no-answer' | 'cut' | 'certificate' | 'certificate-expired' | 'stopped' }

export interface Line {
  ask(question: Question): Promise<Answered>
  close(): void
}

/** One line to one server, its connection kept between requests. Redirects are answers like any other; nothing is followed. */
export function openLine(signal: AbortSignal, limits: ExchangeLimits = usualLimits): Line {
  const agents = { 'http:': new http.Agent({ keepAlive: true, maxSockets: 1 }), 'https:': new https.Agent({ keepAlive: true, maxSockets: 1 }) }
  const exchange = (question: Question) => exchangeOnce(question, agents[question.url.protocol === 'https:' ? 'https:' : 'http:'], signal, limits)
  return {
    ask: async (question) => {
      const { answered, staleConnection } = await exchange(question)
      // The server may have closed the kept connection while it rested: ask once more on a new one. Questions bear being asked twice, but for those that say otherwise.
      return staleConnection && question.once !== true ? (await exchange(question)).answered : answered
    },
    close: () => {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}

function exchangeOnce({ method, url, headers, body, readAnswer }: Question, agent: http.Agent, signal: AbortSignal, limits: ExchangeLimits): Promise<{ answered: Answered; staleConnection: boolean }> {
  return new Promise((resolve) => {
    const transport = url.protocol === 'https:' ? https : http
    const request = transport.request(url, { method, agent, headers: { ...headers, 'content-length': String(body?.byteLength ?? 0) } })
    let answerBegun = false
    let timer: NodeJS.Timeout | undefined
    const within = (milliseconds: number, why: 'no-connection' | 'no-answer') => {
      clearTimeout(timer)
      timer = setTimeout(() => settle({ kind: 'failed', why }), milliseconds)
    }
    const onAbort = () => settle({ kind: 'failed', why: 'stopped' })
    // The socket outlives this request, so what listens to it must not.
    let letGoOfSocket = () => undefined as void
    let settled = false
    const settle = (answered: Answered, staleConnection = false) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      letGoOfSocket()
      signal.removeEventListener('abort', onAbort)
      if (answered.kind !== 'answered' || readAnswer === false) request.destroy()
      resolve({ answered, staleConnection })
    }
    if (signal.aborted) {
      request.on('error', () => undefined)
      onAbort()
      return
    }
    signal.addEventListener('abort', onAbort)

    within(limits.connect, 'no-connection')
    request.on('socket', (socket) => {
      const moving = () => {
        if (!settled && !answerBegun) within(limits.answer, 'no-answer')
      }
      const connectedEvent = url.protocol === 'https:' ? 'secureConnect' : 'connect'
      // While a large picture goes out, only a standstill counts.
      socket.on('drain', moving)
      if (socket.connecting) socket.once(connectedEvent, moving)
      else moving()
      letGoOfSocket = () => {
        socket.off('drain', moving)
        socket.off(connectedEvent, moving)
      }
    })
    request.on('error', (error: NodeJS.ErrnoException) => settle({ kind: 'failed', why: whyOf(error) }, request.reusedSocket && !answerBegun && error.code === 'ECONNRESET'))
    request.on('response', (response) => {
      answerBegun = true
      const status = response.statusCode ?? 0
      const about = { status, contentType: response.headers['content-type'] ?? '', retryAfter: response.headers['retry-after'] ?? null, date: response.headers.date ?? null, location: response.headers.location ?? null, length: lengthOf(response.headers['content-length']) }
      if (readAnswer === false) {
        settle({ kind: 'answered', ...about, text: '' })
        return
      }
      const pieces: Buffer[] = []
      let length = 0
      response.on('data', (piece: Buffer) => {
        length += piece.length
        if (length > limits.answerBytes) settle({ kind: 'too-large', status })
        else pieces.push(piece)
      })
      response.on('aborted', () => settle({ kind: 'failed', why: 'cut' }))
      response.on('error', () => settle({ kind: 'failed', why: 'cut' }))
      response.on('end', () => settle(response.complete ? { kind: 'answered', ...about, ...(readAnswer === 'bytes' ? { text: '', bytes: Buffer.concat(pieces) } : { text: Buffer.concat(pieces).toString('utf8') }) } : { kind: 'failed', why: 'cut' }))
    })
    request.end(body)
  })
}

function lengthOf(header: string | undefined): number | null {
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : null
}

function whyOf(error: NodeJS.ErrnoException): Extract<Answered, { kind: 'failed' }>['why'] {
  const code = error.code ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host'
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return 'certificate-expired'
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(code)) return 'certificate'
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT/.test(code)) return 'not-reached'
  return 'cut'
}
