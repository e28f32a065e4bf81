import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'

interface FindToggleProps {
  /** Read aloud, and shown where the pointer or the focus rests. */
  readonly label: string
  readonly face: string
  readonly keys?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** One way of looking, on or off. */
export function FindToggle({ label, face, keys, isOn, onChange }: FindToggleProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton className="find-toggle" aria-label={label} isSelected={isOn} onChange={onChange}>
        {face}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
