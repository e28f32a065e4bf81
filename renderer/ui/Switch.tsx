import { SwitchButton, SwitchField } from 'react-aria-components'
import './controls.css'

export function Switch({ label, on, onChange, disabled = false }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void; readonly disabled?: boolean }) {
  return (
    <SwitchField isSelected={on} isDisabled={disabled} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track" />
        <span>{label}</span>
      </SwitchButton>
    </SwitchField>
  )
}
