import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import type { ProjectedText } from '../style/project-text.ts'
import type { SpellingAnswer, SpellingRequest } from './spelling-protocol.ts'

/** A running spelling worker. */
export interface SpellingWorker {
  post(request: SpellingRequest): void
  /** Its answers are no longer wanted; it may serve the next story. */
  release(): void
  terminate(): void
}

export type StartSpellingWorker = (onAnswer: (answer: SpellingAnswer) => void) => SpellingWorker

/** Runs something when the window has nothing else to do; gives the function that calls it off. */
export type WhenIdle = (run: () => void) => () => void

/** Findings and the text they were made of. */
export interface SpelledText {
  readonly text: ProjectedText
  readonly findings: readonly Finding[]
}

/** Words and names that the house spells so; null where its stylebook lists none. */
type Accepted = NonNullable<Stylebook['accepted']> | null

interface Listener {
  onSpelled(spelled: SpelledText): void
  onFault(message: string): void
}

/** Longer than the rest before a check of house style, in ms. */
const restBeforeSpelling = 600

/** Counted for all stories: the worker that serves the next story may still answer for the last one. */
let versions = 0

/**
 * Sends the story to the spelling worker, which is started with the first text: after a rest in the writing, and
 * only when the window is idle. After a fault it stays silent; who wants to try again makes a new one.
 */
export class SpellingClient {
  readonly #start: StartSpellingWorker
  readonly #whenIdle: WhenIdle
  readonly #listener: Listener
  #worker: SpellingWorker | null = null
  #broken = false
  #callOff: (() => void) | null = null
  #version = 0
  #sentText: ProjectedText | null = null
  #sentAccepted: Accepted | undefined = undefined

  constructor(start: StartSpellingWorker, whenIdle: WhenIdle, listener: Listener) {
    this.#start = start
    this.#whenIdle = whenIdle
    this.#listener = listener
  }

  /** Asks for a reading of this text; the last one asked for counts. */
  read(text: ProjectedText, words: readonly string[], accepted: Accepted): void {
    this.#callOff?.()
    let callOffIdle: (() => void) | null = null
    const timer = setTimeout(() => {
      callOffIdle = this.#whenIdle(() => this.#send(text, words, accepted))
    }, restBeforeSpelling)
    this.#callOff = () => {
      clearTimeout(timer)
      callOffIdle?.()
    }
  }

  dispose(): void {
    this.#callOff?.()
    this.#callOff = null
    this.#worker?.release()
    this.#worker = null
    this.#sentText = null
  }

  #send(text: ProjectedText, words: readonly string[], accepted: Accepted): void {
    if (this.#broken) return
    const fresh = this.#worker === null || this.#sentText?.story.id !== text.story.id
    if (this.#worker === null) this.#sentAccepted = undefined
    this.#worker ??= this.#start((answer) => this.#take(answer))
    const sent: ReadonlyMap<string, TextBlock> = fresh || this.#sentText === null ? new Map() : this.#sentText.byKey
    const changed = [...text.byKey].filter(([key, block]) => sent.get(key) !== block)
    versions += 1
    this.#version = versions
    this.#sentText = text
    const same = accepted === this.#sentAccepted
    this.#sentAccepted = accepted
    this.#worker.post({ version: this.#version, fresh, order: text.keys, changed, stylebook: text.story.head.stylebook, words, ...(!same && { accepted }) })
  }

  #take(answer: SpellingAnswer): void {
    if (answer.kind === 'fault') {
      this.#broken = true
      this.#worker?.terminate()
      this.#worker = null
      this.#listener.onFault(answer.message)
      return
    }
    if (answer.version === this.#version && this.#sentText !== null) this.#listener.onSpelled({ text: this.#sentText, findings: answer.findings })
  }
}
