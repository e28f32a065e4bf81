import { getLocalTimeZone, today } from '@internationalized/date'
import { correctionNotes } from '../../shared/export/correction-note.ts'
import type { Story } from '../../shared/story/story.ts'
import { TextField } from '../ui/TextField.tsx'

/** UTF-16 units, as the head holds them. */
export const longestNote = 2_000

/** The day at the desk, ISO 8601. */
export const todayAtTheDesk = (): string => today(getLocalTimeZone()).toString()

interface CorrectionNoteFieldProps {
  readonly story: Story
  /** ISO 8601. */
  readonly date: string
  readonly note: string
  readonly onChange: (note: string) => void
}

/** What was wrong and what is right, with the line that readers will see under the story. */
export function CorrectionNoteField({ story, date, note, onChange }: CorrectionNoteFieldProps) {
  const shown = correctionNotes({ ...story, head: { ...story.head, corrections: [{ date, note }] } })[0]
  return (
    <>
      <TextField label="What was wrong, and what is right" value={note} onChange={onChange} rows={3} maximum={longestNote} autoFocus placeholder="An earlier version of this story misstated …" />
      <p className="correction-shown" aria-live="polite">
        {shown ?? <span className="note">Here stands the note as readers will see it.</span>}
      </p>
    </>
  )
}
