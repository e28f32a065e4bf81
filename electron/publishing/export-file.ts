import { assertNever, failure, success, type Result } from '../../shared/result.ts'
import type { ExportAnswer, ExportFormat } from '../../shared/ipc/publishing.ts'
import type { Story } from '../../shared/story/story.ts'
import { suggestedName } from '../files/suggested-name.ts'
import { writeWholeFile, type WriteBytes } from '../files/write-whole-file.ts'
import type { PublishingOptions } from './publishing.ts'
import path from 'node:path'

/**
 * Asks where, then writes the file whole or not at all. An old file of that name stays until the new one is on the disk.
 */
export async function saveExport(bytes: Uint8Array, story: Story, format: ExportFormat, saveDialog: PublishingOptions['saveDialog'], write?: WriteBytes): Promise<Result<ExportAnswer>> {
  return saveStoryFile(bytes, story.head.slug || story.head.headline, endingOf(format), saveDialog, write)
}

/** The same for any file made of a story, a proof or a report; `title` gives the name that is suggested. */
export async function saveStoryFile(bytes: Uint8Array, title: string, ending: string, saveDialog: PublishingOptions['saveDialog'], write?: WriteBytes): Promise<Result<{ readonly outcome: 'saved'; readonly name: string } | { readonly outcome: 'cancelled' }>> {
  const file = await saveDialog({ name: `${suggestedName(title, 'story')}.${ending}` })
  if (file === null) return success({ outcome: 'cancelled' })
  const written = await writeWholeFile(file, bytes, write)
  return written.ok ? success({ outcome: 'saved', name: path.basename(file) }) : failure(written.failure.code, written.failure.message, written.failure.advice)
}

function endingOf(format: ExportFormat): string {
  switch (format) {
    case 'ninjs':
      return 'json'
    case 'html':
      return 'html'
    case 'markdown':
      return 'md'
    case 'text':
      return 'txt'
    case 'docx':
      return 'docx'
    default:
      return assertNever(format)
  }
}
