import { loadHarper } from './harper-linter.ts'
import type { Linter } from './linter.ts'
import type { LinterAnswer, LinterQuestion } from './resting-linter.ts'

/** The linter alone, so that its thread can be ended while what was read of the story is kept. Questions are answered in order. */
declare const self: DedicatedWorkerGlobalScope

let linter: Promise<Linter> | null = null
let before: Promise<void> = Promise.resolve()

async function answer({ number, dialect, text }: LinterQuestion): Promise<LinterAnswer> {
  try {
    linter ??= loadHarper(dialect)
    const reader = await linter
    return { number, alarms: text === null ? [] : await reader.lint(text, dialect) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<LinterQuestion>) => {
  before = before.then(async () => self.postMessage(await answer(data)))
})
