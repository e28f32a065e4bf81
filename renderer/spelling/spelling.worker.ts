import { answerSpelling } from './answer-spelling.ts'
import { restingLinter, type LinterAnswer, type StartLinterThread } from './resting-linter.ts'
import type { SpellingRequest } from './spelling-protocol.ts'

/** What spelling and grammar say of the story is kept here, in a thread of its own; the linter lives in a second one, and only while something is read. */
declare const self: DedicatedWorkerGlobalScope

/** Longer than a person thinks over a sentence, for loading the linter again takes a second of the processor; ms. */
const restAfter = 20_000

const startThread: StartLinterThread = (onAnswer, onDeath) => {
  const thread = new Worker(new URL('./harper.worker.ts', import.meta.url), { type: 'module', name: 'linter' })
  thread.onmessage = ({ data }: MessageEvent<LinterAnswer>) => onAnswer(data)
  thread.onerror = (event) => {
    event.preventDefault()
    onDeath(event.message)
  }
  return { ask: (question) => thread.postMessage(question), end: () => thread.terminate() }
}

const answer = answerSpelling((dialect) => restingLinter(dialect, startThread, restAfter), (found) => self.postMessage(found))
self.addEventListener('message', (event: MessageEvent<SpellingRequest>) => answer(event.data))
