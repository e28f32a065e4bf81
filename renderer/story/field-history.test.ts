import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redo, setFromOutside, startHistory, typed, undo, type FieldHistory } from './field-history.ts'

describe('undo in a field of the head', () => {
  it('takes back typing without a pause as one step', () => {
    let history = startHistory('')
    history = typed(history, 'F', 1_000)
    history = typed(history, 'Fe', 1_200)
    history = typed(history, 'Fer', 1_400)
    history = typed(history, 'Fer r', 5_000)
    history = undo(history)
    expect(history.value).toBe('Fer')
    expect(undo(history).value).toBe('')
    expect(redo(history).value).toBe('Fer r')
  })

  it('takes back a fix as a step of its own', () => {
    let history = typed(startHistory(''), 'HARBOR COUNCILs', 1_000)
    history = setFromOutside(history, 'HARBOR COUNCILS')
    history = typed(history, 'HARBOR COUNCILS!', 1_100)
    history = undo(history)
    expect(history.value).toBe('HARBOR COUNCILS')
    expect(undo(history).value).toBe('HARBOR COUNCILs')
  })

  it('goes back to the start and forward to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.record({ value: fc.string(), pause: fc.nat(2_000), outside: fc.boolean() }), { maxLength: 60 }), (first, steps) => {
        let now = 1_000_000
        let history = startHistory(first)
        for (const step of steps) {
          now += step.pause
          history = step.outside ? setFromOutside(history, step.value) : typed(history, step.value, now)
        }
        const last = history.value
        const all = (move: (history: FieldHistory) => FieldHistory) => {
          for (let next = move(history); next !== history; next = move(history)) history = next
        }
        all(undo)
        const start = history.value
        all(redo)
        return start === first && history.value === last
      }),
    )
  })
})
