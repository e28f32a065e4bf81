import { useId, useRef } from 'react'
import { useFieldHistory } from '../../story/use-field-history.ts'

interface DetailFieldProps {
  /** By which a fault finds it. */
  readonly place: string
  readonly label: string
  readonly value: string
  readonly maximum: number
  readonly placeholder: string
  readonly onChange: (value: string) => void
}

/** One line of the head that stands beside the copy, with an undo of its own as those above the copy have. */
export function DetailField({ place, label, value, maximum, placeholder, onChange }: DetailFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const { onTyped, onKeyDown } = useFieldHistory(field, value, onChange)
  return (
    <div className="text-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input ref={field} id={id} className="field" data-place={place} value={value} maxLength={maximum} placeholder={placeholder} autoComplete="off" spellCheck={false} onChange={(event) => onTyped(event.target.value)} onKeyDown={onKeyDown} />
    </div>
  )
}
