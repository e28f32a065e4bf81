import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
import './controls.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly note?: string
  readonly placeholder?: string
  readonly maximum?: number
  readonly rows?: number
  readonly autoFocus?: boolean
}

/** A labelled field of a form; several lines where `rows` is given. */
export function TextField({ label, value, onChange, note, placeholder, maximum, rows, autoFocus = false }: TextFieldProps) {
  const words = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField className="text-field" value={value} onChange={onChange} autoFocus={autoFocus} {...(maximum !== undefined && { maxLength: maximum })}>
      <Label className="label">{label}</Label>
      {rows === undefined ? <Input className="field" {...words} /> : <TextArea className="field" rows={rows} {...words} />}
      {note !== undefined && (
        <Text slot="description" className="note">
          {note}
        </Text>
      )}
    </AriaTextField>
  )
}
