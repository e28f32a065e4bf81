import { useState } from 'react'
import { longestRemark } from '../../shared/notes/note.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'

interface RemarkFieldProps {
  readonly label: string
  /** The button that keeps it. */
  readonly action: string
  readonly text?: string
  readonly onKeep: (text: string) => void
  readonly onCancel: () => void
}

/** Where a note or a reply is written. Ctrl+Enter (⌘Enter) keeps it, Escape gives up. */
export function RemarkField({ label, action, text: before = '', onKeep, onCancel }: RemarkFieldProps) {
  const [text, setText] = useState(before)
  const isEmpty = text.trim() === ''
  const keep = () => {
    if (!isEmpty) onKeep(text)
  }
  return (
    <form
      className="remark-field"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') onCancel()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <TextField label={label} value={text} rows={3} maximum={longestRemark} autoFocus onChange={setText} />
      <div className="remark-actions">
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button look="primary" type="submit" isDisabled={isEmpty}>
          {action}
        </Button>
      </div>
    </form>
  )
}
