import type { BodyNode } from '../story/body.ts'
import type { Story } from '../story/story.ts'
import { escapeHtml, inlineHtml } from './body-html.ts'
import { captionWithCredit, layOutWithFiles, sectionOf, tooLong, type CmsDefaults, type PictureWithFile, type Shortfall } from './cms-story.ts'
import { correctionNotes } from './correction-note.ts'
import { datelineWriter, joinNames } from './house-form.ts'

/** Where a picture lies in the media library. */
export interface WordpressPicture {
  readonly id: number
  readonly address: string
}

/** The text fields of a post, as WordPress keeps them (`raw`). */
export interface WordpressText {
  readonly title: string
  readonly excerpt: string
  /** Gutenberg blocks, which survive being opened and saved in WordPress's editor. */
  readonly content: string
}

/** The post of a story. Ids of pictures come from the library: `pictureOf` is asked for each picture that has a file. */
export function wordpressText(story: Story, pictureOf: (picture: PictureWithFile) => WordpressPicture): WordpressText {
  const { head } = story
  const { lead, inText, after } = layOutWithFiles(story)
  const write = datelineWriter(story)
  const blocks = [
    ...plain('kicker', head.kicker),
    ...plain('byline', head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`),
    ...(lead === null ? [] : [imageBlock(story, lead, pictureOf(lead))]),
    ...(story.body.root.children ?? []).flatMap((node) => {
      const picture = inText.get(node)
      return picture === undefined ? bodyBlock(node, (nodes) => inlineHtml(nodes, write)) : [imageBlock(story, picture, pictureOf(picture))]
    }),
    ...after.map((picture) => imageBlock(story, picture, pictureOf(picture))),
    ...correctionNotes(story).flatMap((note) => plain('correction', note)),
  ]
  return { title: escapeTitle(head.headline), excerpt: escapeHtml(head.standfirst), content: blocks.join('\n\n') }
}

/** The picture that stands for the story in lists: the lead, else the first in the text. */
export function featuredPicture(story: Story): PictureWithFile | null {
  const { lead, inText } = layOutWithFiles(story)
  return lead ?? [...inText.values()][0] ?? null
}

/** A title is HTML to WordPress: what a reader should see as `<` or `&` is written so. */
function escapeTitle(headline: string): string {
  return headline.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function plain(name: string, text: string): string[] {
  return text.trim() === '' ? [] : [`<!-- wp:paragraph {"className":"${name}"} -->\n<p class="${name}">${escapeHtml(text)}</p>\n<!-- /wp:paragraph -->`]
}

type Words = (nodes: readonly BodyNode[]) => string

function bodyBlock(node: BodyNode, words: Words): string[] {
  if (node.type === 'list') {
    const list = listBlock(node, words)
    return list === '' ? [] : [list]
  }
  const html = words(node.children ?? [])
  if (html.trim() === '') return []
  if (node.type === 'heading') return [`<!-- wp:heading -->\n<h2>${html}</h2>\n<!-- /wp:heading -->`]
  const paragraph = `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`
  return node.type === 'quote' ? [`<!-- wp:quote -->\n<blockquote class="wp-block-quote">${paragraph}</blockquote>\n<!-- /wp:quote -->`] : [paragraph]
}

function listBlock(node: BodyNode, words: Words): string {
  const ordered = node.listType === 'number'
  const items = (node.children ?? []).map((item) => {
    const children = item.children ?? []
    const html = words(children.filter((child) => child.type !== 'list'))
    const nested = children.filter((child) => child.type === 'list').map((list) => listBlock(list, words)).join('')
    return html === '' && nested === '' ? '' : `<!-- wp:list-item -->\n<li>${html}${nested}</li>\n<!-- /wp:list-item -->`
  })
  if (items.every((item) => item === '')) return ''
  const tag = ordered ? 'ol' : 'ul'
  return `<!-- wp:list${ordered ? ' {"ordered":true}' : ''} -->\n<${tag}>${items.join('\n')}</${tag}>\n<!-- /wp:list -->`
}

function imageBlock(story: Story, picture: PictureWithFile, { id, address }: WordpressPicture): string {
  const caption = captionWithCredit(story, picture)
  const figcaption = caption === '' ? '' : `<figcaption class="wp-element-caption">${escapeHtml(caption)}</figcaption>`
  return `<!-- wp:image {"id":${id},"sizeSlug":"full","linkDestination":"none"} -->\n<figure class="wp-block-image size-full"><img src="${escapeHtml(address)}" alt="${escapeHtml(picture.alt)}" class="wp-image-${id}"/>${figcaption}</figure>\n<!-- /wp:image -->`
}

/** The slug of a post is kept in 200 bytes of ASCII. */
const longestSlug = 200

/** What WordPress cannot hold of this story, before anything is sent. */
export function wordpressShortfalls(story: Story, defaults: CmsDefaults): Shortfall[] {
  const { head } = story
  const shortfalls: Shortfall[] = [
    ...tooLong('slug', 'The slug', head.slug, longestSlug, 'WordPress'),
    ...tooLong('section', 'The section', sectionOf(story, defaults), 200, 'WordPress'),
  ]
  if (head.kicker.trim() !== '') shortfalls.push({ field: 'kicker', stops: false, message: 'WordPress has no field for a kicker: it stands as the first line of the text.' })
  if (head.bylines.length > 0) shortfalls.push({ field: 'byline', stops: false, message: 'WordPress’s author is an account: the byline stands as a line of the text.' })
  if (story.pictures.some((picture) => picture.file !== null && (picture.photographer !== '' || picture.agency !== ''))) shortfalls.push({ field: 'credit', stops: false, message: 'WordPress has no field for a credit: it stands at the end of each caption.' })
  if (story.pictures.some(({ file }) => file === null)) shortfalls.push({ field: 'pictures', stops: false, message: 'A caption without its picture is not sent.' })
  shortfalls.push({ field: 'language', stops: false, message: `WordPress keeps one language for the whole site; that this story is in ${head.language} is not sent.` })
  return shortfalls
}
