import { exportFormats, type ExportFormat, type Verdict } from '../../shared/ipc/publishing.ts'
import { askOrTell } from '../app/bridge.ts'
import { showToast } from '../app/notices.ts'
import { savedVersion } from '../app/open-story.ts'
import { counted } from '../ui/counts.ts'

const formatNames: Readonly<Record<ExportFormat, string>> = { ninjs: 'ninjs', html: 'HTML', markdown: 'Markdown', text: 'Plain text', docx: 'Word' }

export const exportChoices = exportFormats.map((format) => ({ format, name: formatNames[format] }))

/** Saves, then sends that saved version through the gate to the target. False where it did not get into the outbox. */
export async function publishStory(target: string): Promise<boolean> {
  const saved = await savedVersion()
  const answer = saved === null ? undefined : await askOrTell('publishing.publish', { ...saved, target })
  if (answer?.outcome === 'blocked') tellBlocked(answer.verdict)
  if (answer?.outcome === 'not-allowed') showToast(answer.message)
  if (answer?.outcome === 'does-not-fit') showToast(answer.shortfalls.map(({ message }) => message).join(' '))
  return answer?.outcome === 'queued'
}

/** Takes the version that was sent last out of readers' sight. */
export async function withdrawStory(id: string, target: string, reason: string): Promise<void> {
  const answer = await askOrTell('publishing.withdraw', { id, target, reason })
  if (answer?.outcome === 'not-allowed') showToast(answer.message)
}

/** Saves, then writes that saved version to a file that the person chooses; the same gate stands before it. */
export async function exportStory(format: ExportFormat): Promise<void> {
  const saved = await savedVersion()
  const answer = saved === null ? undefined : await askOrTell('publishing.export', { ...saved, format })
  if (answer?.outcome === 'saved') showToast(`Exported as ${answer.name}.`)
  if (answer?.outcome === 'blocked') tellBlocked(answer.verdict)
  if (answer?.outcome === 'not-allowed') showToast(answer.message)
}

function tellBlocked({ open }: Verdict): void {
  const errors = open.filter(({ severity }) => severity === 'error').length
  showToast(`${counted(errors, 'error')} ${errors === 1 ? 'stands' : 'stand'} in the way. Fix or waive ${errors === 1 ? 'it' : 'each'} first.`)
}
