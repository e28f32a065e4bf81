import { decodeEntities } from '../../shared/import/entities.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { openZipParts, type ZipLimits, type ZipParts } from './zip-parts.ts'
import { attributeOf, soundMarkup, tagsOf } from './xml-tags.ts'

/** A Word file opened: its parts, and which of them hold what (ECMA-376 part 2, and part 1, 11.3). */
export interface WordPackage {
  readonly parts: ZipParts
  /** The part with the text of the document, and that text. */
  readonly main: { readonly name: string; readonly markup: string }
  /** Headers and footers of the pages. */
  readonly margins: readonly string[]
  /** True where the file carries programs; they are never looked into. */
  readonly hasMacros: boolean
  /** The file's own properties (docProps/custom.xml), by name. */
  readonly properties: ReadonlyMap<string, string>
}

/** More than a book of 1,000 pages; what is beyond costs more memory to read than an office computer has. */
const limits: ZipLimits = { wholeBytes: 512 * 1024 * 1024, partBytes: 100 * 1024 * 1024, parts: 10_000 }
const longestText = 40 * 1024 * 1024

const otherPrograms: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'an Excel file'],
  [/^ppt\//, 'a PowerPoint file'],
  [/^content\.xml$/, 'an OpenDocument file'],
]

/** True for a file that begins as ZIP files do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** Opens a Word file and looks at what is in it. Failures: `import-docx`, `import-docx-damaged`, `import-docx-locked`, `import-docx-too-large`. */
export function openWordPackage(bytes: Uint8Array): Result<WordPackage> {
  const opened = openZipParts(bytes, limits)
  if (!opened.ok) return opened
  const parts = opened.value
  const name = mainPart(parts)
  if (name === null) return notWord(parts.names)
  const markup = readXml(parts, name)
  if (!markup.ok) return markup
  if (!/<w:body[\s>/]/.test(markup.value)) return failure('import-docx-damaged', 'That Word file holds no text where Word keeps it. Nothing was changed.', 'Open it in Word and save it again as a Word document (.docx).')
  return success({
    parts,
    main: { name, markup: markup.value },
    margins: parts.names.filter((part) => /^word\/(?:header|footer)\d*\.xml$/.test(part)),
    hasMacros: parts.names.some((part) => /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(part)),
    properties: customProperties(parts),
  })
}

function notWord(names: readonly string[]): Result<never> {
  const other = otherPrograms.find(([pattern]) => names.some((name) => pattern.test(name)))
  const advice = 'Open it in the program it was made with, and save it as a Word document (.docx) or copy the text and paste that.'
  return failure('import-docx', `That is ${other?.[1] ?? 'no Word file but an archive of other files'}, which Copydesk does not read. Nothing was changed.`, advice)
}

/**
 * Text of one XML part, looked over before any parser sees it: bounded, not nested beyond what a document is, and without
 * declarations of its own (which Office forbids, and which could grow it without end).
 */
export function readXml(parts: ZipParts, name: string): Result<string> {
  const bytes = parts.read(name)
  if (!bytes.ok) return bytes
  if (bytes.value.length > longestText) return failure('import-docx-too-large', 'That Word file holds more text than a story can, so it was not opened. Nothing was changed.', 'Open it in Word, copy the text of the story and paste that.')
  const text = new TextDecoder('utf-8').decode(bytes.value)
  return soundMarkup(text) ? success(text) : failure('import-docx-damaged', 'That Word file is damaged and could not be opened. Nothing was changed.', 'Open it in Word and save it again, or ask for it again.')
}

function mainPart(parts: ZipParts): string | null {
  const relations = parts.has('_rels/.rels') ? readXml(parts, '_rels/.rels') : null
  if (relations?.ok === true) {
    for (const { name, source } of tagsOf(relations.value)) {
      if (!name.endsWith('Relationship') || !(attributeOf(source, 'Type') ?? '').endsWith('/officeDocument')) continue
      const target = (attributeOf(source, 'Target') ?? '').replace(/^\//, '')
      if (target.startsWith('word/') && parts.has(target)) return target
    }
  }
  return parts.has('word/document.xml') ? 'word/document.xml' : null
}

function customProperties(parts: ZipParts): Map<string, string> {
  const properties = new Map<string, string>()
  const custom = parts.has('docProps/custom.xml') ? readXml(parts, 'docProps/custom.xml') : null
  if (custom?.ok !== true) return properties
  for (const [, open, value] of custom.value.matchAll(/<property\b([^<>]{1,2000})>\s*<vt:lpwstr>([^<]{0,2000})<\/vt:lpwstr>/g)) {
    const name = attributeOf(open ?? '', 'name')
    if (name !== null) properties.set(decodeEntities(name), decodeEntities(value ?? ''))
  }
  return properties
}
