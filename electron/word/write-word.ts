import { AlignmentType, Document, ExternalHyperlink, ImageRun, LevelFormat, Packer, Paragraph, TextRun, type ILevelsOptions, type IRunOptions, type ParagraphChild } from 'docx'
import { creditLine, datelineWriter } from '../../shared/export/house-form.ts'
import type { Dateline } from '../../shared/dateline/dateline.ts'
import { isSafeLink, type BodyNode } from '../../shared/story/body.ts'
import { layOutPictures } from '../../shared/story/lay-out-pictures.ts'
import type { Picture, PictureFile, Story } from '../../shared/story/story.ts'
import { ownFileProperty, styleIds, wordStyles, type StoryStyle } from './word-styles.ts'

export interface WordFacts {
  /** The version that is written out, for the file's properties. */
  readonly version: string
  /** The bytes of a picture's original; null where they are not at hand, and the picture is told by its words. */
  readonly pictureBytes?: (file: PictureFile) => Promise<Uint8Array | null>
}

/**
 * A story as a Word file (.docx): head, text, lists, quotes, links and pictures with caption and credit, each in a style
 * of its own, so that Word's outline and house templates know them. Importing it gives the same story back.
 */
export async function writeWord(story: Story, facts: WordFacts): Promise<Uint8Array> {
  const { head } = story
  const { lead, inText, after } = layOutPictures(story)
  const placed = new Map<BodyNode, readonly Paragraph[]>()
  for (const [node, picture] of inText) placed.set(node, await pictureParagraphs(story, picture, facts))
  const writer = new BodyWriter(datelineWriter(story), placed)
  const pictures: Paragraph[] = []
  // Where they follow the text, importing it leaves them without a place in it.
  for (const picture of [...(lead === null ? [] : [lead]), ...after]) pictures.push(...(await pictureParagraphs(story, picture, facts)))
  const document = new Document({
    title: clean(head.headline),
    creator: clean(head.bylines.join(', ')),
    description: '',
    customProperties: [ownFileProperty, 'Slug', 'Language', 'Stylebook', 'Version'].map((name, index) => ({ name, value: clean([story.id, head.slug, head.language, head.stylebook, facts.version][index] ?? '') })),
    styles: wordStyles(head.language),
    numbering: { config: [{ reference: 'bullet', levels: levelsOf('bullet') }, { reference: 'number', levels: levelsOf('number') }] },
    sections: [
      {
        children: [
          ...styled('kicker', head.kicker),
          ...styled('headline', head.headline),
          ...styled('standfirst', head.standfirst),
          ...head.bylines.flatMap((byline, index) => styled('byline', byline === '' ? '' : `${index === 0 ? 'By' : 'and'} ${byline}`)),
          ...writer.blocks(story.body.root.children ?? []),
          ...pictures,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const deepestLevel = 8

function levelsOf(listType: 'bullet' | 'number'): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: listType === 'number' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: listType === 'number' ? `%${level + 1}.` : '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 720 + level * 360, hanging: 360 } } },
  }))
}

class BodyWriter {
  readonly #write: (dateline: Dateline) => string
  readonly #placed: ReadonlyMap<BodyNode, readonly Paragraph[]>
  #lists = 0

  /** @param placed the paragraphs of each picture that stands in the text */
  constructor(write: (dateline: Dateline) => string, placed: ReadonlyMap<BodyNode, readonly Paragraph[]>) {
    this.#write = write
    this.#placed = placed
  }

  blocks(nodes: readonly BodyNode[]): Paragraph[] {
    return nodes.flatMap((node) => {
      const picture = this.#placed.get(node)
      if (picture !== undefined) return [...picture]
      if (node.type === 'list') {
        this.#lists += 1
        return this.#list(node, 0)
      }
      const children = this.#inline(node.children ?? [])
      if (children.length === 0) return []
      if (node.type === 'heading') return [new Paragraph({ style: styleIds.crosshead, children })]
      return [node.type === 'quote' ? new Paragraph({ style: styleIds.blockQuote, children }) : new Paragraph({ children })]
    })
  }

  #list(list: BodyNode, level: number): Paragraph[] {
    const reference = list.listType === 'number' ? 'number' : 'bullet'
    return (list.children ?? []).flatMap((item) => {
      const inner = item.children ?? []
      const children = this.#inline(inner.filter((child) => child.type !== 'list'))
      const own = children.length === 0 ? [] : [new Paragraph({ style: styleIds.listItem, numbering: { reference, level: Math.min(level, deepestLevel), instance: this.#lists }, children })]
      return [...own, ...inner.filter((child) => child.type === 'list').flatMap((nested) => this.#list(nested, level + 1))]
    })
  }

  #inline(nodes: readonly BodyNode[], style: { readonly style?: string } = {}): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
      if (node.type === 'linebreak') return [new TextRun({ break: 1 })]
      if (node.type === 'tab') return [new TextRun({ text: ' ' })]
      if (node.type === 'dateline') return node.dateline === undefined ? [] : [new TextRun({ text: clean(this.#write(node.dateline)), style: styleIds.dateline })]
      if (node.text !== undefined) return textRuns(node.text, typeof node.format === 'number' ? node.format : 0, style)
      const inner = node.children ?? []
      if (node.url === undefined || !isSafeLink(node.url)) return this.#inline(inner, style)
      const children = this.#inline(inner, { style: styleIds.link })
      return children.length === 0 ? [] : [new ExternalHyperlink({ link: clean(node.url), children })]
    })
  }
}

const boldBit = 1
const italicBit = 2

function textRuns(text: string, format: number, style: { readonly style?: string }): TextRun[] {
  const words = clean(text)
  const options: IRunOptions = { text: words, ...((format & boldBit) !== 0 && { bold: true }), ...((format & italicBit) !== 0 && { italics: true }), ...style }
  return words === '' ? [] : [new TextRun(options)]
}

function styled(style: StoryStyle, text: string): Paragraph[] {
  const lines = clean(text).split('\n')
  if (lines.every((line) => line.trim() === '')) return []
  return [new Paragraph({ style: styleIds[style], children: lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })) })]
}

/** Widest that a picture stands on the page, in pixels at 96 to the inch: the width of the text on A4. */
const widest = 600

async function pictureParagraphs(story: Story, picture: Picture, { pictureBytes }: WordFacts): Promise<Paragraph[]> {
  const { file } = picture
  const bytes = file === null || pictureBytes === undefined ? null : await pictureBytes(file)
  const shown = file === null || bytes === null ? styled('picture', picture.alt === '' ? '[Picture]' : `[Picture: ${oneLine(picture.alt)}]`) : [new Paragraph({ style: styleIds.picture, children: [imageRun(file, bytes, picture.alt)] })]
  return [...shown, ...styled('caption', oneLine(picture.caption)), ...styled('credit', oneLine(creditLine(story, picture)))]
}

function imageRun(file: PictureFile, data: Uint8Array, alt: string): ImageRun {
  const scale = Math.min(1, widest / file.width)
  return new ImageRun({
    type: file.mediaType === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.max(1, Math.round(file.width * scale)), height: Math.max(1, Math.round(file.height * scale)) },
    altText: { name: clean(file.name), description: clean(alt), title: '' },
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Text that XML can hold: control characters are no words, and half a character is shown as what it is. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '\ufffd').replace(/[\t\r]/g, ' ')
}
