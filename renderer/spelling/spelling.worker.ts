import { answerSpelling } from './answer-spelling.ts'
import { loadHarper } from './harper-linter.ts'
import type { SpellingRequest } from './spelling-protocol.ts'

/** Spelling and grammar are read here, in a thread of their own: loading takes a second, and no keystroke waits for it. */
declare const self: DedicatedWorkerGlobalScope

const answer = answerSpelling(loadHarper, (found) => self.postMessage(found))
self.addEventListener('message', (event: MessageEvent<SpellingRequest>) => answer(event.data))
