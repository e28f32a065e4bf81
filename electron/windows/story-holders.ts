import type { WebContents } from 'electron'

const holders = new WeakSet<WebContents>()

/** Notes that a window has been given a story to write in; from then on it may hold words that are not saved. */
export function noteStoryHeld(contents: WebContents): void {
  holders.add(contents)
}

/** False for a window that is still starting: it holds nothing, and could not answer if it were asked to save. */
export function mayHoldStory(contents: WebContents): boolean {
  return holders.has(contents)
}
