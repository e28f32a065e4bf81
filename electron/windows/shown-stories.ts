import type { StoryId } from '../../shared/story/identifier.ts'

/** The part of Electron's WebContents that a window is known by. */
interface Contents {
  readonly id: number
  isDestroyed(): boolean
}

/** Which story each window has on its screen, and which windows have written in it since the start. */
export interface ShownStories<Window extends Contents> {
  /** Null where the window shows no story any more. */
  note(window: Window, story: StoryId | null): void
  /** Null where it shows none, or has not said yet. */
  of(window: Window): StoryId | null
  /** The windows that show a story. */
  showing(story: StoryId): Window[]
  /** True once the window was given a story: from then on it may hold words that are not saved. */
  mayHoldWords(window: Window): boolean
  noteWriter(window: Window, story: StoryId): void
  /** True where another window shows the story too or has written in it: then two texts of it are one person's own. */
  isShared(story: StoryId, window: Window): boolean
}

export function keepShownStories<Window extends Contents>(): ShownStories<Window> {
  const shown = new Map<Window, StoryId | null>()
  const holders = new WeakSet<Window>()
  const writers = new Map<StoryId, Set<number>>()
  const showing = (story: StoryId) => {
    for (const window of shown.keys()) if (window.isDestroyed()) shown.delete(window)
    return [...shown].flatMap(([window, id]) => (id === story ? [window] : []))
  }
  return {
    note: (window, story) => {
      shown.set(window, story)
      if (story !== null) holders.add(window)
    },
    of: (window) => shown.get(window) ?? null,
    showing,
    mayHoldWords: (window) => holders.has(window),
    noteWriter: (window, story) => {
      const known = writers.get(story) ?? new Set<number>()
      writers.set(story, known.add(window.id))
    },
    isShared: (story, window) => showing(story).some((other) => other !== window) || [...(writers.get(story) ?? [])].some((other) => other !== window.id),
  }
}
