import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recentLabel } from './recent-label.ts'
import { keepRecentStories } from './recent-stories.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function recentOf(titles: Map<string, string>, kept: readonly string[] = []) {
  const keep = vi.fn<(ids: readonly string[]) => void>()
  const onChange = vi.fn<(recent: readonly { id: string; title: string }[]) => void>()
  const named = (ids: readonly string[]) => ids.flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id) ?? '' }] : []))
  return { recent: keepRecentStories({ kept, keep, named, onChange }), keep, onChange }
}

describe('the stories opened last', () => {
  it('stand newest first, each once, ten at most', () => {
    const titles = new Map(Array.from({ length: 14 }, (_, index) => [`S${index}`, `Story ${index}`]))
    const { recent, keep } = recentOf(titles)
    for (const id of titles.keys()) recent.note(id)
    recent.note('S9')
    expect(recent.list().map(({ id }) => id)).toEqual(['S9', 'S13', 'S12', 'S11', 'S10', 'S8', 'S7', 'S6', 'S5', 'S4'])
    expect(keep.mock.lastCall?.[0]).toHaveLength(10)
  })

  it('follow a new name and a way into the bin, a moment later and only when something changed', () => {
    const titles = new Map([['A', 'Ferry'], ['B', 'Harbour']])
    const { recent, onChange } = recentOf(titles, ['A', 'B'])
    recent.refresh()
    vi.runAllTimers()
    recent.refresh()
    vi.runAllTimers()
    expect(onChange).toHaveBeenCalledTimes(1)
    titles.set('A', 'Night ferry')
    titles.delete('B')
    recent.refresh()
    recent.refresh()
    vi.runAllTimers()
    expect(onChange).toHaveBeenCalledTimes(2)
    expect(onChange.mock.lastCall?.[0]).toEqual([{ id: 'A', title: 'Night ferry' }])
    // Brought back from the bin, it stands where it stood.
    titles.set('B', 'Harbour')
    expect(recent.list().map(({ id }) => id)).toEqual(['A', 'B'])
  })

  it('are called by a line that fits a menu', () => {
    expect(recentLabel({ id: 'A', title: '' })).toBe('Untitled story')
    expect(recentLabel({ id: 'A', title: 'A long\nheadline '.repeat(10) })).toHaveLength(60)
  })
})
