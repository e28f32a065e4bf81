import { useContext } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import './controls.css'
import { Icon } from './icons/Icon.tsx'
import { TabStops } from './tab-stops.ts'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** For the closed choice, where room is short. */
  readonly short?: string
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** True where the label stands for the ear only. */
  readonly labelHidden?: boolean
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** `quiet` has no border: for bars and lines of facts. */
  readonly look?: 'plain' | 'quiet'
}

/** One of several, from a list that opens. */
export function Choice<Value extends string>({ label, labelHidden = false, options, value, onChange, look = 'plain' }: ChoiceProps<Value>) {
  const excludeFromTabOrder = !useContext(TabStops)
  const choose = (key: string | number | null) => {
    const next = options.find((option) => option.value === key)
    if (next !== undefined && next.value !== value) onChange(next.value)
  }
  const chosen = options.find((option) => option.value === value)
  return (
    <Select className={`choice choice-${look}`} value={value} onChange={choose}>
      <Label className={labelHidden ? 'visually-hidden' : 'label'}>{label}</Label>
      <Button className="choice-button" excludeFromTabOrder={excludeFromTabOrder}>
        <SelectValue>{chosen?.short ?? chosen?.label}</SelectValue>
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
