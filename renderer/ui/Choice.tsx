import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import './controls.css'
import { Icon } from './icons/Icon.tsx'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** True where the label stands for the ear only. */
  readonly labelHidden?: boolean
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of several, from a list that opens. */
export function Choice<Value extends string>({ label, labelHidden = false, options, value, onChange }: ChoiceProps<Value>) {
  const choose = (key: string | number | null) => {
    const chosen = options.find((option) => option.value === key)
    if (chosen !== undefined && chosen.value !== value) onChange(chosen.value)
  }
  return (
    <Select className="choice" selectedKey={value} onSelectionChange={choose}>
      <Label className={labelHidden ? 'visually-hidden' : 'label'}>{label}</Label>
      <Button className="choice-button">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="options" items={options.map((option) => ({ id: option.value, label: option.label }))}>
          {(option) => (
            <ListBoxItem className="option" textValue={option.label}>
              <span>{option.label}</span>
              <Icon name="check" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
