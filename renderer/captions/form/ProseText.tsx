import { useRef } from 'react'
import type { CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { useCodeExpansion } from '../codes/use-code-expansion.ts'

interface ProseTextProps {
  readonly id: string
  readonly property: CaptionProperty
  readonly value: string
  readonly rows: number
  readonly describedBy: string
  readonly onChange: (value: string, whole: boolean) => void
}

/** Several lines; codes are written out as they are typed. */
export function ProseText({ id, property, value, rows, describedBy, onChange }: ProseTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const type = useCodeExpansion(field, value, (typed) => onChange(typed, false), (expanded) => onChange(expanded, true))
  return <textarea ref={field} id={id} className="field" data-property={property} rows={rows} value={value} spellCheck={false} autoComplete="off" {...(describedBy !== '' && { 'aria-describedby': describedBy })} onChange={type} />
}
