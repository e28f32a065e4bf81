import { useMemo } from 'react'
import type { Note } from '../../shared/notes/note.ts'
import { placeNotes, type PlacedNote } from '../../shared/notes/order-notes.ts'
import type { Story } from '../../shared/story/story.ts'
import { textsOfStory } from './carry-story-notes.ts'

const none: readonly PlacedNote[] = []

/** The notes that are there to be read, in the order of the story, each with where its words stand. */
export function usePlacedNotes(story: Story, notes: readonly Note[]): readonly PlacedNote[] {
  const noted = notes.some(({ deleted }) => !deleted)
  // Without a note, the list stays the same from letter to letter.
  const text = noted ? story : null
  return useMemo(() => (text === null ? none : placeNotes(notes, textsOfStory(text))), [notes, text])
}
