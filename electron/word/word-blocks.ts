import { findCredit } from '../../shared/credit/find-credit.ts'
import { countWords, endsAsSentence, readsAsProse, tidied, type SourceBlock } from '../../shared/import/source-block.ts'
import type { TextRun } from '../../shared/story/body-builder.ts'
import type { WordDocument, WordNode } from './read-document.ts'
import type { SetAside } from './word-markup.ts'
import { styleHintOf } from './word-styles.ts'

/** A picture in the text of a Word file. `number` is that of its blocks. */
export interface WordPicture {
  readonly number: number
  readonly paragraph: number
  /** Gives the name of the part that holds its bytes. */
  readonly part: () => Promise<string>
}

export interface WordBlocks {
  readonly blocks: readonly SourceBlock[]
  readonly pictures: readonly WordPicture[]
  readonly aside: readonly SetAside[]
}

/** More pictures than a story takes. */
const mostPictures = 500

/**
 * The text of a Word file as blocks in reading order; a block's line is the number of its paragraph. Styles that say what a
 * block is are believed; plain paragraphs are bare lines, for the common reading to decide on.
 *
 * @param isOwnFile true for a file that Copydesk wrote, in which no word is weighed
 */
export function wordBlocks(document: WordDocument, isOwnFile: boolean): WordBlocks {
  const walker = new WordWalker(document, isOwnFile)
  walker.walk(document.children)
  return walker
}

class WordWalker implements WordBlocks {
  readonly blocks: SourceBlock[] = []
  readonly pictures: WordPicture[] = []
  readonly aside: SetAside[] = []
  readonly #document: WordDocument
  readonly #isOwnFile: boolean
  readonly #hasTitle: boolean
  #paragraph = 0
  #words = 0
  /** The picture that the next paragraph may be the caption of. */
  #captionOf = 0

  constructor(document: WordDocument, isOwnFile: boolean) {
    this.#document = document
    this.#isOwnFile = isOwnFile
    this.#hasTitle = document.children.some((node) => node.type === 'paragraph' && styleHintOf(node.styleName).hint === 'title')
  }

  walk(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraphNode(node)
      else if (node.type === 'table') this.#table(node)
      else this.walk(node.children ?? [])
    }
  }

  #paragraphNode(node: WordNode): void {
    this.#paragraph += 1
    const parts = partsOf(node)
    this.#notes(parts.references)
    for (const image of parts.images) this.#picture(image)
    for (const runs of parts.lines) this.#block(node, tidied(runs))
  }

  #block(node: WordNode, runs: readonly TextRun[]): void {
    if (runs.length === 0) return
    const line = this.#paragraph
    const words = runs.map((run) => run.text).join('')
    const caption = this.#captionOf
    const { hint, level } = this.#hintOf(node, runs, words)
    if (hint === 'caption' || hint === 'credit') {
      if (caption > 0) this.blocks.push({ line, hint, runs: plain(runs), picture: caption })
      else this.blocks.push({ line, hint: 'text', runs })
      return
    }
    this.#captionOf = 0
    if (hint === 'picture') {
      this.#slot(words)
      return
    }
    this.#words += countWords(words)
    if (hint === 'byline' && this.#isOwnFile) this.blocks.push({ line, hint, runs: plain(runs).map((run, index) => (index === 0 ? { ...run, text: run.text.replace(/^(?:By|and) /, '') } : run)) })
    else if (hint === 'list-item') this.blocks.push({ line, hint, runs, list: { listType: node.numbering?.isOrdered === true || /number/i.test(node.styleName ?? '') ? 'number' : 'bullet', depth: Math.min(8, Math.max(0, Number(node.numbering?.level ?? 0) || 0)) } })
    // A heading is bold by itself: that is no mark of its own.
    else this.blocks.push({ line, hint, runs: hint === 'text' || hint === 'paragraph' || hint === 'quote' ? runs : withoutBold(runs), ...(level === undefined ? {} : { level }) })
  }

  #hintOf(node: WordNode, runs: readonly TextRun[], words: string): { readonly hint: SourceBlock['hint']; readonly level?: number } {
    const style = styleHintOf(node.styleName)
    if (this.#isOwnFile) return style.hint === null ? { hint: node.numbering != null ? 'list-item' : 'paragraph' } : { ...style, hint: style.hint }
    if (style.hint === 'heading') return { ...style, hint: style.level === 1 && !this.#hasTitle && this.#words < 60 && !this.blocks.some((block) => block.hint === 'title') ? 'title' : 'heading' }
    if (style.hint !== null && style.hint !== 'picture') return { ...style, hint: style.hint }
    if (node.numbering != null) return { hint: 'list-item' }
    if (this.#captionOf > 0 && readsAsCaption(runs, words)) return { hint: 'caption' }
    const isBold = runs.every((run) => run.bold === true || run.text.trim() === '')
    return { hint: isBold && countWords(words) <= 14 && !endsAsSentence(words) && this.#words > 0 ? 'heading' : 'text' }
  }

  /** In a file of ours: a picture that the file travels without, told by its alt text. */
  #slot(words: string): void {
    const number = this.#nextPicture()
    const told = /^\[Picture(?:: ([\s\S]*))?\]$/.exec(words)
    this.blocks.push({ line: this.#paragraph, hint: 'picture', runs: [], picture: number, alt: told === null ? words : (told[1] ?? '') })
  }

  #picture(image: WordNode): void {
    const read = image.readAsBuffer
    if (read === undefined) return
    if (this.pictures.length >= mostPictures) {
      this.aside.push({ paragraph: this.#paragraph, text: altOf(image), why: 'Picture: a story takes 500 of them' })
      return
    }
    const number = this.#nextPicture()
    this.blocks.push({ line: this.#paragraph, hint: 'picture', runs: [], picture: number, alt: altOf(image) })
    this.pictures.push({ number, paragraph: this.#paragraph, part: async () => new TextDecoder().decode(await read()) })
  }

  #nextPicture(): number {
    this.#captionOf = this.blocks.reduce((most, block) => Math.max(most, block.picture ?? 0), 0) + 1
    return this.#captionOf
  }

  #notes(references: readonly WordNode[]): void {
    for (const reference of references) {
      const text = textOf(this.#document.note(reference) ?? [])
      this.aside.push({ paragraph: this.#paragraph, text, why: reference.noteType === 'endnote' ? 'Endnote' : 'Footnote' })
    }
  }

  /** A table of one cell is a frame round text; of any other, each row is left out with its words. */
  #table(table: WordNode): void {
    this.#captionOf = 0
    const rows = (table.children ?? []).map((row) => row.children ?? [])
    const [only] = rows
    if (rows.length === 1 && only?.length === 1) {
      this.walk(only[0]?.children ?? [])
      return
    }
    for (const cells of rows) {
      const first = this.#paragraph + 1
      this.#paragraph += cells.reduce((sum, cell) => sum + paragraphsIn(cell), 0)
      const text = cells.map((cell) => textOf(cell.children ?? [])).join(' | ')
      if (text.replaceAll('|', '').trim() !== '') this.aside.push({ paragraph: first, text, why: 'Row of a table' })
      for (const image of cells.flatMap(imagesIn)) this.aside.push({ paragraph: first, text: altOf(image), why: 'Picture in a table' })
    }
  }
}

interface Parts {
  readonly lines: TextRun[][]
  readonly images: WordNode[]
  readonly references: WordNode[]
}

/** Words, pictures and references of one paragraph; a page break within it parts two blocks. */
function partsOf(paragraph: WordNode): Parts {
  const parts: Parts = { lines: [[]], images: [], references: [] }
  const add = (text: string, style: Omit<TextRun, 'text'>): void => {
    const words = text.replace(/[\u00ad\u200b\ufeff]/g, '')
    if (words !== '') parts.lines.at(-1)?.push({ text: words, ...style })
  }
  const walk = (node: WordNode, style: Omit<TextRun, 'text'>): void => {
    if (node.type === 'text') add((node.value ?? '').replace(/[\n\r\t]/g, ' '), style)
    else if (node.type === 'tab') add(' ', style)
    else if (node.type === 'checkbox') add(node.checked === true ? '☒ ' : '☐ ', style)
    else if (node.type === 'break' && node.breakType === 'line') add('\n', style)
    else if (node.type === 'break') parts.lines.push([])
    else if (node.type === 'image') parts.images.push(node)
    else if (node.type === 'noteReference') parts.references.push(node)
    else for (const child of node.children ?? []) walk(child, styleWithin(node, style))
  }
  walk(paragraph, {})
  return parts
}

function styleWithin(node: WordNode, style: Omit<TextRun, 'text'>): Omit<TextRun, 'text'> {
  if (node.type === 'hyperlink') return node.href === undefined ? style : { ...style, url: node.href }
  if (node.type !== 'run') return style
  const name = node.styleName ?? ''
  const bold = node.isBold === true || /^(?:strong|intense emphasis)$/i.test(name)
  const italic = node.isItalic === true || /^(?:emphasis|intense emphasis|subtle emphasis)$/i.test(name)
  return { ...style, ...(bold && { bold }), ...(italic && { italic }) }
}

/** Below a picture: a line all in italics, or one that names who made it. */
function readsAsCaption(runs: readonly TextRun[], words: string): boolean {
  if (words.length > 900) return false
  const isItalic = runs.every((run) => run.italic === true || run.text.trim() === '')
  if (isItalic && countWords(words) <= 60) return true
  const credit = findCredit(words)
  return credit !== null && (!readsAsProse(words) || /\S ?[/|] ?\S|©|\((?:photo|picture|image)\b/iu.test(credit.text))
}

/** Alt text that a person may have written: Word's own words about its guess and bare file names are none. */
function altOf({ altText }: WordNode): string {
  const alt = (altText ?? '').replace(/\s*(?:Description automatically generated[^.]*\.?|AI-generated content may be incorrect\.?)\s*$/u, '').replace(/\s+/gu, ' ').trim()
  return /^(?:\S*[\\/])?[^\s\\/]+\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|svg|webp|heic)$/iu.test(alt) ? '' : alt
}

function withoutBold(runs: readonly TextRun[]): TextRun[] {
  return runs.map(({ text, italic, url }) => ({ text, ...(italic === true && { italic }), ...(url !== undefined && { url }) }))
}

function plain(runs: readonly TextRun[]): TextRun[] {
  return runs.map(({ text }) => ({ text }))
}

/** The words of some nodes, paragraphs apart by spaces. */
export function textOf(nodes: readonly WordNode[]): string {
  const words = (node: WordNode): string => {
    if (node.type === 'text') return node.value ?? ''
    if (node.type === 'tab' || node.type === 'break') return ' '
    const inner = (node.children ?? []).map(words).join('')
    return node.type === 'paragraph' ? `${inner} ` : inner
  }
  return nodes.map(words).join('').replace(/\s+/gu, ' ').trim()
}

function paragraphsIn(node: WordNode): number {
  return (node.type === 'paragraph' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + paragraphsIn(child), 0)
}

function imagesIn(node: WordNode): WordNode[] {
  return node.type === 'image' ? [node] : (node.children ?? []).flatMap(imagesIn)
}
