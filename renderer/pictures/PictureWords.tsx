import { useContext, useId, useRef } from 'react'
import type { Finding, Fix, Severity } from '../../shared/style/finding.ts'
import { useCodeExpansion } from '../captions/codes/use-code-expansion.ts'
import { FieldNotes } from '../notes/FieldNotes.tsx'
import { TabStops } from '../ui/tab-stops.ts'
import { FieldFindings } from './FieldFindings.tsx'

interface PictureWordsProps {
  readonly label: string
  /** `placeKey` of the field, by which findings find it. */
  readonly place: string
  readonly value: string
  readonly maximum: number
  /** Lines shown; a field of one line where it is not given. */
  readonly rows?: number
  /** The house's limit in UTF-16 units. */
  readonly limit?: number
  readonly note?: string
  readonly findings: readonly Finding[]
  readonly onChange: (value: string) => void
  readonly onFix: (finding: Finding, fix: Fix) => void
}

const order: readonly Severity[] = ['error', 'warning', 'suggestion']

/** One field of a picture with what is found in it. */
export function PictureWords({ label, place, value, maximum, rows, limit, note, findings, onChange, onFix }: PictureWordsProps) {
  const id = useId()
  const line = useRef<HTMLInputElement>(null)
  const lines = useRef<HTMLTextAreaElement>(null)
  const type = useCodeExpansion(rows === undefined ? line : lines, value, onChange, onChange)
  const worst = order.find((severity) => findings.some((finding) => finding.severity === severity))
  const described = [note === undefined ? '' : `${id}-note`, findings.length === 0 ? '' : `${id}-findings`].filter((part) => part !== '').join(' ')
  const common = {
    id,
    className: 'field',
    'data-place': place,
    value,
    maxLength: maximum,
    spellCheck: false,
    autoComplete: 'off',
    tabIndex: useContext(TabStops) ? 0 : -1,
    ...(worst === 'error' && { 'aria-invalid': true }),
    ...(described !== '' && { 'aria-describedby': described }),
  }
  return (
    <div className="picture-field" data-worst={worst}>
      <span className="picture-label">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        {limit !== undefined && value.length > limit * 0.8 && (
          <span className="picture-count figures" data-over={value.length > limit || undefined}>
            {value.length} / {limit}
          </span>
        )}
      </span>
      {rows === undefined ? (
        <input {...common} ref={line} type="text" onChange={type} />
      ) : (
        <textarea {...common} ref={lines} rows={rows} onChange={type} />
      )}
      {note !== undefined && value === '' && (
        <span className="note" id={`${id}-note`}>
          {note}
        </span>
      )}
      <FieldNotes place={place} />
      <FieldFindings id={`${id}-findings`} findings={findings} onFix={onFix} />
    </div>
  )
}
