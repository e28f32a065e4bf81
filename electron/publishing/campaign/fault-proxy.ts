import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What happens to one request on its way. Bytes of an answer are counted from its first. */
export type ProxyFault =
  | { readonly kind: 'refuse' }
  /** The server gets only the first part of it. */
  | { readonly kind: 'cut-request'; readonly share: number }
  /** The server has done what it was asked; of its answer come so many bytes, or all but so many where it is negative. */
  | { readonly kind: 'cut-answer'; readonly at: number }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The server gets it twice, as from a network that repeats itself. */
  | { readonly kind: 'repeat' }
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

export interface FaultProxy {
  readonly url: string
  /** Asked for each request, counted from 1 since `begin`. */
  begin(faultOf: (request: number, path: string) => ProxyFault | null, seen?: (request: number, moment: 'before' | 'after') => void): void
  close(): Promise<void>
}

/** A proxy on loopback between the app and a real server, which does to requests what networks do. */
export async function openFaultProxy(upstream: string): Promise<FaultProxy> {
  const target = new URL(upstream)
  let faultOf: (request: number, path: string) => ProxyFault | null = () => null
  let seen: (request: number, moment: 'before' | 'after') => void = () => undefined
  let count = 0

  const server = http.createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('error', () => request.socket.destroy())
    request.on('end', () => {
      count += 1
      const number = count
      seen(number, 'before')
      void pass(target, request, Buffer.concat(pieces), response, faultOf(number, request.url ?? '')).then(() => seen(number, 'after'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    begin: (faults, look = () => undefined) => {
      count = 0
      faultOf = faults
      seen = look
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Whole {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** As the server says it: an answer to HEAD has a length and no body. */
  readonly length: number
  readonly body: Buffer
}

async function pass(target: URL, request: http.IncomingMessage, body: Buffer, response: http.ServerResponse, fault: ProxyFault | null): Promise<void> {
  const { socket } = request
  switch (fault?.kind) {
    case 'refuse':
      socket.destroy()
      return
    case 'cut-request':
      await askPart(target, request, body, fault.share)
      socket.destroy()
      return
    case 'answer':
      response.writeHead(fault.status, fault.headers).end(fault.body)
      return
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
      break
    case 'repeat':
      await ask(target, request, body)
      break
    case 'cut-answer':
    case undefined:
      break
  }
  const answer = await ask(target, request, body)
  if (answer === null) socket.destroy()
  else if (fault?.kind === 'cut-answer') cut(socket, answer, fault.at)
  else response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.length) }).end(answer.body)
}

function options(target: URL, request: http.IncomingMessage): http.RequestOptions {
  return { host: target.hostname, port: target.port, method: request.method, path: request.url, headers: { ...request.headers, host: target.host, connection: 'close' }, agent: false }
}

/** Null where the server is down or dies over it. */
function ask(target: URL, request: http.IncomingMessage, body: Buffer): Promise<Whole | null> {
  return new Promise((resolve) => {
    const asked = http.request(options(target, request), (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', () => resolve(null))
      answer.on('end', () => {
        // The whole answer is written anew, with a length of its own.
        const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !['transfer-encoding', 'connection', 'content-length'].includes(name)))
        const body = Buffer.concat(pieces)
        const said = Number(answer.headers['content-length'])
        resolve({ status: answer.statusCode ?? 502, headers, length: request.method === 'HEAD' && Number.isInteger(said) ? said : body.length, body })
      })
    })
    asked.on('error', () => resolve(null))
    asked.end(body)
  })
}

/** Sends a part of the body under the whole length, then hangs up; waits until the server must have seen it. */
function askPart(target: URL, request: http.IncomingMessage, body: Buffer, share: number): Promise<void> {
  return new Promise((resolve) => {
    const asked = http.request(options(target, request))
    asked.on('error', () => resolve())
    asked.on('close', () => resolve())
    asked.write(body.subarray(0, Math.floor(body.length * share)), () => setTimeout(() => asked.destroy(), 20))
  })
}

function cut(socket: Socket, { status, headers, body }: Whole, at: number): void {
  const lines = Object.entries(headers).flatMap(([name, value]) => (Array.isArray(value) ? value : [value ?? '']).map((one) => `${name}: ${one}`))
  const bytes = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join('\r\n')}\r\ncontent-length: ${body.length}\r\n\r\n`, 'latin1'), body])
  const end = at < 0 ? Math.max(bytes.length + at, 0) : Math.min(at, bytes.length - 1)
  socket.write(bytes.subarray(0, end), () => socket.destroy())
}
