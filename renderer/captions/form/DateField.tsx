import { useState } from 'react'
import { isCaptionDate, readCaptionDate } from '../../../shared/captions/caption-date.ts'

interface DateFieldProps {
  readonly id: string
  readonly value: string
  readonly describedBy: string
  readonly onChange: (value: string) => void
}

/** A date of which the day, or month and day, may be unknown. What is no date yet stays in the field and is not kept. */
export function DateField({ id, value, describedBy, onChange }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? value
  const isDate = shown.trim() === '' || isCaptionDate(shown.trim())
  const type = (text: string) => {
    setDraft(text)
    if (text.trim() === '' || isCaptionDate(text.trim())) onChange(text.trim())
  }
  const leave = () => {
    const read = draft === null ? '' : readCaptionDate(draft)
    if (read !== '') onChange(read)
    // A text that is no date is left for the person to mend.
    if (draft === null || draft.trim() === '' || read !== '') setDraft(null)
  }
  return (
    <>
      <input id={id} className="field figures" data-property="dateCreated" value={shown} placeholder="2026-05-03" aria-invalid={!isDate || undefined} aria-describedby={`${describedBy} ${id}-form`.trim()} onChange={(event) => type(event.target.value)} onBlur={leave} />
      <span id={`${id}-form`} className="note" data-problem={!isDate || undefined}>
        {isDate ? 'Year, month, day; the year alone does where no more is known.' : 'Not a date yet, so the old one is kept. Write 2026, 2026-05, 2026-05-03 or 2026-05-03T14:30.'}
      </span>
    </>
  )
}
