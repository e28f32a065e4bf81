import type { StylebookId } from '../stylebooks/stylebook.ts'
import { buildStory } from './build-story.ts'
import type { Imported, ImportFormat } from './imported.ts'
import { markdownBlocks } from './markdown.ts'
import { pageTextBlocks, plainTextBlocks } from './page-text.ts'
import { readStory } from './read-story.ts'
import type { SourceBlock, SourceEvidence } from './source-block.ts'

export interface ImportTextOptions {
  /** HTML needs a parser, which is not pure: electron/import reads it and hands over blocks (`importBlocks`). */
  readonly format: Exclude<ImportFormat, 'html'>
  /** The stylebook of the new story; AP where it is not said. */
  readonly stylebook?: StylebookId
  /** BCP 47 */
  readonly language?: string
}

/**
 * Text of a page, a manuscript or Markdown as a story. Every line is either in the story or in `leftOut`.
 * It never fails: text that cannot be understood is text of the body.
 */
export function importText(source: string, options: ImportTextOptions): Imported {
  if (options.format === 'markdown') {
    const { blocks, evidence } = markdownBlocks(source)
    return importBlocks(blocks, evidence, options)
  }
  return importBlocks(options.format === 'plain-text' ? plainTextBlocks(source) : pageTextBlocks(source), {}, options)
}

/** The common reading of every format, on blocks that say what their source knows of them. */
export function importBlocks(blocks: readonly SourceBlock[], evidence: SourceEvidence, options: Omit<ImportTextOptions, 'format'>): Imported {
  return buildStory(readStory(blocks, evidence), evidence, options)
}
