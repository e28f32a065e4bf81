import type { Note } from './note.ts'
import { placeNote, type NoteSpot, type TextsByPlace } from './place-notes.ts'

export interface PlacedNote {
  readonly note: Note
  /** Where its words stand; null where they are gone. */
  readonly spot: NoteSpot | null
}

/** The notes that are there to be read in the order of the story; those whose words are gone come last, oldest first. */
export function placeNotes(notes: readonly Note[], texts: TextsByPlace): PlacedNote[] {
  const rank = new Map([...texts.keys()].map((key, index) => [key, index]))
  const rankOf = ({ spot }: PlacedNote) => (spot === null ? Infinity : (rank.get(spot.place) ?? Infinity))
  return notes
    .filter(({ deleted }) => !deleted)
    .map((note): PlacedNote => ({ note, spot: placeNote(note.anchor, texts) }))
    .sort((one, other) => order(rankOf(one), rankOf(other)) || (one.spot?.start ?? 0) - (other.spot?.start ?? 0) || (one.note.id < other.note.id ? -1 : 1))
}

function order(one: number, other: number): number {
  return one === other ? 0 : one - other
}
