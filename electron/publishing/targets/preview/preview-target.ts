import type http from 'node:http'
import type { AddressInfo } from 'node:net'
import { failure, success, type Result } from '../../../../shared/result.ts'
import { noDefaults } from '../../../../shared/export/cms-story.ts'
import { isSystemError } from '../../../files/write-whole-file.ts'
import { connectNinjsPush } from '../ninjs-push/ninjs-push.ts'
import { writeItem } from '../../write-item.ts'
import type { Target, TargetConnection } from '../target.ts'
import { keepPressIdentity, readPressIdentity, type PressIdentity } from './press-identity.ts'
import { makePressServer } from './press-server.ts'
import { openPressShelf, type PressShelf } from './press-shelf.ts'

/** The built-in target: a press on this computer, reached by the same connector as a real server. */
export interface PreviewTarget extends Target {
  start(): Promise<Result<null>>
  stop(): Promise<void>
  readonly shelf: PressShelf
}

interface Running {
  readonly server: http.Server
  readonly identity: PressIdentity
}

export const previewTargetId = 'preview'
export const previewTargetName = 'Preview press'

export function makePreviewTarget(folder: string, now: () => number): PreviewTarget {
  const shelf = openPressShelf(folder, now)
  let running: Running | null = null
  // Starting and stopping go one after the other, in the order they were asked for.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  const root = ({ identity }: Running) => `http://127.0.0.1:${identity.port}/${identity.token}`

  const start = async (): Promise<Result<null>> => {
    if (running !== null) return success(null)
    try {
      const known = await readPressIdentity(folder)
      if (!known.ok) return cannotStart
      const server = makePressServer(known.value, shelf)
      const port = await listen(server, known.value.port)
      const identity = { ...known.value, port }
      if (port !== known.value.port) await keepPressIdentity(folder, identity)
      running = { server, identity }
      return success(null)
    } catch (error) {
      if (isSystemError(error)) return cannotStart
      throw error
    }
  }

  const stop = async () => {
    const stopped = running
    running = null
    if (stopped === null) return
    await new Promise<void>((resolve) => {
      stopped.server.close(() => resolve())
      stopped.server.closeAllConnections()
    })
  }

  return {
    id: previewTargetId,
    name: previewTargetName,
    description: 'Shows the story as a page in your browser. It stays on this computer.',
    place: 'preview',
    abilities: { schedules: false, withdraws: true, readsBack: false },
    defaults: noDefaults,
    shortfalls: () => [],
    payload: (publishPackage) => writeItem(publishPackage, ({ name }) => `[address of ${name}]`),
    available: () => running !== null,
    connect: (signal) => {
      // With the press down, somebody else may hold its port: nothing is sent there.
      if (running === null) return downConnection
      const { identity } = running
      return connectNinjsPush({ itemUrl: new URL(`${root(running)}/push`), assetsUrl: new URL(`${root(running)}/assets`), secret: identity.secret }, signal)
    },
    pageAddress: (key) => (running !== null && /^[0-9a-f]{32}$/.test(key) ? `${root(running)}/stories/${key}` : null),
    start: () => inTurn(start),
    stop: () => inTurn(stop),
    shelf,
  }
}

const cannotStart = failure('press-not-started', 'The preview press could not be started. Stories published to it wait in the outbox.', 'Check that there is room on the disk, then start it again under Publish.')

const down = { kind: 'postponed', problem: 'The preview press is not running. The story waits here and goes when it is started.', why: 'network' } as const

const downConnection: TargetConnection = { bringPicture: () => Promise.resolve(down), send: () => Promise.resolve(down), close: () => undefined }

/** Listens on the port it had before, where that is still free, else on any; gives the port. */
async function listen(server: http.Server, wanted: number): Promise<number> {
  try {
    return await listenOn(server, wanted)
  } catch (error) {
    if (!isSystemError(error) || wanted === 0) throw error
    return listenOn(server, 0)
  }
}

function listenOn(server: http.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
