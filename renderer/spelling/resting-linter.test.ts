import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { restingLinter, type LinterAnswer, type LinterQuestion } from './resting-linter.ts'

interface Thread {
  readonly questions: LinterQuestion[]
  ended: boolean
  readonly answer: (answer: LinterAnswer) => void
  readonly die: (fault: string) => void
}

const threads: Thread[] = []

function start(onAnswer: (answer: LinterAnswer) => void, onDeath: (fault: string) => void) {
  const thread: Thread = { questions: [], ended: false, answer: onAnswer, die: onDeath }
  threads.push(thread)
  return { ask: (question: LinterQuestion) => void thread.questions.push(question), end: () => void (thread.ended = true) }
}

/** Answers the last question of the newest thread. */
function answerLast(): void {
  const thread = threads.at(-1)
  const question = thread?.questions.at(-1)
  if (thread !== undefined && question !== undefined) thread.answer({ number: question.number, alarms: [] })
}

async function loaded() {
  const loading = restingLinter('british', start, 1_000)
  answerLast()
  return loading
}

beforeEach(() => {
  vi.useFakeTimers()
  threads.length = 0
})
afterEach(() => vi.useRealTimers())

describe('a linter that rests', () => {
  it('is loaded by its first question, and asked paragraph by paragraph', async () => {
    const linter = await loaded()
    const read = linter.lint('A word.', 'american')
    answerLast()
    expect(await read).toEqual([])
    expect(threads.map(({ questions }) => questions)).toEqual([[{ number: 1, dialect: 'british', text: null }, { number: 2, dialect: 'american', text: 'A word.' }]])
  })

  it('gives its thread back after a rest, never while a question waits, and starts another for the next one', async () => {
    const linter = await loaded()
    vi.advanceTimersByTime(900)
    const first = linter.lint('One.', 'british')
    vi.advanceTimersByTime(5_000)
    expect(threads[0]?.ended).toBe(false)
    answerLast()
    await first
    vi.advanceTimersByTime(1_000)
    expect(threads[0]?.ended).toBe(true)
    const second = linter.lint('Two.', 'british')
    answerLast()
    expect(await second).toEqual([])
    expect(threads).toHaveLength(2)
  })

  it('rejects what waits when its thread dies or breaks down, and goes on with another', async () => {
    const linter = await loaded()
    const broken = linter.lint('One.', 'british')
    threads[0]?.die('unreachable')
    await expect(broken).rejects.toThrow('unreachable')
    expect(threads[0]?.ended).toBe(true)
    const again = linter.lint('One.', 'british')
    answerLast()
    expect(await again).toEqual([])
  })

  it('rejects where it cannot be loaded', async () => {
    const loading = restingLinter('american', start, 1_000)
    threads[0]?.answer({ number: 1, fault: 'no such file' })
    await expect(loading).rejects.toThrow('no such file')
  })
})
