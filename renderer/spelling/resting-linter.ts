import type { Alarm, Dialect } from '../../shared/spelling/alarm.ts'
import type { Linter } from './linter.ts'

/** One paragraph for the linter's own thread; the first question, without a text, only loads it. */
export interface LinterQuestion {
  readonly number: number
  readonly dialect: Dialect
  readonly text: string | null
}

export type LinterAnswer = { readonly number: number; readonly alarms: readonly Alarm[] } | { readonly number: number; readonly fault: string }

/** The thread that the linter lives in. */
export interface LinterThread {
  ask(question: LinterQuestion): void
  end(): void
}

export type StartLinterThread = (onAnswer: (answer: LinterAnswer) => void, onDeath: (fault: string) => void) => LinterThread

interface Waiting {
  readonly resolve: (alarms: readonly Alarm[]) => void
  readonly reject: (fault: Error) => void
}

/**
 * A linter in a thread of its own, which is ended once nothing has been asked for `restAfter` ms: its memory, of which it
 * takes a quarter of a gigabyte, can be given back in no other way. The next question starts it again. Rejects where it
 * cannot be loaded; after a fault the thread is ended.
 */
export async function restingLinter(dialect: Dialect, start: StartLinterThread, restAfter: number): Promise<Linter> {
  const waiting = new Map<number, Waiting>()
  let thread: LinterThread | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  let number = 0

  const end = () => {
    thread?.end()
    thread = null
  }
  const giveUp = (fault: string) => {
    end()
    const asked = [...waiting.values()]
    waiting.clear()
    for (const { reject } of asked) reject(new Error(fault))
  }
  const take = (answer: LinterAnswer) => {
    if ('fault' in answer) return giveUp(answer.fault)
    waiting.get(answer.number)?.resolve(answer.alarms)
    waiting.delete(answer.number)
    if (waiting.size === 0) rest = setTimeout(end, restAfter)
  }
  const ask = (text: string | null, wanted: Dialect) =>
    new Promise<readonly Alarm[]>((resolve, reject) => {
      clearTimeout(rest)
      number += 1
      waiting.set(number, { resolve, reject })
      thread ??= start(take, giveUp)
      thread.ask({ number, dialect: wanted, text })
    })

  await ask(null, dialect)
  return { lint: ask }
}
