import { placeNotes, type PlacedNote } from '../../shared/notes/order-notes.ts'
import type { NoteSpot } from '../../shared/notes/place-notes.ts'
import { placeOfKey } from '../../shared/story/text-block.ts'
import { editor, serializePending } from '../app/editor-access.ts'
import { openStory } from '../app/open-story.ts'
import { closeDrawer } from '../app/panes.ts'
import { focusPlace, showPicture } from '../story/jump.ts'
import { textsOfStory } from './carry-story-notes.ts'
import { noteInHand } from './note-state.ts'

/** Selects words anywhere in the story and takes the focus there. */
export function goToWords({ place: key, start, end }: NoteSpot): void {
  const place = placeOfKey(key)
  if (place === null) return
  if (place.part === 'picture') showPicture(place.picture)
  else closeDrawer()
  if (place.part === 'body') editor()?.select({ block: place.block, start, end })
  else focusPlace(place, { start, end })
}

/** The notes of the open story and where their words stand at this moment, the last letter typed included. */
export function placedNow(): PlacedNote[] {
  serializePending()
  const open = openStory.get()
  return open === null ? [] : placeNotes(open.notes, textsOfStory(open.story))
}

/** Takes a note in hand and goes to its words; nothing where they are gone. */
export function goToNote(id: string): void {
  const spot = placedNow().find(({ note }) => note.id === id)?.spot ?? null
  if (spot === null) return
  goToWords(spot)
  noteInHand.set(id)
}
