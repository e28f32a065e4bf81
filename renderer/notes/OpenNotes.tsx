import { isOpen, type Note } from '../../shared/notes/note.ts'
import { showPanel } from '../app/panes.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'

/** Says before publication how many notes are still open. They stand in nobody's way and go out with nothing. */
export function OpenNotes({ notes }: { readonly notes: readonly Note[] }) {
  const count = notes.filter(isOpen).length
  if (count === 0) return null
  return (
    <p className="open-notes" role="note">
      <span>
        {counted(count, 'note')} {count === 1 ? 'is' : 'are'} still open. Notes are never published.
      </span>
      <Button look="quiet" onPress={() => showPanel('notes')}>
        Look at {count === 1 ? 'it' : 'them'}
      </Button>
    </p>
  )
}
