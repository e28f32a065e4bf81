import type { Severity } from '../../shared/style/finding.ts'
import { PlainChoice } from '../ui/PlainChoice.tsx'

export type Setting = Severity | 'off'

const names: Readonly<Record<Setting, string>> = { off: 'Off', suggestion: 'Suggestion', warning: 'Warning', error: 'Error' }
const settings: readonly Setting[] = ['off', 'suggestion', 'warning', 'error']
const asUsual = 'as-usual'

export const severityWord = (setting: Setting): string => names[setting].toLowerCase()

interface SeverityChoiceProps {
  readonly label: string
  /** Null where the house leaves the rule as it comes. */
  readonly value: Setting | null
  /** How it comes: `As in Reuters (warning)`. */
  readonly usual: string
  readonly onChange: (value: Setting | null) => void
  readonly disabled?: boolean
}

/** How strict a rule is; the first choice leaves it as it comes. */
export function SeverityChoice({ label, value, usual, onChange, disabled = false }: SeverityChoiceProps) {
  const options = [{ value: asUsual, label: usual }, ...settings.map((setting) => ({ value: setting, label: names[setting] }))]
  return (
    <span className="severity-choice" data-own={value !== null || undefined}>
      <PlainChoice label={label} labelHidden options={options} value={value ?? asUsual} disabled={disabled} onChange={(next) => onChange(settings.find((setting) => setting === next) ?? null)} />
    </span>
  )
}
