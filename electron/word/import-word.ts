import { buildStory } from '../../shared/import/build-story.ts'
import { decodeEntities } from '../../shared/import/entities.ts'
import type { Imported, LeftOut, PictureInFile } from '../../shared/import/imported.ts'
import { readStory } from '../../shared/import/read-story.ts'
import type { SourceEvidence } from '../../shared/import/source-block.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { stylebookIdSchema, type StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { readDocument, type WordDocument } from './read-document.ts'
import { notesOfComments } from './comment-notes.ts'
import { wordBlocks, type WordPicture } from './word-blocks.ts'
import { prepareMarkup, type SetAside } from './word-markup.ts'
import { openWordPackage, readXml, type WordPackage } from './word-package.ts'
import { ownFileProperty } from './word-styles.ts'
import { tagsOf } from './xml-tags.ts'

export interface WordOptions {
  readonly stylebook?: StylebookId
}

/** Bytes of all pictures of one file together that are taken over. */
const mostPictureBytes = 300 * 1024 * 1024

/**
 * A Word file (.docx, .docm) as a story: its text through the common reading, its pictures with alt text and captions, and
 * its comments as notes, and in `leftOut` everything else that Word had and a story has not. Insertions are in, deletions are out; nothing runs.
 * Failures: `import-docx`, `import-docx-damaged`, `import-docx-locked`, `import-docx-too-large`.
 */
export async function importWord(bytes: Uint8Array, options: WordOptions): Promise<Result<Imported>> {
  const opened = openWordPackage(bytes)
  if (!opened.ok) return opened
  const word = opened.value
  const prepared = prepareMarkup(word.main.markup)
  const document = await readSafely(word, prepared.markup)
  if (!document.ok) return document
  const evidence = evidenceOf(word)
  const { blocks, pictures, aside } = wordBlocks(document.value, evidence.ownFile === true)
  const read = readStory(blocks, evidence)
  const imported = buildStory(read, evidence, options)
  const places = new Map(read.pictures.map(({ mark }, index) => [mark, imported.story.pictures[index]?.id]))
  const files: PictureInFile[] = []
  const refused: SetAside[] = []
  let left = mostPictureBytes
  for (const picture of pictures) {
    const id = places.get(picture.number)
    const taken = id === undefined ? noPlace : await pictureBytes(word, picture, left)
    if (id === undefined || typeof taken === 'string') refused.push({ paragraph: picture.paragraph, text: '', why: `Picture not taken: ${typeof taken === 'string' ? taken : noPlace}` })
    else {
      left -= taken.bytes.length
      files.push({ picture: id, ...taken })
    }
  }
  const apart = inOrder([...aside, ...prepared.aside, ...refused])
  const notes = notesOfComments(word, document.value, prepared.commented, imported.story, new Date().toISOString())
  return success({ ...imported, notes, leftOut: [...ofWholeFile(word, document.value), ...apart, ...imported.leftOut], pictureFiles: files })
}

const noPlace = 'it stands at no place that a story has'

/** What the reader cannot make sense of it throws at: to the person that is a damaged file. */
async function readSafely(word: WordPackage, markup: string): Promise<Result<WordDocument>> {
  try {
    return await readDocument(word, markup)
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    return failure('import-docx-damaged', 'That Word file is damaged and its text could not be read. Nothing was changed.', 'Open it in Word and save it again, or copy its text and paste that.')
  }
}

function evidenceOf({ properties }: WordPackage): SourceEvidence {
  if (properties.get(ownFileProperty) === undefined) return {}
  const slug = properties.get('Slug')
  const language = properties.get('Language')
  const stylebook = stylebookIdSchema.safeParse(properties.get('Stylebook'))
  return { ownFile: true, ...(slug !== undefined && { slug: slug.slice(0, 200) }), ...(language !== undefined && language.length <= 35 && { language }), ...(stylebook.success && { stylebook: stylebook.data }) }
}

/** The bytes of one picture with the file's own name for it, or why it is not taken. */
async function pictureBytes({ parts }: WordPackage, picture: WordPicture, left: number): Promise<{ readonly name: string; readonly bytes: Uint8Array } | string> {
  const part = await picture.part()
  if (!parts.has(part)) return 'it is not in the file but linked to, and nothing is fetched'
  const bytes = parts.read(part)
  if (!bytes.ok) return bytes.failure.code === 'import-docx-too-large' ? 'it is too large' : 'it is damaged'
  if (bytes.value.length > left) return 'the pictures of this file are too large together'
  return { name: part.slice(part.lastIndexOf('/') + 1), bytes: bytes.value }
}

/** What belongs to no paragraph: headers and footers, programs, elements that nobody knows. */
function ofWholeFile(word: WordPackage, document: WordDocument): LeftOut[] {
  const whole: LeftOut[] = []
  const seen = new Set<string>()
  for (const part of word.margins) {
    const text = wordsOf(word, part)
    const why = /header/.test(part) ? 'Header of the page' : 'Footer of the page'
    if (text !== '' && !seen.has(why + text)) whole.push({ line: 0, text, why })
    seen.add(why + text)
  }
  if (word.hasMacros) whole.push({ line: 0, text: '', why: 'Macros: they were not run and did not come in' })
  const counts = new Map<string, number>()
  for (const name of document.unknown) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [name, count] of counts) if (!silent.test(name)) whole.push({ line: 0, text: '', why: `Not known to Copydesk: ${name}${count > 1 ? `, ${count} times` : ''}` })
  return whole
}

/** Marks that hold no words: edges of ranges, permissions, drawing details that pictures are read without. */
const silent = /^(?:w:(?:perm(?:Start|End)|(?:customXml|move|bookmark)\w*Range\w*|lastRenderedPageBreak|continuationSeparator|separator|sdtPr|annotationRef|softHyphen)|c:chart|dgm:\w+|w:altChunk|w:subDoc|[vo]:\w+|office-word:\w+|wp14?:\w+|wps:\w+|mc:\w+|w14:\w+|w15:\w+)$/

function wordsOf({ parts }: WordPackage, part: string): string {
  const xml = readXml(parts, part)
  if (!xml.ok) return ''
  const { markup } = prepareMarkup(xml.value)
  let from = -1
  let text = ''
  for (const { name, kind, start, end } of tagsOf(markup)) {
    if (name === 'w:p' && kind === 'close') text += ' '
    if (name !== 'w:t') continue
    if (kind === 'close' && from !== -1) text += markup.slice(from, start)
    from = kind === 'open' ? end : -1
  }
  return decodeEntities(text).replace(/\s+/gu, ' ').trim()
}

/** The order of the Word text, what belongs to no paragraph first. */
function inOrder(aside: readonly SetAside[]): LeftOut[] {
  return [...aside].sort((left, right) => left.paragraph - right.paragraph).map(({ paragraph, text, why }) => ({ line: paragraph, text, why }))
}
