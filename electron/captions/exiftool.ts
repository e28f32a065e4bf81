import { ExifToolTask } from 'exiftool-vendored'
import type { RawTags } from './metadata-tool.ts'

export { ExifTool, exiftoolPath } from 'exiftool-vendored'

// Apart from the tool itself, so that its package is read with the first picture and not at every start.

export class ReadTags extends ExifToolTask<RawTags> {
  override parse(output: string, error?: Error): RawTags {
    if (error !== undefined) throw error
    const parsed: unknown = JSON.parse(quoteNumbers(output))
    const [tags] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : []
    if (typeof tags !== 'object' || tags === null) throw new Error('no tags')
    return tags as RawTags
  }
}

export class WriteByArguments extends ExifToolTask<{ readonly isDone: boolean; readonly warnings: readonly string[] }> {
  override parse(output: string, error?: Error): { isDone: boolean; warnings: readonly string[] } {
    if (error !== undefined) throw error
    return { isDone: /\b1 image files (?:created|updated)/u.test(output), warnings: [...this.errors, ...this.warnings] }
  }
}

/** ExifTool writes a text that looks like a number without quotes: job 007 would come back as 7, and a long one rounded. */
function quoteNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gu, (part) => (part.startsWith('"') ? part : `"${part}"`))
}
