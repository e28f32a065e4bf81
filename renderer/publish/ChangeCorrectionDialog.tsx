import { useState, type SyntheticEvent } from 'react'
import type { Story } from '../../shared/story/story.ts'
import { closeDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { CorrectionNoteField } from './CorrectionNoteField.tsx'
import { setHead } from './details/set-head.ts'

/** Other words for a correction that stands under the story; its date stays, and it goes out with the next update. */
export function ChangeCorrectionDialog({ story, index }: { readonly story: Story; readonly index: number }) {
  const corrections = story.head.corrections ?? []
  const correction = corrections[index]
  const [note, setNote] = useState(correction?.note ?? '')
  if (correction === undefined) return null
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (note.trim() === '') return
    setHead('corrections', corrections.map((other, place) => (place === index ? { ...other, note: note.trim() } : other)))
    closeDialog()
  }
  return (
    <Dialog
      title="Change the correction note"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="correction-form" isDisabled={note.trim() === ''}>
            Change it
          </Button>
        </>
      }
    >
      <form className="form" id="correction-form" onSubmit={submit}>
        <CorrectionNoteField story={story} date={correction.date} note={note} onChange={setNote} />
        <p className="note">Readers have it as it was until the story is updated.</p>
      </form>
    </Dialog>
  )
}
