import { parentPort } from 'node:worker_threads'
import { assertNever } from '../../shared/result.ts'
import { createChecker } from '../../shared/style/checker.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { importPaste, importSource } from '../import/import-source.ts'
import type { Answered, Asked, EngineAnswer, EngineQuestion } from './engine-messages.ts'

function answer(question: EngineQuestion): EngineAnswer {
  switch (question.kind) {
    case 'check': {
      const { story } = question
      const { findings, faults } = createChecker().checkWithFaults(storyTextOf(story), stylebookOf(story.head.stylebook))
      return { kind: 'checked', findings, brokenRules: faults.map(({ rule }) => rule) }
    }
    case 'import-file': {
      const { name, bytes, stylebook } = question
      return { kind: 'imported', imported: importSource({ name, bytes, stylebook }) }
    }
    case 'import-paste': {
      const { text, html, stylebook } = question
      return { kind: 'imported', imported: importPaste(html === null ? { text, stylebook } : { text, html, stylebook }) }
    }
    default:
      return assertNever(question)
  }
}

parentPort?.on('message', ({ number, question }: Asked) => {
  let answered: Answered
  try {
    answered = { number, answer: answer(question) }
  } catch (fault) {
    answered = { number, fault: fault instanceof Error ? fault.name : 'unknown' }
  }
  parentPort?.postMessage(answered)
})
