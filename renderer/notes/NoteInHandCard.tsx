import { isOpen, standing } from '../../shared/notes/note.ts'
import type { PlacedNote } from '../../shared/notes/order-notes.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { resolveNote } from './note-state.ts'
import { RemarkText } from './RemarkText.tsx'
import { askForReply } from './reply-form.ts'

/** What the card beside the words says of the note in hand. */
export function NoteInHandCard({ placed, id }: { readonly placed: readonly PlacedNote[]; readonly id: string | null }) {
  const note = placed.find((other) => other.note.id === id)?.note
  if (note === undefined) return null
  const replies = standing(note.replies)
  const last = replies.at(-1)
  return (
    <div role="status">
      <RemarkText remark={note} />
      {replies.length > 1 && <p className="note">{counted(replies.length - 1, 'more reply', 'more replies')}</p>}
      {last !== undefined && <RemarkText remark={last} />}
      <div className="finding-card-actions">
        <Button preventFocusOnPress onPress={() => resolveNote(note.id, isOpen(note))}>
          {isOpen(note) ? 'Resolve' : 'Open again'}
        </Button>
        <Button look="quiet" onPress={() => askForReply(note.id)}>
          Reply…
        </Button>
      </div>
    </div>
  )
}
