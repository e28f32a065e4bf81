import { Worker } from 'node:worker_threads'
import type { HouseInForce } from '../../shared/house-stylebook/house-of.ts'
import type { ReadCopy } from '../../shared/import/cms/read-copy.ts'
import type { Imported } from '../../shared/import/imported.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { Log } from '../diagnostics/log.ts'
import type { Answered, EngineAnswer, EngineQuestion, StylebookUsed } from './engine-messages.ts'

type TrialQuestion = Omit<Extract<EngineQuestion, { kind: 'try-rule' }>, 'kind'>
type TrialAnswer = Extract<EngineAnswer, { kind: 'tried' }>
type CopiesQuestion = Omit<Extract<EngineQuestion, { kind: 'read-copies' }>, 'kind'>
type ImportQuestion = Extract<EngineQuestion, { kind: 'import-file' | 'import-paste' }>

/** What a check found, and the stylebook it went by. */
export interface Checked {
  readonly findings: readonly Finding[]
  readonly stylebook: StylebookUsed
  /** Rules that failed, by their ids: the check was made without them, and whoever shows it must say so. */
  readonly brokenRules: readonly string[]
}

export interface Engine {
  /** Checks a story in its own stylebook. Rejects only on a bug in a rule. */
  check(story: Story): Promise<Checked>
  /** The house's stylebooks that count from the next question on. */
  useHouses(houses: readonly HouseInForce[]): void
  /** One rule over some drafts, whatever its severity. Rejects only on a bug. */
  tryRule(question: TrialQuestion): Promise<TrialAnswer>
  import(question: ImportQuestion): Promise<Result<Imported>>
  /** Copies that a target has, read as stories. */
  readCopies(question: CopiesQuestion): Promise<Result<readonly ReadCopy[]>>
  stop(): Promise<void>
}

interface Waiting {
  readonly resolve: (answer: EngineAnswer) => void
  readonly reject: (fault: Error) => void
  readonly timer: NodeJS.Timeout
}

/** A page that takes longer than this (ms) is given up; the thread is ended and a new one takes the next question. */
const longestAnswer = 60_000

class EngineFault extends Error {
  override readonly name = 'EngineFault'
}

/** Starts the engine thread at its first question; a thread that dies or hangs is replaced, and only its own questions fail. */
export function startEngine(workerFile: string, log: Log): Engine {
  let worker: Worker | null = null
  let houses: readonly HouseInForce[] = []
  let number = 0
  const waiting = new Map<number, Waiting>()

  const giveUp = (reason: string) => {
    const dead = worker
    worker = null
    for (const [asked, { reject, timer }] of waiting) {
      clearTimeout(timer)
      waiting.delete(asked)
      reject(new EngineFault(reason))
    }
    void dead?.terminate()
  }

  const running = (): Worker => {
    if (worker !== null) return worker
    const started = new Worker(workerFile)
    started.on('message', (answered: Answered) => settle(answered))
    started.on('error', (fault) => {
      log.recordFault('engine-died', fault)
      if (worker === started) giveUp('died')
    })
    worker = started
    // Questions are answered in order, so every later one knows them. Number 0 waits for no answer.
    if (houses.length > 0) started.postMessage({ number: 0, question: { kind: 'use-houses', houses } })
    return started
  }

  const settle = (answered: Answered) => {
    const asked = waiting.get(answered.number)
    if (asked === undefined) return
    clearTimeout(asked.timer)
    waiting.delete(answered.number)
    if ('answer' in answered) asked.resolve(answered.answer)
    else asked.reject(new EngineFault(answered.fault))
  }

  const ask = (question: EngineQuestion): Promise<EngineAnswer> =>
    new Promise((resolve, reject) => {
      number += 1
      const timer = setTimeout(() => giveUp('timed out'), longestAnswer)
      waiting.set(number, { resolve, reject, timer })
      running().postMessage({ number, question })
    })

  return {
    check: async (story) => {
      const answer = await ask({ kind: 'check', story })
      if (answer.kind !== 'checked') throw new EngineFault('answered something else')
      for (const rule of answer.brokenRules) log.record('rule-failed', { rule })
      return { findings: answer.findings, stylebook: answer.stylebook, brokenRules: answer.brokenRules }
    },
    useHouses: (next) => {
      houses = next
      worker?.postMessage({ number: 0, question: { kind: 'use-houses', houses } })
    },
    tryRule: async (question) => {
      const answer = await ask({ kind: 'try-rule', ...question })
      if (answer.kind !== 'tried') throw new EngineFault('answered something else')
      return answer
    },
    import: (question) => importThrough(ask, question, log),
    readCopies: (question) => readCopiesThrough(ask, question, log),
    stop: async () => {
      const last = worker
      giveUp('stopped')
      await last?.terminate()
    },
  }
}

async function importThrough(ask: (question: EngineQuestion) => Promise<EngineAnswer>, question: ImportQuestion, log: Log): Promise<Result<Imported>> {
  try {
    const answer = await ask(question)
    if (answer.kind === 'imported') return answer.imported.ok ? success(answer.imported.value) : answer.imported
  } catch (fault) {
    if (!(fault instanceof EngineFault)) throw fault
    log.recordFault('import-given-up', fault)
  }
  return failure('import-failed', 'That page could not be read. Nothing was changed.', 'Select the text of the page in your browser, copy it, and choose File, New story from the clipboard.')
}

async function readCopiesThrough(ask: (question: EngineQuestion) => Promise<EngineAnswer>, question: CopiesQuestion, log: Log): Promise<Result<readonly ReadCopy[]>> {
  try {
    const answer = await ask({ kind: 'read-copies', ...question })
    if (answer.kind === 'copies-read') return answer.read
  } catch (fault) {
    if (!(fault instanceof EngineFault)) throw fault
    log.recordFault('copy-given-up', fault)
  }
  return failure('copy-unreadable', 'The copy in the CMS could not be read as a story. Nothing was changed.', 'Look at it in the CMS itself.')
}
