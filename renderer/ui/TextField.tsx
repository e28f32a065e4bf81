import type { KeyboardEvent } from 'react'
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
  /** Enter takes the form as a field of one line does; Shift+Enter makes a new line. Only with `rows`. */
  readonly enterSubmits?: boolean
  /** What is wrong with it; takes the place of the note. */
  readonly problem?: string | undefined
}

/** A labelled field of a form; several lines where `rows` is given. */
export function TextField({ label, value, onChange, note, placeholder, maximum, rows, autoFocus = false, type = 'text', enterSubmits = false, problem }: TextFieldProps) {
  const words = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField className="text-field" value={value} onChange={onChange} type={type} validationBehavior="aria" isInvalid={problem !== undefined} autoFocus={autoFocus} {...(maximum !== undefined && { maxLength: maximum })}>
      <Label className="label">{label}</Label>
      {rows === undefined ? <Input className="field" {...words} /> : <TextArea className="field" rows={rows} {...words} {...(enterSubmits && { onKeyDown: submitOnEnter })} />}
      <FieldError className="field-problem">{problem}</FieldError>
      {note !== undefined && problem === undefined && (
        <Text slot="description" className="note">
          {note}
        </Text>
      )}
    </AriaTextField>
  )
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
