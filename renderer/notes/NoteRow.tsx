import { useEffect, useRef } from 'react'
import { isOpen, standing, type Remark } from '../../shared/notes/note.ts'
import type { PlacedNote } from '../../shared/notes/order-notes.ts'
import { openStory } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import { shortened } from '../style/shortened.ts'
import { Button } from '../ui/Button.tsx'
import { exactTime } from '../ui/time.ts'
import { goToNote } from './go-to-note.ts'
import { editRemark, removeRemark, replyTo, resolveNote } from './note-state.ts'
import { RemarkField } from './RemarkField.tsx'
import { RemarkText } from './RemarkText.tsx'
import { remarkForm, type RemarkForm } from './reply-form.ts'

interface NoteRowProps {
  readonly placed: PlacedNote
  readonly isInHand: boolean
  /** The form that stands open in this row. */
  readonly form: RemarkForm
}

const closeForm = () => remarkForm.set(null)

/** One note with its replies and what can be done with it. */
export function NoteRow({ placed: { note, spot }, isInHand, form }: NoteRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const open = isOpen(note)
  const { resolution } = note
  const words = shortened(note.anchor.words, 90)
  useEffect(() => {
    if (isInHand) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isInHand])
  return (
    <li ref={row} className="note-row" data-resolved={!open || undefined} data-in-hand={isInHand || undefined}>
      {isInHand && <span className="visually-hidden">In hand. </span>}
      {spot === null ? (
        <p className="note-words" data-gone>
          <span className="note-gone">Its words are gone:</span> {words}
        </p>
      ) : (
        <button type="button" className="note-words" onClick={() => goToNote(note.id)}>
          <span className="visually-hidden">Note on: </span>
          {words}
        </button>
      )}
      <SaidOrForm remark={note} note={note.id} reply={null} form={form} />
      {standing(note.replies).map((reply) => (
        <div key={reply.id} className="note-reply">
          <SaidOrForm remark={reply} note={note.id} reply={reply.id} form={form} />
          <div className="note-actions">
            <OwnActions remark={reply} note={note.id} reply={reply.id} />
          </div>
        </div>
      ))}
      {resolution !== null && resolution.resolved && (
        <p className="note">
          Resolved by {resolution.by}, <time dateTime={resolution.at}>{exactTime(Date.parse(resolution.at))}</time>
        </p>
      )}
      {form?.kind === 'reply' ? (
        <RemarkField
          label="Reply"
          action="Reply"
          onKeep={(text) => {
            replyTo(note.id, text)
            closeForm()
          }}
          onCancel={closeForm}
        />
      ) : (
        <div className="note-actions">
          <Button onPress={() => resolveNote(note.id, open)} aria-label={`${open ? 'Resolve' : 'Open again'}: ${words}`}>
            {open ? 'Resolve' : 'Open again'}
          </Button>
          <Button look="quiet" onPress={() => remarkForm.set({ kind: 'reply', note: note.id })} aria-label={`Reply: ${words}`}>
            Reply
          </Button>
          <OwnActions remark={note} note={note.id} reply={null} />
        </div>
      )}
    </li>
  )
}

interface RemarkProps {
  readonly remark: Remark
  readonly note: string
  /** Null for the note itself. */
  readonly reply: string | null
}

/** What somebody has said, or the form that changes it. */
function SaidOrForm({ remark, note, reply, form }: RemarkProps & { readonly form: RemarkForm }) {
  if (form?.kind !== 'edit' || form.reply !== reply) return <RemarkText remark={remark} />
  return (
    <RemarkField
      label={reply === null ? 'Change the note' : 'Change the reply'}
      action="Keep"
      text={remark.text}
      onKeep={(text) => {
        editRemark(note, reply, text)
        closeForm()
      }}
      onCancel={closeForm}
    />
  )
}

/** The person's own words can be changed and taken out. */
function OwnActions({ remark, note, reply }: RemarkProps) {
  const isOwn = useStorePart(openStory, (open) => open?.author === remark.author)
  if (!isOwn) return null
  const what = reply === null ? 'note' : 'reply'
  return (
    <>
      <Button look="quiet" aria-label={`Edit the ${what}: ${shortened(remark.text, 40)}`} onPress={() => remarkForm.set({ kind: 'edit', note, reply })}>
        Edit
      </Button>
      <Button look="quiet" aria-label={`Delete the ${what}: ${shortened(remark.text, 40)}`} onPress={() => removeRemark(note, reply)}>
        Delete
      </Button>
    </>
  )
}
