import type { WebContents } from 'electron'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { DraftStore } from '../drafts/store.ts'
import type { ShownStories } from '../windows/shown-stories.ts'
import { notify } from './dispatch.ts'

interface MovedParts {
  readonly drafts: Pick<DraftStore, 'open'>
  /** Called after each change, so that the desk and the counts of findings follow. */
  readonly changed: (id: StoryId) => void
  readonly shown: ShownStories<WebContents>
}

/** Tells of what one window has done to a story: the other windows that show it take it in. */
export function tellingOthers({ drafts, changed, shown }: MovedParts): (id: StoryId, from: WebContents) => void {
  return (id, from) => {
    changed(id)
    const others = shown.showing(id).filter((window) => window !== from)
    if (others.length === 0) return
    const opened = drafts.open({ id })
    if (opened.ok) for (const window of others) notify(window, 'drafts.moved', opened.value)
  }
}
