import { useMemo } from 'react'
import { isOpen } from '../../shared/notes/note.ts'
import type { PlacedNote } from '../../shared/notes/order-notes.ts'
import { placeOfKey } from '../../shared/story/text-block.ts'
import type { NotedStretch } from '../editor/notes/note-paint.ts'

/** What the editor paints: the open notes on words of the body, and the note in hand though it be settled. */
export function useNotedStretches(placed: readonly PlacedNote[], inHand: string | null): readonly NotedStretch[] {
  return useMemo(
    () =>
      placed.flatMap(({ note, spot }): NotedStretch[] => {
        const place = spot === null ? null : placeOfKey(spot.place)
        if (spot === null || place?.part !== 'body' || (!isOpen(note) && note.id !== inHand)) return []
        return [{ id: note.id, block: place.block, start: spot.start, end: spot.end, words: note.anchor.words }]
      }),
    [placed, inHand],
  )
}
