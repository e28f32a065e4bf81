import { Switch as AriaSwitch } from 'react-aria-components'
import './controls.css'

export function Switch({ label, on, onChange, disabled = false }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void; readonly disabled?: boolean }) {
  return (
    <AriaSwitch className="switch" isSelected={on} isDisabled={disabled} onChange={onChange}>
      <span className="switch-track" />
      <span>{label}</span>
    </AriaSwitch>
  )
}
