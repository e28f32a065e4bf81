import type { CopyFailure, ReadCopy, ReadCopyOptions } from '../../shared/import/cms/read-copy.ts'
import type { UnreadCopy } from '../../shared/import/cms/unread-copy.ts'
import { alignCopies } from '../../shared/merge/take-copy.ts'
import { success, type Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import { readCopy } from './read-copy.ts'

/** Each copy as a story; with the story on the desk, what was last seen and what is there now come with its ids. The first that cannot be read ends it. */
export function readCopies({ ours, copies, options }: { readonly ours: Story | null; readonly copies: readonly UnreadCopy[]; readonly options: ReadCopyOptions }): Result<readonly ReadCopy[], CopyFailure> {
  const all: ReadCopy[] = []
  for (const copy of copies) {
    const read = readCopy(copy, options)
    if (!read.ok) return read
    all.push(read.value)
  }
  const [seen, now] = all
  if (ours === null || seen === undefined || now === undefined) return success(all)
  const aligned = alignCopies(ours, { seen, now })
  return success([aligned.seen, aligned.now])
}
