import { Button, Group, Input, Label, NumberField } from 'react-aria-components'

interface NumberSettingProps {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly minimum: number
  readonly maximum: number
  readonly onChange: (value: number) => void
}

export function NumberSetting({ label, unit, value, minimum, maximum, onChange }: NumberSettingProps) {
  return (
    <NumberField className="text-field" value={value} minValue={minimum} maxValue={maximum} onChange={(next) => Number.isFinite(next) && onChange(Math.round(next))}>
      <Label className="label">{label}</Label>
      <Group className="number">
        <Button slot="decrement" className="number-step">
          −
        </Button>
        <Input className="field figures" />
        <Button slot="increment" className="number-step">
          +
        </Button>
        <span className="note">{unit}</span>
      </Group>
    </NumberField>
  )
}
