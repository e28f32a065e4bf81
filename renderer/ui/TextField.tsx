import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
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
  readonly type?: 'text' | 'url' | 'password'
  /** What is wrong with it; takes the place of the note. */
  readonly problem?: string | undefined
}

/** A labelled field of a form; several lines where `rows` is given. */
export function TextField({ label, value, onChange, note, placeholder, maximum, rows, autoFocus = false, type = 'text', problem }: TextFieldProps) {
  const words = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField className="text-field" value={value} onChange={onChange} type={type} validationBehavior="aria" isInvalid={problem !== undefined} autoFocus={autoFocus} {...(maximum !== undefined && { maxLength: maximum })}>
      <Label className="label">{label}</Label>
      {rows === undefined ? <Input className="field" {...words} /> : <TextArea className="field" rows={rows} {...words} />}
      <FieldError className="field-problem">{problem}</FieldError>
      {note !== undefined && problem === undefined && (
        <Text slot="description" className="note">
          {note}
        </Text>
      )}
    </AriaTextField>
  )
}
