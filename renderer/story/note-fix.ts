import type { Story } from '../../shared/story/story.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { changedStretches } from '../../shared/style/report/applied-fix.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { askOrTell } from '../app/bridge.ts'
import { serializePending } from '../app/editor-access.ts'
import { openStory } from '../app/open-story.ts'

/** Applies a fix and writes down what it changed in the text, for the style report. False where it could not be applied. */
export function applyAndNote({ rule }: Finding, apply: () => boolean): boolean {
  const before = storyNow()
  if (!apply()) return false
  const after = storyNow()
  if (before === null || after === null || before.id !== after.id) return true
  const fixes = changedStretches(storyTextOf(before).blocks, storyTextOf(after).blocks).map((stretch) => ({ rule, ...stretch }))
  if (fixes.length > 0) void askOrTell('fixes.note', { storyId: after.id, fixes })
  return true
}

/** The story with the last letter that the editor holds. */
function storyNow(): Story | null {
  serializePending()
  return openStory.get()?.story ?? null
}
