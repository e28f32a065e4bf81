import { isOpen } from '../../shared/notes/note.ts'
import { openStory } from '../app/open-story.ts'
import { showPanel } from '../app/panes.ts'
import { useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { noteInHand } from './note-state.ts'
import './notes-panel.css'

/** Tells under a field of the head or of a picture that it is noted; the words themselves cannot be painted there. */
export function FieldNotes({ place }: { readonly place: string }) {
  const ids = useStorePart(openStory, (open) =>
    (open?.notes ?? [])
      .filter((note) => isOpen(note) && note.anchor.place === place)
      .map(({ id }) => id)
      .join(' '),
  )
  if (ids === '') return null
  const all = ids.split(' ')
  const show = () => {
    noteInHand.set(all[0] ?? null)
    showPanel('notes')
  }
  return (
    <div className="field-notes">
      <Button look="quiet" onPress={show}>
        {counted(all.length, 'note')} here
      </Button>
    </div>
  )
}
