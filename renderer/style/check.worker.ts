import { answerChecks } from './answer-checks.ts'
import type { CheckRequest } from './check-protocol.ts'

/** House style is checked here, away from the thread that draws the keystrokes. */
declare const self: DedicatedWorkerGlobalScope

const answer = answerChecks()
self.addEventListener('message', (event: MessageEvent<CheckRequest>) => self.postMessage(answer(event.data)))
