import { open } from 'node:fs/promises'
import { emptyCaption } from '../../shared/captions/caption-data.ts'
import { mergeCopies, type MergedCaption } from '../../shared/captions/conflicts.ts'
import { cutCaption } from './cut-caption.ts'
import { copiesByExifReader } from './copies-by-exifreader.ts'
import { copiesByExifTool } from './copies-by-exiftool.ts'
import type { MetadataTool } from './metadata-tool.ts'

export interface ReadCaption extends MergedCaption {
  readonly warnings: readonly string[]
}

/**
 * The caption data of a file. ExifTool reads it; where that cannot be, the independent reader does what it can, and the
 * warnings say so. A picture without readable metadata says nothing and is as good as any.
 *
 * @param bytes the file's own, which the independent reader looks at
 */
export async function readCaption(tool: MetadataTool, file: string, bytes: Uint8Array): Promise<ReadCaption> {
  const tags = await tool.read(file)
  if (tags.ok) return { ...cutCaption(mergeCopies(copiesByExifTool(tags.value).copies)), warnings: [] }
  const read = copiesByExifReader(bytes)
  const merged = cutCaption(mergeCopies({ ...read, digest: 'missing' }))
  const isSilent = JSON.stringify(merged.caption) === JSON.stringify(emptyCaption())
  const why = tags.failure.code === 'no-perl' ? 'Its caption data were read without Perl, which finds only the most common of them.' : isSilent ? 'Its caption data could not be read.' : 'Its caption data could be read only in part.'
  return { ...merged, warnings: [why] }
}

/** Bytes of a first look: metadata stand at the beginning of most files. */
const firstLookBytes = 128 * 1024

/** The beginning of a file, without the rest being read. */
export async function readBeginning(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const buffer = Buffer.alloc(firstLookBytes)
    const { bytesRead } = await handle.read(buffer, 0, firstLookBytes, 0)
    return new Uint8Array(buffer.buffer, buffer.byteOffset, bytesRead)
  } finally {
    await handle.close()
  }
}
