import type { CaptionRow } from '../../shared/ipc/captions.ts'
import { counted } from '../ui/counts.ts'

/** What a picture still lacks, in a word or two. */
export function lacks({ hasCaption, hasCredit, hasAlt }: CaptionRow): string[] {
  return [hasCaption ? '' : 'no caption', hasCredit ? '' : 'no credit', hasAlt ? '' : 'no alt text'].filter((word) => word !== '')
}

/** A picture's name for the ear: the file, how its caption begins, and all its marks. */
export function nameOf(row: CaptionRow, isMarked: boolean): string {
  const begins = row.headline.trim() || row.description.trim().slice(0, 80)
  const parts = [
    row.name,
    isMarked ? 'marked' : '',
    begins,
    ...lacks(row),
    row.conflicts > 0 ? counted(row.conflicts, 'conflict') : '',
    row.isSigned ? 'signed' : '',
    row.stories > 0 ? `used in ${counted(row.stories, 'story', 'stories')}` : '',
    row.isDrawn ? '' : 'cannot be shown here',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
