import type { DraftRow } from '../../shared/ipc/drafts.ts'
import { openInWindow } from '../app/open-story.ts'
import { IconButton } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Menu } from '../ui/Menu.tsx'
import { SeverityMarks } from '../ui/SeverityMarks.tsx'
import { statusName } from '../ui/status.ts'
import { exactTime, relativeTime } from '../ui/time.ts'
import { binStory, deleteForGood, duplicateStory, restoreStory } from './drafts.ts'
import { Snippet } from './Snippet.tsx'

/** What a story is called in a list: its headline, else its first words. */
export function titleOf({ headline, opening }: Pick<DraftRow, 'headline' | 'opening'>): string {
  return headline.trim() || opening.trim() || 'Untitled story'
}

interface DraftItemProps {
  readonly row: DraftRow
  readonly index: number
  readonly now: number
  /** The story on the screen. */
  readonly isOpen: boolean
  /** The row that the Tab key reaches. */
  readonly isActive: boolean
  readonly onOpen: () => void
  readonly onFocus: () => void
}

export function DraftItem({ row, index, now, isOpen, isActive, onOpen, onFocus }: DraftItemProps) {
  const title = titleOf(row)
  const named = row.headline.trim() !== ''
  const at = Date.parse(row.binnedAt ?? row.changedAt)
  const entries =
    row.binnedAt === null
      ? [
          { id: 'open', label: 'Open', onChoose: onOpen },
          { id: 'window', label: 'Open in a new window', onChoose: () => void openInWindow(row.id) },
          { id: 'duplicate', label: 'Duplicate', onChoose: () => void duplicateStory(row.id) },
          { id: 'bin', label: 'Move to the bin', keys: 'Delete', onChoose: () => void binStory(row.id, title) },
        ]
      : [
          { id: 'restore', label: 'Put back on the desk', onChoose: () => void restoreStory(row.id, title) },
          { id: 'delete', label: 'Delete for good…', keys: 'Delete', onChoose: () => deleteForGood(row.id, title) },
        ]
  return (
    <>
      <button type="button" className="draft" data-row={index} data-open={isOpen || undefined} tabIndex={isActive ? 0 : -1} aria-current={isOpen || undefined} onClick={onOpen} onFocus={onFocus}>
        <span className="draft-line">
          <span className="draft-title" data-named={named || undefined} title={title}>
            {title}
          </span>
          <time className="draft-time figures" dateTime={row.binnedAt ?? row.changedAt} title={exactTime(at)}>
            {relativeTime(at, now)}
          </time>
        </span>
        <span className="draft-line draft-facts">
          <span className="draft-about">
            {row.conflicts > 0 && <strong className="draft-conflict">Two texts</strong>}
            {row.submission === null ? (
              <span data-status={row.status}>{statusName(row.status)}</span>
            ) : (
              <span className="draft-submitted" data-status={row.status} title={`Submitted by ${row.submission.by}, ${exactTime(Date.parse(row.submission.at))}`}>
                Submitted by {row.submission.by}, {relativeTime(Date.parse(row.submission.at), now)}
              </span>
            )}
            <span className="figures">{counted(row.words, 'word')}</span>
            {row.slug !== '' && <span className="draft-slug">{row.slug}</span>}
          </span>
          {row.findings !== null && <SeverityMarks counts={row.findings} />}
        </span>
        {row.snippet !== null && row.snippet !== '' && (
          <span className="draft-snippet">
            <Snippet text={row.snippet} />
          </span>
        )}
      </button>
      <span className="draft-more">
        <Menu label={`What to do with ${title}`} entries={entries}>
          <IconButton icon="more" label={`More for ${title}`} excludeFromTabOrder={!isActive} />
        </Menu>
      </span>
    </>
  )
}
