import type { ImportAnswer } from '../../shared/ipc/contract.ts'
import { maximumImportBytes } from '../../shared/ipc/contract.ts'
import { ask, askOrTell } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { showBanner } from '../app/notices.ts'
import { openDraft } from '../app/open-story.ts'
import { draftPages } from '../desk/drafts.ts'
import { bytesOf } from '../story/add-pictures.ts'
import type { Failure } from '../../shared/result.ts'

export type ImportReport = NonNullable<ImportAnswer>

/** What each import of this session left out, to be looked at again. */
const reports = new Map<string, ImportReport>()

export const reportOf = (storyId: string): ImportReport | undefined => reports.get(storyId)

export async function importByDialog(): Promise<void> {
  const answer = await askOrTell('import.by-dialog', {})
  if (answer !== undefined) await show(answer)
}

export async function importFile(file: File): Promise<void> {
  if (file.size > maximumImportBytes) {
    showBanner({ tone: 'warning', message: `“${file.name}” is larger than 50 MB and was not imported.`, advice: 'Save the page as text and import that.' })
    return
  }
  const bytes = await bytesOf(file)
  if (bytes === null) return
  const answer = await askOrTell('import.file', { name: file.name.slice(-300), bytes })
  if (answer !== undefined) await show(answer)
}

/** Imports what a paste carried; gives the failure where it could not be read as a story. */
export async function importPaste(text: string, html: string | null): Promise<Failure | null> {
  const result = await ask('import.paste', { text, html })
  if (!result.ok) return result.failure
  await show(result.value)
  return null
}

async function show(report: ImportAnswer): Promise<void> {
  // Null: the person closed the dialog.
  if (report !== null) await showImport(report)
}

/** Opens what came in, with the report of what did not. */
export async function showImport(report: ImportReport): Promise<void> {
  reports.set(report.id, report)
  void draftPages.refresh()
  if (await openDraft(report.id)) showDialog({ kind: 'import-report', report })
}
