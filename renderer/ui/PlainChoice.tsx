import { useId } from 'react'
import './controls.css'

interface PlainChoiceProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly disabled?: boolean
  /** What a person who reads by ear is told besides. */
  readonly describedBy?: string | undefined
}

/** One of several by the system's own list: for tables where a hundred of them stand. */
export function PlainChoice({ label, labelHidden = false, options, value, onChange, disabled = false, describedBy }: PlainChoiceProps) {
  const id = useId()
  return (
    <span className="plain-choice">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'label'}>
        {label}
      </label>
      <select id={id} className="field" value={value} disabled={disabled} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
