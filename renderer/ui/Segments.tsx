import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { Option } from './Choice.tsx'
import './controls.css'

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few, all in view. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <RadioGroup className="segments" value={value} onChange={choose} orientation="horizontal">
      <Label className="label">{label}</Label>
      <div className="segment-row">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className="segment-field">
            <RadioButton className="segment">{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
