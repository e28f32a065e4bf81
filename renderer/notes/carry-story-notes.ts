import { carryNotes } from '../../shared/notes/carry-notes.ts'
import type { Note } from '../../shared/notes/note.ts'
import type { TextsByPlace } from '../../shared/notes/place-notes.ts'
import type { Story } from '../../shared/story/story.ts'
import { createTextProjector } from '../style/project-text.ts'

const project = createTextProjector()
let known: { readonly story: Story; readonly texts: TextsByPlace } | null = null

/** The text of each place of a story; remembered for the story asked for last. */
export function textsOfStory(story: Story): TextsByPlace {
  if (known?.story !== story) known = { story, texts: new Map([...project(story).byKey].map(([key, { text }]) => [key, text])) }
  return known.texts
}

/** The notes of a story that has become another by an edit, each at its words. */
export function carryStoryNotes(notes: readonly Note[], before: Story, after: Story): readonly Note[] {
  // Where nobody has noted anything, typing costs nothing.
  if (notes.every(({ deleted }) => deleted)) return notes
  const older = textsOfStory(before)
  return carryNotes(notes, older, textsOfStory(after))
}
