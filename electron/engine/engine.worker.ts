import { parentPort } from 'node:worker_threads'
import { answerQuestions } from './answer-question.ts'
import type { Answered, Asked } from './engine-messages.ts'

const answer = answerQuestions()

parentPort?.on('message', ({ number, question }: Asked) => {
  const failed = (fault: unknown) => parentPort?.postMessage({ number, fault: fault instanceof Error ? fault.name : 'unknown' } satisfies Answered)
  try {
    const answered = answer(question)
    if (answered instanceof Promise) answered.then((later) => parentPort?.postMessage({ number, answer: later } satisfies Answered), failed)
    else parentPort?.postMessage({ number, answer: answered } satisfies Answered)
  } catch (fault) {
    failed(fault)
  }
})
