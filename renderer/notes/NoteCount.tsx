import { isOpen } from '../../shared/notes/note.ts'
import { openStory } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import './notes-panel.css'

/** How many notes are open, on the tab of their panel; nothing where none is. */
export function NoteCount() {
  const count = useStorePart(openStory, (open) => open?.notes.filter(isOpen).length ?? 0)
  if (count === 0) return null
  return (
    <span className="note-count figures">
      {count}
      <span className="visually-hidden"> open</span>
    </span>
  )
}
