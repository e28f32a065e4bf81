import { SwitchButton, SwitchField } from 'react-aria-components'
import './controls.css'

interface SwitchProps {
  readonly label: string
  /** The name for the ear, where the label beside the switch is too short to stand alone. */
  readonly ariaLabel?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}

export function Switch({ label, ariaLabel, on, onChange, disabled = false }: SwitchProps) {
  return (
    <SwitchField isSelected={on} isDisabled={disabled} onChange={onChange} {...(ariaLabel !== undefined && { 'aria-label': ariaLabel })}>
      <SwitchButton className="switch">
        <span className="switch-track" />
        <span>{label}</span>
      </SwitchButton>
    </SwitchField>
  )
}
