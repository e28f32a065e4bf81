import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveAnswer } from '../../shared/ipc/drafts.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { createAutosave, pauses, type SaveKind, type SaveState } from './autosave.ts'

const answer = (version: string): Result<SaveAnswer> => success({ version, conflict: null, notes: null, newer: null })

/** A disk that answers when the test says so. */
function slowDisk() {
  const waiting: ((result: Result<SaveAnswer>) => void)[] = []
  const kinds: SaveKind[] = []
  const states: SaveState['kind'][] = []
  const saved: string[] = []
  const autosave = createAutosave<SaveAnswer>({
    send: (kind) => {
      kinds.push(kind)
      return new Promise((resolve) => waiting.push(resolve))
    },
    onSaved: ({ version }) => saved.push(version),
    onState: ({ kind }) => states.push(kind),
    now: () => Date.now(),
  })
  const reply = async (result: Result<SaveAnswer>) => {
    waiting.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, kinds, states, saved, waiting, reply }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  it('sends a change after a quiet pause and tells when it is saved', async () => {
    const { autosave, kinds, states, saved, reply } = slowDisk()
    autosave.changed()
    await vi.advanceTimersByTimeAsync(pauses.quiet - 1)
    expect(kinds).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(kinds).toEqual(['autosave'])
    await reply(answer('one'))
    expect(saved).toEqual(['one'])
    expect(states).toEqual(['unsaved', 'saving', 'saved'])
  })

  it('does not wait for a pause longer than the longest', async () => {
    const { autosave, kinds } = slowDisk()
    for (let waited = 0; waited < pauses.longest; waited += 100) {
      autosave.changed()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(kinds).toEqual(['autosave'])
  })

  it('has one save in flight and sends what changed meanwhile after it', async () => {
    const { autosave, waiting, kinds, reply } = slowDisk()
    autosave.changed()
    await vi.advanceTimersByTimeAsync(pauses.quiet)
    autosave.changed()
    await vi.advanceTimersByTimeAsync(pauses.longest * 3)
    expect(waiting).toHaveLength(1)
    await reply(answer('one'))
    await vi.advanceTimersByTimeAsync(pauses.quiet)
    expect(kinds).toHaveLength(2)
  })

  it('tries again, with growing pauses, until the disk takes the text', async () => {
    const { autosave, kinds, states, saved, reply } = slowDisk()
    autosave.changed()
    await vi.advanceTimersByTimeAsync(pauses.quiet)
    await reply(failure('disk-full', 'The disk is full.'))
    autosave.changed()
    await vi.advanceTimersByTimeAsync(pauses.firstRetry)
    expect(kinds).toHaveLength(2)
    await reply(failure('disk-full', 'The disk is full.'))
    await vi.advanceTimersByTimeAsync(pauses.firstRetry)
    expect(kinds).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(pauses.firstRetry)
    expect(kinds).toHaveLength(3)
    await reply(answer('one'))
    expect(saved).toEqual(['one'])
    expect(states.at(-1)).toBe('saved')
  })

  it('flushes what came during a save in flight as well', async () => {
    const { autosave, reply, kinds } = slowDisk()
    autosave.changed()
    await vi.advanceTimersByTimeAsync(pauses.quiet)
    autosave.changed()
    const flushed = autosave.flush()
    await reply(answer('one'))
    await reply(answer('two'))
    expect(await flushed).toBe(true)
    expect(kinds).toHaveLength(2)
  })

  it('says so when a flush does not reach the disk', async () => {
    const { autosave, reply } = slowDisk()
    autosave.changed()
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    await reply(failure('disk-full', 'The disk is full.'))
    expect(await flushed).toBe(false)
  })

  it('keeps a version on request although nothing has changed', async () => {
    const { autosave, kinds, reply } = slowDisk()
    const kept = autosave.flush('save')
    await vi.advanceTimersByTimeAsync(0)
    await reply(answer('one'))
    expect(await kept).toBe(true)
    expect(kinds).toEqual(['save'])
  })
})
