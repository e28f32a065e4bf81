import { faultsOf } from '../../shared/house-stylebook/faults-of.ts'
import { tryExamples } from '../../shared/house-stylebook/try-rule.ts'
import { assertNever } from '../../shared/result.ts'
import type { JudgeAnswer, JudgeQuestion } from './judge-protocol.ts'

/** Stylebooks are judged and examples tried here, away from the thread that draws the keystrokes. */
declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly question: JudgeQuestion }>) => self.postMessage({ number: data.number, answer: answer(data.question) }))

function answer(question: JudgeQuestion): JudgeAnswer {
  switch (question.kind) {
    case 'faults':
      return { kind: 'faults', faults: faultsOf(question.house) }
    case 'examples':
      return { kind: 'examples', tried: tryExamples(question.rule, question.house) }
    default:
      return assertNever(question)
  }
}
