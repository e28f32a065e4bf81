import { describe, expect, it } from 'vitest'
import { keepShownStories } from './shown-stories.ts'

const windowOf = (id: number) => ({ id, isDestroyed: () => false })

describe('the stories on the screens', () => {
  it('are those that the windows said last', () => {
    const shown = keepShownStories()
    const [one, other] = [windowOf(1), windowOf(2)]
    shown.note(one, 'A')
    shown.note(other, 'A')
    expect(shown.showing('A')).toEqual([one, other])
    shown.note(other, null)
    expect(shown.showing('A')).toEqual([one])
    expect(shown.of(other)).toBeNull()
  })

  it('are shared while another window shows them, and once one has written in them', () => {
    const shown = keepShownStories()
    const [one, other] = [windowOf(1), windowOf(2)]
    shown.note(one, 'A')
    expect(shown.isShared('A', one)).toBe(false)
    shown.note(other, 'A')
    expect(shown.isShared('A', one)).toBe(true)
    shown.noteWriter(other, 'A')
    shown.note(other, null)
    // What it wrote last may still be news to the first.
    expect(shown.isShared('A', one)).toBe(true)
    expect(shown.isShared('A', other)).toBe(true)
  })

  it('of a window that is gone do not count', () => {
    const shown = keepShownStories()
    let gone = false
    const closed = { id: 3, isDestroyed: () => gone }
    shown.note(closed, 'A')
    gone = true
    expect(shown.showing('A')).toEqual([])
  })

  it('may hold words that are not saved from the moment a window was given one', () => {
    const shown = keepShownStories()
    const window = windowOf(1)
    shown.note(window, null)
    expect(shown.mayHoldWords(window)).toBe(false)
    shown.note(window, 'A')
    shown.note(window, null)
    expect(shown.mayHoldWords(window)).toBe(true)
  })
})
