import { useId, type Ref } from 'react'
import { bounds } from '../../shared/house-stylebook/house-stylebook.ts'

interface WordsProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly note?: string
  readonly problem?: string | undefined
  readonly rows?: number
  readonly placeholder?: string
  readonly disabled?: boolean
  /** Letters of one width, and no spelling: for patterns. */
  readonly fixed?: boolean
  readonly maximum?: number
  readonly field?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** A labelled field of words; several lines where `rows` is given. */
export function Words({ label, value, onChange, note, problem, rows, placeholder, disabled = false, fixed = false, maximum = bounds.text, field }: WordsProps) {
  const id = useId()
  const Field = rows === undefined ? 'input' : 'textarea'
  const said = problem ?? note
  return (
    <div className="text-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <Field
        ref={field}
        id={id}
        className="field"
        data-fixed={fixed || undefined}
        rows={rows}
        maxLength={maximum}
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        spellCheck={!fixed}
        data-invalid={problem !== undefined || undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={said === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      {said !== undefined && (
        <span id={`${id}-note`} className={problem === undefined ? 'note' : 'field-problem'}>
          {said}
        </span>
      )}
    </div>
  )
}
