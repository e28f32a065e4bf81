import { ghostBlocks } from '../../shared/import/cms/ghost-blocks.ts'
import { readGhostCopy, readWordpressCopy, type CopyFailure, type ReadCopy, type ReadCopyOptions } from '../../shared/import/cms/read-copy.ts'
import { longestCopy, mostBlocks, type UnreadCopy } from '../../shared/import/cms/unread-copy.ts'
import { wordpressMarkup } from '../../shared/import/cms/wordpress-markup.ts'
import { failure, type Result } from '../../shared/result.ts'
import { pageBlocks } from './page-blocks.ts'
import { parsePage } from './page-dom.ts'

/**
 * A target's own copy of a story as a story. Nothing is fetched and no script runs; what Copydesk does not hold is listed.
 * Failures: `copy-too-large`, `copy-unreadable`.
 */
export function readCopy(copy: UnreadCopy, options: ReadCopyOptions): Result<ReadCopy, CopyFailure> {
  const { body } = copy
  const text = body.form === 'wordpress' ? body.html : body.lexical
  if (text.length > longestCopy) return tooLarge
  if (body.form === 'ghost') {
    const read = ghostBlocks(body.lexical)
    if (read !== null && read.blocks.length > mostBlocks) return tooLarge
    return read === null ? unreadable : readGhostCopy(copy, read.blocks, read.leftOut, options)
  }
  const { html, leftOut } = wordpressMarkup(body.html)
  const document = parsePage(html)
  if (document?.body == null) return unreadable
  const blocks = pageBlocks(document.body, 'all').map(({ block, part }) => ({ block, classes: part.label }))
  if (blocks.length > mostBlocks) return tooLarge
  return readWordpressCopy(copy, blocks, leftOut, options)
}

const tooLarge = failure('copy-too-large', 'The copy in the CMS is far larger than any story, so it was not read. Nothing was changed.', 'Look at it in the CMS itself.')
const unreadable = failure('copy-unreadable', 'The copy in the CMS could not be read as a story. Nothing was changed.', 'Look at it in the CMS itself.')
