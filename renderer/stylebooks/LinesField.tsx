import { useId, useState } from 'react'
import { bounds } from '../../shared/house-stylebook/house-stylebook.ts'
import { figure } from '../ui/counts.ts'
import { showToast } from '../app/notices.ts'
import { linesOf, sameList } from './line-list.ts'

interface LinesFieldProps {
  readonly label: string
  readonly note?: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly problem?: string | undefined
  readonly rows?: number
  readonly placeholder?: string
  /** The most entries it may hold. */
  readonly most?: number
  /** For patterns: letters of one width, and no spelling. */
  readonly fixed?: boolean
  readonly disabled?: boolean
}

/** A list, one entry a line: typed, or pasted many at once. What is typed stays as it stands; blank lines do not count. */
export function LinesField({ label, note, value, onChange, problem, rows = 4, placeholder, most = bounds.entries, fixed = false, disabled = false }: LinesFieldProps) {
  const id = useId()
  const [text, setText] = useState(() => value.join('\n'))
  const [known, setKnown] = useState(value)
  // The list has been changed elsewhere: a step undone, another edition.
  if (known !== value) {
    setKnown(value)
    if (!sameList(linesOf(text, most), value)) setText(value.join('\n'))
  }
  const type = (next: string) => {
    const all = linesOf(next, Number.POSITIVE_INFINITY)
    if (all.length > most) showToast(`${figure(most)} entries are the most; the rest was left out.`)
    setText(all.length > most ? all.slice(0, most).join('\n') : next)
    const entries = all.slice(0, most).map((entry) => entry.slice(0, bounds.text))
    if (!sameList(entries, value)) {
      setKnown(entries)
      onChange(entries)
    }
  }
  return (
    <div className="text-field lines-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className="field" data-fixed={fixed || undefined} rows={rows} value={text} placeholder={placeholder} spellCheck={false} disabled={disabled} aria-invalid={problem !== undefined || undefined} data-invalid={problem !== undefined || undefined} aria-describedby={`${id}-note`} onChange={(event) => type(event.target.value)} />
      <span id={`${id}-note`} className={problem === undefined ? 'note' : 'field-problem'}>
        {problem ?? note}
      </span>
    </div>
  )
}
