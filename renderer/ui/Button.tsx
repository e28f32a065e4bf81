import { useContext, type ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './controls.css'
import { Icon, type IconName } from './icons/Icon.tsx'
import { TabStops } from './tab-stops.ts'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** `primary` once a screen at most; `quiet` has no border; `danger` where something is lost. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
  readonly children: ReactNode
}

export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  const excludeFromTabOrder = !useContext(TabStops)
  return (
    <AriaButton excludeFromTabOrder={excludeFromTabOrder} {...rest} className={`button button-${look}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  readonly icon: IconName
  /** The name of the button, read aloud and shown on hover and focus. */
  readonly label: string
  /** The shortcut as a person reads it. */
  readonly keys?: string | undefined
  readonly pressed?: boolean
}

export function IconButton({ icon, label, keys, pressed, ...rest }: IconButtonProps) {
  const excludeFromTabOrder = !useContext(TabStops)
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton excludeFromTabOrder={excludeFromTabOrder} {...rest} aria-label={label} {...(pressed !== undefined && { 'aria-pressed': pressed })} className="icon-button">
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
