import { parentPort } from 'node:worker_threads'
import { answerQuestions } from './answer-question.ts'
import type { Answered, Asked } from './engine-messages.ts'

const answer = answerQuestions()

parentPort?.on('message', ({ number, question }: Asked) => {
  let answered: Answered
  try {
    answered = { number, answer: answer(question) }
  } catch (fault) {
    answered = { number, fault: fault instanceof Error ? fault.name : 'unknown' }
  }
  parentPort?.postMessage(answered)
})
