import type { NoteSpot } from '../../shared/notes/place-notes.ts'
import { placeOfKey } from '../../shared/story/text-block.ts'
import { editor } from '../app/editor-access.ts'
import { closeDrawer, showPanel } from '../app/panes.ts'
import { focusPlace } from '../story/jump.ts'

/** Selects words anywhere in the story and takes the focus there. */
export function goToWords({ place: key, start, end }: NoteSpot): void {
  const place = placeOfKey(key)
  if (place === null) return
  if (place.part === 'picture') showPanel('pictures')
  else closeDrawer()
  if (place.part === 'body') editor()?.select({ block: place.block, start, end })
  else focusPlace(place, { start, end })
}
