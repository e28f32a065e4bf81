import type { Remark } from '../../shared/notes/note.ts'
import { exactTime, relativeTime, useNow } from '../ui/time.ts'
import './notes-panel.css'

/** Who said what, and when. */
export function RemarkText({ remark }: { readonly remark: Remark }) {
  const now = useNow()
  const at = Date.parse(remark.at)
  const isEdited = remark.changedAt !== remark.at
  return (
    <div className="remark">
      <p className="remark-head">
        <strong>{remark.author}</strong>{' '}
        {!Number.isNaN(at) && (
          <time dateTime={remark.at} title={exactTime(at)}>
            {relativeTime(at, now)}
          </time>
        )}
        {isEdited && ', edited'}
      </p>
      <p className="remark-text">{remark.text}</p>
    </div>
  )
}
