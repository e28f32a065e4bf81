import { assertNever, failure, success, type Result } from '../../shared/result.ts'
import type { ExportAnswer, ExportFormat } from '../../shared/ipc/publishing.ts'
import type { Story } from '../../shared/story/story.ts'
import { writeWholeFile, type WriteBytes } from '../files/write-whole-file.ts'
import type { PublishingOptions } from './publishing.ts'
import path from 'node:path'

/**
 * Asks where, then writes the file whole or not at all. An old file of that name stays until the new one is on the disk.
 */
export async function saveExport(bytes: Uint8Array, story: Story, format: ExportFormat, saveDialog: PublishingOptions['saveDialog'], write?: WriteBytes): Promise<Result<ExportAnswer>> {
  const file = await saveDialog({ name: `${fileName(story)}.${endingOf(format)}`, format })
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

/** The slug, else the first words of the headline; only letters, figures and hyphens, which every disk takes. */
function fileName({ head }: Story): string {
  const words = (head.slug || head.headline).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const name = words.join('-').slice(0, 60).replace(/-+$/, '')
  // Names that Windows keeps for itself.
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? 'story' : name
}
