import { detectFormat } from '../../shared/import/detect-format.ts'
import { importText } from '../../shared/import/import-text.ts'
import type { Imported, ImportFormat } from '../../shared/import/imported.ts'
import { assertNever, failure, success, type Result } from '../../shared/result.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { isZip } from '../word/word-package.ts'
import { readsBetterAsHtml } from './clipboard.ts'
import { decodeText, largestImport, tooLarge } from './decode.ts'
import { importHtmlFragment, importHtmlPage } from './import-html.ts'

export interface ImportSource {
  readonly bytes: Uint8Array
  /** The file's own name, for its ending; never a path. */
  readonly name: string
  /** Told from the words and the name where it is not said. */
  readonly format?: ImportFormat
  readonly stylebook?: StylebookId
}

/** A file as a story, whichever kind it is. Failures: those of `importSource` and of `importWord`. */
export async function importFile(source: ImportSource): Promise<Result<Imported>> {
  const { bytes, name, format, stylebook } = source
  if (format === undefined && isZip(bytes)) {
    if (bytes.length > largestImport) return tooLarge
    // Loaded at the first Word file: the command line and the engine start without its reader.
    const { importWord } = await import('../word/import-word.ts')
    const imported = await importWord(bytes, stylebook === undefined ? {} : { stylebook })
    return imported.ok ? worded(imported.value, noWords.message, noWords.advice) : imported
  }
  const imported = importSource(source)
  if (!imported.ok || !/\.do(?:c|t)[xm]$/i.test(name)) return imported
  return success({ ...imported.value, leftOut: [{ line: 0, text: '', why: 'The file is called a Word file but is none: it was read as the text that it is' }, ...imported.value.leftOut] })
}

const noWords = { message: 'That file holds no words. Nothing was changed.', advice: 'Check that it is the right file, and that it was saved whole.' } as const

/** A file of text as a story. Failures: `import-empty`, `import-binary`, `import-too-large`, `import-docx`. */
export function importSource({ bytes, name, format, stylebook }: ImportSource): Result<Imported> {
  if (bytes.length === 0) return failure('import-empty', 'That file is empty. Nothing was changed.', 'Check that it is the right file, and that it was saved.')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, note } = decoded.value
  const imported = importAs(text, format ?? detectFormat(text, name), stylebook === undefined ? {} : { stylebook })
  const answer = worded(imported, noWords.message, noWords.advice)
  if (!answer.ok || note === null) return answer
  return success({ ...imported, leftOut: [{ line: 0, text: '', why: note }, ...imported.leftOut] })
}

export interface ImportPaste {
  readonly text: string
  readonly html?: string | null
  readonly stylebook?: StylebookId
}

/** What stands on the clipboard as a story, from whichever of its two forms says more. Failures: `import-empty`, `import-too-large`. */
export function importPaste({ text, html, stylebook }: ImportPaste): Result<Imported> {
  const markup = html ?? ''
  if (text.length + markup.length > largestImport) return failure('import-too-large', 'That is more than 50 MB and was not pasted. Nothing was changed.', 'Paste the text of the story only.')
  const options = stylebook === undefined ? {} : { stylebook }
  const isHtml = markup !== '' && readsBetterAsHtml(markup, text)
  const imported = isHtml ? importHtmlFragment(markup, options) : importAs(text, detectFormat(text), options)
  return worded(imported, 'There are no words on the clipboard. Nothing was changed.', 'Copy the text of the page again, then paste it.')
}

/** An import without a single word is a failure, with what to say of it. */
function worded(imported: Imported, message: string, advice: string): Result<Imported> {
  const { text, leftOut } = imported
  const words = [text.kicker, text.headline, text.standfirst, ...text.bylines, ...text.paragraphs, ...text.pictures.flatMap(({ caption, photographer, agency, alt }) => [caption, photographer, agency, alt]), ...leftOut.map((line) => line.text)]
  if (words.some((part) => part.trim() !== '')) return success(imported)
  return failure('import-empty', message, advice)
}

function importAs(text: string, format: ImportFormat, options: { readonly stylebook?: StylebookId }): Imported {
  switch (format) {
    case 'html':
      return /<(?:html|body|head)\b/i.test(text.slice(0, 20_000)) ? importHtmlPage(text, options) : importHtmlFragment(text, options)
    case 'markdown':
    case 'plain-text':
    case 'page-text':
      // Lines wrapped at a fixed width are a manuscript's, whichever of the two it was called.
      return importText(text, { format: format === 'page-text' ? 'plain-text' : format, ...options })
    default:
      return assertNever(format)
  }
}
