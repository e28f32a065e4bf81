import type { Target } from '../../shared/ipc/publishing.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { openDraft } from '../app/open-story.ts'
import { draftPages } from '../desk/drafts.ts'
import { showImport } from '../import/import-page.ts'
import { seeRemoteCopy } from './remote-copy-dialogs.ts'

/**
 * Brings a story of a CMS to the desk and opens it, with the report of what came. One that the desk has already is opened
 * and laid beside its copy. Gives the failure where neither could be done.
 */
export async function bringIn({ id: target }: Pick<Target, 'id'>, remote: string): Promise<Failure | null> {
  const result = await ask('copies.bring-in', { target, remote })
  if (!result.ok) return result.failure
  closeDialog()
  const answer = result.value
  if (answer.outcome === 'brought-in') {
    const { id, name, paragraphs, pictures, leftOut } = answer
    await showImport({ id, name, paragraphs, pictures, notes: 0, leftOut })
  } else {
    void draftPages.refresh()
    if (await openDraft(answer.id)) seeRemoteCopy(target)
  }
  return null
}
