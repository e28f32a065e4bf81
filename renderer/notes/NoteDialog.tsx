import { closeDialog } from '../app/dialogs.ts'
import { shortened } from '../style/shortened.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { addNote, noteInHand } from './note-state.ts'
import type { NotedWords } from './noted-words.ts'
import { RemarkField } from './RemarkField.tsx'
import './notes-panel.css'

/** Asks what a new note says; its words are shown, so that nobody notes what they did not mean. */
export function NoteDialog({ on }: { readonly on: NotedWords }) {
  const keep = (text: string) => {
    const id = addNote(on, text)
    closeDialog()
    if (id !== null && on.place.startsWith('body:')) noteInHand.set(id)
  }
  return (
    <Dialog title="Add a note" size="small" onClose={closeDialog}>
      <p className="note-words">{shortened(on.text.slice(on.start, on.end), 160)}</p>
      <RemarkField label="Note for the sub" action="Add note" onKeep={keep} onCancel={closeDialog} />
      <p className="note">Kept with the draft and its versions under your name. It is never published.</p>
    </Dialog>
  )
}
