import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'
import type { SourceBlock } from '../../shared/import/source-block.ts'

/** The styles that a story is written in, by their ids: Word's own where it has one for the part, ours for the rest. */
export const styleIds = {
  kicker: 'Kicker',
  headline: 'Title',
  standfirst: 'Subtitle',
  byline: 'Byline',
  dateline: 'Dateline',
  crosshead: 'Heading2',
  blockQuote: 'Quote',
  listItem: 'ListParagraph',
  picture: 'Picture',
  caption: 'Caption',
  credit: 'Credit',
  link: 'Hyperlink',
} as const

export type StoryStyle = Exclude<keyof typeof styleIds, 'dateline' | 'link'>

const face = 'Georgia'
const smallFace = 'Arial'

/** What each style looks like. Sizes in half points, spaces in twentieths of a point, as Word counts. */
export function wordStyles(language: string): IStylesOptions {
  const look = (id: string, name: string, run: IRunStylePropertiesOptions, paragraph: IParagraphStylePropertiesOptions): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph })
  return {
    default: { document: { run: { font: face, size: 24, language: { value: language } }, paragraph: { spacing: { after: 160, line: 312 } } } },
    paragraphStyles: [
      look(styleIds.kicker, 'Kicker', { font: smallFace, size: 19, bold: true }, { spacing: { after: 40 }, keepNext: true }),
      look(styleIds.headline, 'Title', { size: 48, bold: true }, { spacing: { after: 120, line: 264 }, keepNext: true }),
      look(styleIds.standfirst, 'Subtitle', { size: 28 }, { spacing: { after: 160 }, keepNext: true }),
      look(styleIds.byline, 'Byline', { font: smallFace, size: 20 }, { spacing: { after: 160 }, keepNext: true }),
      look(styleIds.crosshead, 'heading 2', { size: 28, bold: true }, { spacing: { before: 280, after: 80 }, keepNext: true, outlineLevel: 1 }),
      look(styleIds.blockQuote, 'Quote', { italics: false }, { indent: { left: 567, right: 567 } }),
      look(styleIds.listItem, 'List Paragraph', {}, { spacing: { after: 80 } }),
      look(styleIds.picture, 'Picture', { color: '595959' }, { spacing: { before: 240, after: 80 }, keepNext: true }),
      look(styleIds.caption, 'caption', { font: smallFace, size: 20 }, { spacing: { after: 40 } }),
      look(styleIds.credit, 'Credit', { font: smallFace, size: 18, color: '595959' }, { spacing: { after: 240 } }),
    ],
    characterStyles: [{ id: styleIds.dateline, name: 'Dateline', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true } }],
  }
}

/** The custom property that marks a file that Copydesk wrote. */
export const ownFileProperty = 'Copydesk story'

type StyleHint = { readonly hint: SourceBlock['hint'] | null; readonly level?: number }

/** Word's own style names are English in every language; house templates add names of the trade. */
const hints: readonly (readonly [RegExp, SourceBlock['hint']])[] = [
  [/^(?:title|headline|hed|head)$/, 'title'],
  [/^(?:subtitle|standfirst|deck|dek|intro|sell|summary)$/, 'standfirst'],
  [/^(?:kicker|strap|strapline|overline|eyebrow)$/, 'kicker'],
  [/^(?:byline|author|authors)$/, 'byline'],
  [/^(?:crosshead|subhead|cross-?head(?:ing)?)$/, 'heading'],
  [/^(?:quote|intense quote|block ?quote|block text|quotations?)$/, 'quote'],
  [/^(?:caption|picture caption|photo caption|cutline|illustration|figure)$/, 'caption'],
  [/^(?:credit|photo credit|picture credit)$/, 'credit'],
  [/^picture$/, 'picture'],
  [/^list (?:bullet|number)(?: \d)?$/, 'list-item'],
]

/** What a paragraph's style says that it is; null for plain text and for styles that say nothing. */
export function styleHintOf(styleName: string | null | undefined): StyleHint {
  const name = (styleName ?? '').toLowerCase().trim()
  const level = /^heading (\d)$/.exec(name)?.[1]
  if (level !== undefined) return { hint: 'heading', level: Number(level) }
  return { hint: hints.find(([pattern]) => pattern.test(name))?.[1] ?? null }
}
