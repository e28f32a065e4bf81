import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, mostFaults, pauseAfter, type Happening, type Progress } from './delivery-progress.ts'

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>({ kind: 'begun' }, { kind: 'delivered', page: null }, { kind: 'refused', problem: 'no' }, { kind: 'interrupted' }, { kind: 'asked-again' }, { kind: 'target-gone', problem: 'gone' }, { kind: 'cancelled', problem: null }),
  fc.record({ kind: fc.constant('postponed' as const), problem: fc.constant('down'), why: fc.constantFrom('network' as const, 'busy' as const, 'fault' as const), retryAfter: fc.integer({ min: 0, max: 3_600_000 }) }),
)
const moment = fc.record({ now: fc.integer({ min: 0, max: 2 ** 40 }), chance: fc.double({ min: 0, max: 0.999, noNaN: true }) })
const queued: Progress = { state: 'waiting', attempts: 0, dueAt: 0, problem: null }

function run(steps: readonly (readonly [Happening, { now: number; chance: number }])[]): Progress[] {
  const states: Progress[] = [queued]
  for (const [what, when] of steps) {
    const next = after(states.at(-1) ?? queued, what, when)
    if (next !== null) states.push(next)
  }
  return states
}

describe('the way of a delivery', () => {
  test('what is delivered or cancelled stays so, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(happening, moment), { maxLength: 30 }), (steps) => {
        const states = run(steps)
        const end = states.findIndex(({ state }) => state === 'delivered' || state === 'cancelled')
        return end < 0 || end === states.length - 1
      }),
    )
  })

  test('it is delivered only out of a try, and each try is counted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(happening, moment), { maxLength: 30 }), (steps) => {
        const states = run(steps)
        expect(states.at(-1)?.attempts).toBe(states.filter(({ state }) => state === 'sending').length)
        states.forEach(({ state }, index) => {
          if (state === 'delivered') expect(states[index - 1]?.state).toBe('sending')
        })
      }),
    )
  })

  test('a postponed one waits at least as long as the target asked', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 3_600_000 }), (when, retryAfter) => {
        const next = after({ state: 'sending', attempts: 3 }, { kind: 'postponed', problem: 'busy', why: 'busy', retryAfter }, when)
        return next?.state === 'waiting' && next.dueAt >= when.now + retryAfter
      }),
    )
  })
})

describe('a target that has a fault of its own', () => {
  const fail = (why: 'network' | 'busy' | 'fault', times: number) => run(Array.from({ length: times }, () => [[{ kind: 'begun' }, { now: 0, chance: 0 }], [{ kind: 'postponed', problem: 'Down.', why }, { now: 0, chance: 0 }]] as const).flat()).at(-1)

  test('is brought before the person in the end; a lost network never is', () => {
    expect(fail('fault', mostFaults - 1)).toMatchObject({ state: 'waiting', faults: mostFaults - 1 })
    expect(fail('fault', mostFaults)).toMatchObject({ state: 'needs-you', problem: expect.stringContaining('tried 15 times') as string })
    expect(fail('network', 500)).toMatchObject({ state: 'waiting', attempts: 500 })
    expect(fail('busy', 500)).toMatchObject({ state: 'waiting', attempts: 500 })
  })
})

describe('the pauses', () => {
  test('grow from two seconds to five minutes', () => {
    expect([1, 2, 3, 4, 8, 9, 50, 5_000].map((attempts) => pauseAfter(attempts, 0))).toEqual([2_000, 4_000, 8_000, 16_000, 256_000, 300_000, 300_000, 300_000])
  })
  test('are shortened by chance, by half at most', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, chance) => pauseAfter(attempts, chance) <= pauseAfter(attempts, 0) && pauseAfter(attempts, chance) >= pauseAfter(attempts, 0) / 2))
  })
})
