import { Worker } from 'node:worker_threads'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import type { Rendition, RenderedPicture, ThumbnailAnswer, ThumbnailQuestion } from './thumbnail-messages.ts'
import type { PictureTexts } from './picture-texts.ts'

/**
 * `unreadable`: the picture is broken, cut short or too large to decode. `unavailable`: the maker itself
 * failed (the worker could not be started, died or took too long), which says nothing of the picture.
 */
export type ThumbnailFailure = Failure<'unreadable' | 'cut-short' | 'unavailable'>

export interface Look {
  /** A small JPEG, turned upright. */
  readonly thumbnail: Uint8Array
  readonly texts: PictureTexts
}

/** Decodes pictures off the main thread. */
export interface Thumbnailer {
  /** Decodes the whole picture. One at a time, in the order asked, so that memory stays bounded. The bytes are left as they are. */
  look(bytes: Uint8Array): Promise<Result<Look, ThumbnailFailure>>
  /** A smaller copy, under the same terms. */
  render(bytes: Uint8Array, rendition: Rendition): Promise<Result<RenderedPicture, ThumbnailFailure>>
  /** Ends the worker; calls still waiting are answered with `unavailable`. */
  close(): Promise<void>
}

interface Waiting {
  readonly question: ThumbnailQuestion
  readonly answer: (result: Result<ThumbnailAnswer, ThumbnailFailure>) => void
}

export interface ThumbnailerOptions {
  /** The bundled `thumbnail.worker`. */
  readonly workerFile: string
  /** A picture that takes longer (ms) is given up and the worker replaced. */
  readonly longestLook?: number
  /** The worker is ended after so long (ms) without work: WebAssembly never gives memory back otherwise. */
  readonly longestRest?: number
}

/** Starts the worker at the first picture. */
export function openThumbnailer({ workerFile, longestLook = 60_000, longestRest = 20_000 }: ThumbnailerOptions): Thumbnailer {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | null = null
  let closed = false

  const later = (milliseconds: number, work: () => void) => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(work, milliseconds)
    timer.unref()
  }

  const endWorker = () => {
    const ended = worker
    worker = null
    return ended?.terminate()
  }

  const settle = (result: Result<ThumbnailAnswer, ThumbnailFailure>) => {
    const done = current
    current = null
    done?.answer(result)
    next()
  }

  const giveUp = (message: string) => {
    void endWorker()
    settle(failure('unavailable', message, 'Try again; if it happens again, save the picture anew as a JPEG and add that.'))
  }

  const running = (): Worker => {
    if (worker !== null) return worker
    const started = new Worker(workerFile)
    started.on('message', (answer: ThumbnailAnswer) => {
      if (worker === started) settle(success(answer))
    })
    started.on('error', () => {
      if (worker === started) giveUp('could not be decoded: the decoder stopped.')
    })
    started.on('exit', () => {
      if (worker === started) giveUp('could not be decoded: the decoder stopped.')
    })
    started.unref()
    worker = started
    return started
  }

  const next = () => {
    if (current !== null) return
    current = queue.shift() ?? null
    if (current === null) {
      if (worker !== null) later(longestRest, () => void endWorker())
      return
    }
    if (closed) {
      settle(failure('unavailable', 'was not looked at, because Copydesk is closing.'))
      return
    }
    later(longestLook, () => giveUp('took too long to decode.'))
    running().postMessage(current.question)
  }

  const ask = (question: ThumbnailQuestion) =>
    new Promise<Result<ThumbnailAnswer, ThumbnailFailure>>((answer) => {
      queue.push({ question, answer })
      next()
    })

  return {
    look: async (bytes) => {
      const answered = await ask({ bytes, rendition: null })
      if (!answered.ok) return answered
      return 'thumbnail' in answered.value ? success(answered.value) : faultOf(answered.value)
    },
    render: async (bytes, rendition) => {
      const answered = await ask({ bytes, rendition })
      if (!answered.ok) return answered
      return 'rendered' in answered.value ? success(answered.value) : faultOf(answered.value)
    },
    close: async () => {
      closed = true
      const ended = endWorker()
      if (timer !== null) clearTimeout(timer)
      if (current !== null) settle(failure('unavailable', 'was not looked at, because Copydesk is closing.'))
      await ended
    },
  }
}

function faultOf(answer: ThumbnailAnswer): Result<never, ThumbnailFailure> {
  return 'fault' in answer && answer.fault === 'cut-short'
    ? failure('cut-short', 'is cut short: the end of the picture is missing.', 'Ask for the file again or copy it again.')
    : failure('unreadable', 'is damaged and cannot be decoded.', 'Ask for the file again.')
}
