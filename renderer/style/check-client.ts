import type { Term } from '../../shared/completion/term.ts'
import type { HouseInForce } from '../../shared/house-stylebook/house-of.ts'
import type { Quote } from '../../shared/quotes/quote.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { CheckAnswer, CheckRequest } from './check-protocol.ts'
import type { ProjectedText } from './project-text.ts'

/** A running check worker. */
export interface CheckWorker {
  post(request: CheckRequest): void
  terminate(): void
}

/** Starts a worker that tells its answers, and its end where it fails. */
export type StartCheckWorker = (onAnswer: (answer: CheckAnswer) => void, onFault: (message: string) => void) => CheckWorker

/** The last check whose answer counted, and the text it was made of. */
export interface CheckedText {
  readonly text: ProjectedText
  readonly findings: readonly Finding[]
  readonly quotes: readonly Quote[]
  readonly terms: readonly Term[]
}

interface Listener {
  onChecked(checked: CheckedText): void
  /** A check could not be made; the findings stay as they were. */
  onFault(message: string): void
}

const restBeforeCheck = 120
const mostRestarts = 3

/**
 * Sends the story to the check worker: a moment after the last change, one request at a time. An answer to a text
 * that has gone on in the meantime is dropped and the newest text is sent instead.
 */
export class CheckClient {
  readonly #start: StartCheckWorker
  readonly #listener: Listener
  #worker: CheckWorker | null = null
  #restarts = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #version = 0
  #wanted: ProjectedText | null = null
  #inFlight: ProjectedText | null = null
  #sent: ReadonlyMap<string, TextBlock> = new Map()
  #sentStory: string | null = null
  #houses: readonly HouseInForce[] = []
  #sentHouses: readonly HouseInForce[] | null = null
  #terms: readonly Term[] = []

  constructor(start: StartCheckWorker, listener: Listener) {
    this.#start = start
    this.#listener = listener
  }

  /** Asks for a check of this text; at once where it is the first of its story. */
  check(text: ProjectedText): void {
    this.#wanted = text
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#inFlight !== null) return
    if (this.#sentStory !== text.story.id) this.#send()
    else this.#timer = setTimeout(() => this.#send(), restBeforeCheck)
  }

  /** The house's stylebooks that count from now on; the text is checked again by them. */
  useHouses(houses: readonly HouseInForce[]): void {
    if (houses === this.#houses) return
    this.#houses = houses
    if (this.#wanted !== null) this.check(this.#wanted)
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#worker?.terminate()
    this.#worker = null
    this.#inFlight = null
    this.#sent = new Map()
    this.#sentStory = null
  }

  #send(): void {
    this.#timer = null
    const text = this.#wanted
    if (text === null) return
    const started = this.#worker === null
    const worker = (this.#worker ??= this.#open())
    const fresh = started || this.#sentStory !== text.story.id
    const sent = fresh ? new Map<string, TextBlock>() : this.#sent
    const changed = text.keys.flatMap((key) => {
      const block = text.byKey.get(key)
      return block === undefined || sent.get(key) === block ? [] : [[key, block] as const]
    })
    this.#version += 1
    this.#inFlight = text
    this.#sent = text.byKey
    this.#sentStory = text.story.id
    const { head, pictures } = text.story
    const houses = !started && this.#sentHouses === this.#houses ? {} : { houses: this.#houses }
    this.#sentHouses = this.#houses
    worker.post({ version: this.#version, fresh, order: text.keys, changed, head, pictures, ...houses })
  }

  #open(): CheckWorker {
    return this.#start(
      (answer) => this.#take(answer),
      (message) => this.#restart(message),
    )
  }

  #take({ version, findings, quotes, terms = this.#terms }: CheckAnswer): void {
    // They come only when they have changed: those of an answer that is dropped hold for the next one too.
    this.#terms = terms
    const text = this.#inFlight
    if (version !== this.#version || text === null) return
    this.#inFlight = null
    if (text !== this.#wanted || this.#sentHouses !== this.#houses) {
      this.#send()
      return
    }
    this.#restarts = 0
    this.#listener.onChecked({ text, findings, quotes, terms })
  }

  #restart(message: string): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#inFlight = null
    this.#restarts += 1
    this.#listener.onFault(message)
    if (this.#restarts <= mostRestarts) this.#send()
  }
}
