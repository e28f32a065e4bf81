import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { Option } from './Choice.tsx'
import './controls.css'

interface RadiosProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few that need a line each. */
export function Radios<Value extends string>({ label, options, value, onChange }: RadiosProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <RadioGroup className="radios" value={value} onChange={choose}>
      <Label className="label">{label}</Label>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className="radio-field">
          <RadioButton className="radio">
            <span className="radio-mark" aria-hidden="true" />
            <span>{option.label}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
