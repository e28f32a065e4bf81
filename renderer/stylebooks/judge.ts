import { useEffect, useState } from 'react'
import type { HouseStylebook, OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import type { TriedExamples } from '../../shared/house-stylebook/try-rule.ts'
import { saidFaults, type SaidFault } from './fault-words.ts'
import type { JudgeAnswer, JudgeQuestion } from './judge-protocol.ts'

/** Typing goes on for this long before it is judged, in milliseconds: the examples almost at once, the whole stylebook in a pause. */
const pauses = { examples: 60, faults: 250 } as const

interface Judge {
  readonly worker: Worker
  readonly waiting: Map<number, (answer: JudgeAnswer | null) => void>
}

let judge: Judge | null = null
let count = 0

/** Asks the judge's thread; null where it failed, and the next question starts it anew. */
function askJudge(question: JudgeQuestion): Promise<JudgeAnswer | null> {
  judge ??= startJudge()
  const { worker, waiting } = judge
  count += 1
  const number = count
  return new Promise((resolve) => {
    waiting.set(number, resolve)
    worker.postMessage({ number, question })
  })
}

function startJudge(): Judge {
  const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module', name: 'stylebook' })
  const waiting: Judge['waiting'] = new Map()
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly answer: JudgeAnswer }>) => {
    waiting.get(data.number)?.(data.answer)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', (event) => {
    console.error('The stylebook could not be judged.', event.message)
    worker.terminate()
    judge = null
    for (const resolve of waiting.values()) resolve(null)
  })
  return { worker, waiting }
}

export interface Judged {
  readonly faults: readonly SaidFault[]
  /** True while the faults are those of an earlier moment. */
  readonly judging: boolean
}

/** The faults of a stylebook that is being worked on, a moment behind the typing. */
export function useFaults(house: HouseStylebook): Judged {
  const [judged, setJudged] = useState<{ readonly house: HouseStylebook | null; readonly faults: readonly SaidFault[] }>({ house: null, faults: [] })
  useEffect(() => {
    let stale = false
    const timer = setTimeout(() => {
      void askJudge({ kind: 'faults', house }).then((answer) => {
        if (!stale && answer?.kind === 'faults') setJudged({ house, faults: saidFaults(answer.faults, house) })
      })
    }, pauses.faults)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [house])
  return { faults: judged.faults, judging: judged.house !== house }
}

export interface Trial {
  /** The rule as it was tried. */
  readonly rule: OwnRule
  readonly tried: TriedExamples
}

/** The examples of a rule, tried a moment after the last keystroke; null before the first trial. */
export function useTriedExamples(rule: OwnRule, { words, names, extends: base }: HouseStylebook): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null)
  useEffect(() => {
    let stale = false
    const timer = setTimeout(() => {
      void askJudge({ kind: 'examples', rule, house: { words, names, extends: base } }).then((answer) => {
        if (!stale && answer?.kind === 'examples') setTrial({ rule, tried: answer.tried })
      })
    }, pauses.examples)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [rule, words, names, base])
  return trial
}
