import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { Finding, Fix, Severity } from '../../shared/style/finding.ts'
import { FieldNotes } from '../notes/FieldNotes.tsx'
import { Button } from '../ui/Button.tsx'
import { figure } from '../ui/counts.ts'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { smartField } from './smart-field.ts'
import { useFieldHistory } from './use-field-history.ts'

export interface HeadFieldProps {
  /** `placeKey` of the field, by which findings find it. */
  readonly place: string
  readonly label: string
  readonly look: 'kicker' | 'headline' | 'standfirst' | 'byline' | 'slug'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maximum: number
  /** The house's limit in UTF-16 units; null where it has no view. */
  readonly limit?: number | null
  readonly placeholder: string
  readonly findings: readonly Finding[]
  readonly onFix: (finding: Finding, fix: Fix) => void
  /** The field's label is shown in the margin unless it stands for the ear only. */
  readonly labelHidden?: boolean
  readonly spellCheck?: boolean
}

const order: readonly Severity[] = ['error', 'warning', 'suggestion']

/** One field of the story's head: grows with its text, has its own undo, and tells what is found in it. */
export function HeadField({ place, label, look, value, onChange, maximum, limit = null, placeholder, findings, onFix, labelHidden = false }: HeadFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const { onTyped, onKeyDown } = useFieldHistory(field, value, onChange)
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [value])
  const worst = order.find((severity) => findings.some((finding) => finding.severity === severity))
  const over = limit !== null && value.length > limit

  const type = (element: HTMLTextAreaElement, isComposing: boolean) => {
    const next = element.value.replace(/\s*[\r\n]+\s*/g, ' ')
    const set = isComposing || look === 'slug' ? null : smartField(value, next, element.selectionStart)
    onTyped(next)
    if (set === null) return
    // A step of its own after the one that typed it: undo gives back what was typed.
    onChange(set.value)
    caret.current = set.caret
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown(event)
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    // A field of the head is one line of copy, however often it wraps: Enter goes on to the next.
    event.preventDefault()
    goToNextField(event.currentTarget, event.shiftKey ? -1 : 1)
  }

  return (
    <div className={`head-field head-${look}`} data-worst={worst}>
      <label className={labelHidden ? 'visually-hidden' : 'head-label'} htmlFor={id}>
        {label}
      </label>
      <div className="head-entry">
        <textarea
          ref={field}
          id={id}
          rows={1}
          data-place={place}
          value={value}
          maxLength={maximum}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={worst === 'error' || undefined}
          aria-describedby={findings.length > 0 ? `${id}-findings` : undefined}
          onChange={(event) => type(event.target, (event.nativeEvent as InputEvent).isComposing)}
          onKeyDown={onKey}
        />
        {limit !== null && (
          <span className="head-count figures" data-over={over || undefined}>
            <span className="visually-hidden">{label}: </span>
            {figure(value.length)}
            <span aria-hidden="true">/</span>
            <span className="visually-hidden"> of </span>
            {figure(limit)}
            <span className="visually-hidden"> characters</span>
          </span>
        )}
      </div>
      <FieldNotes place={place} />
      {findings.length > 0 && (
        <ul className="head-findings" id={`${id}-findings`}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <SeverityMark severity={finding.severity} />
              <span className="visually-hidden">{finding.severity}: </span>
              <span>{finding.message}</span>
              {finding.fixes.map((fix) => (
                <Button key={fix.label} look="quiet" onPress={() => onFix(finding, fix)}>
                  {fix.label}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function goToNextField(from: HTMLTextAreaElement, step: 1 | -1): void {
  const fields: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.story-head textarea:not([data-place="head:slug"]), .story-page [contenteditable="true"]')]
  // Off the list (the slug), Enter goes to the copy.
  const at = fields.indexOf(from)
  const next = at === -1 ? fields.at(-1) : fields[at + step]
  next?.focus()
}
