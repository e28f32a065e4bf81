import type { Dateline } from '../dateline/dateline.ts'
import { isSafeLink, type BodyNode } from '../story/body.ts'
import type { Story } from '../story/story.ts'
import { escapeHtml } from './body-html.ts'
import { captionWithCredit, layOutWithFiles, picturesWithFiles, sectionOf, tagsOf, tooLong, type CmsDefaults, type PictureWithFile, type Shortfall } from './cms-story.ts'
import { correctionNotes } from './correction-note.ts'
import { datelineWriter, joinNames } from './house-form.ts'

/** The text fields of a Ghost post. */
export interface GhostText {
  readonly title: string
  readonly custom_excerpt: string | null
  /** Ghost's own editor format, as a JSON string: it comes back exactly as it was sent. */
  readonly lexical: string
  readonly feature_image: string | null
  readonly feature_image_alt: string | null
  readonly feature_image_caption: string | null
  /** The first is the section, which Ghost shows as the post's main tag. */
  readonly tags: readonly string[]
}

/** The post of a story; `addressOf` is asked for each picture that has a file. The lead is the post's feature image, with its caption and credit. */
export function ghostText(story: Story, defaults: CmsDefaults, addressOf: (picture: PictureWithFile) => string): GhostText {
  const { head } = story
  const { lead, inText, after } = layOutWithFiles(story)
  const write = datelineWriter(story)
  const children = [
    ...line(head.kicker, bold),
    ...line(head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`, italic),
    ...(story.body.root.children ?? []).flatMap((node) => {
      const picture = inText.get(node)
      return picture === undefined ? block(node, write) : [image(story, picture, addressOf(picture))]
    }),
    ...after.map((picture) => image(story, picture, addressOf(picture))),
    ...correctionNotes(story).flatMap((note) => line(note, italic)),
  ]
  const caption = lead === null ? '' : captionWithCredit(story, lead)
  return {
    title: head.headline,
    custom_excerpt: head.standfirst === '' ? null : head.standfirst,
    lexical: JSON.stringify({ root: { children: children.length > 0 ? children : [element('paragraph', [])], direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } }),
    feature_image: lead === null ? null : addressOf(lead),
    feature_image_alt: lead === null || lead.alt === '' ? null : lead.alt,
    feature_image_caption: caption === '' ? null : escapeHtml(caption),
    tags: ghostTags(story, defaults),
  }
}

function ghostTags(story: Story, defaults: CmsDefaults): string[] {
  const section = sectionOf(story, defaults)
  const others = tagsOf(story, defaults).filter((tag) => tag.toLocaleLowerCase() !== section.toLocaleLowerCase())
  return section === '' ? others : [section, ...others]
}

type GhostNode = Readonly<Record<string, unknown>>

const bold = 1
const italic = 2

const element = (type: string, children: readonly GhostNode[], more: GhostNode = {}): GhostNode => ({ children, direction: 'ltr', format: '', indent: 0, type, version: 1, ...more })
const words = (text: string, format = 0): GhostNode => ({ detail: 0, format, mode: 'normal', style: '', text, type: 'extended-text', version: 1 })

function line(text: string, format: number): GhostNode[] {
  return text.trim() === '' ? [] : [element('paragraph', [words(text, format)])]
}

function block(node: BodyNode, write: (dateline: Dateline) => string): GhostNode[] {
  if (node.type === 'list') {
    const list = listNode(node, write)
    return list === null ? [] : [list]
  }
  const children = inline(node.children ?? [], write)
  if (children.length === 0) return []
  if (node.type === 'heading') return [element('extended-heading', children, { tag: 'h2' })]
  return [element(node.type === 'quote' ? 'extended-quote' : 'paragraph', children)]
}

function listNode(node: BodyNode, write: (dateline: Dateline) => string): GhostNode | null {
  const ordered = node.listType === 'number'
  const items = (node.children ?? []).flatMap((item): GhostNode[][] => {
    const children = item.children ?? []
    const own: GhostNode[] = inline(children.filter((child) => child.type !== 'list'), write)
    const nested = children.filter((child) => child.type === 'list').flatMap((list): GhostNode[] => {
      const inner = listNode(list, write)
      return inner === null ? [] : [inner]
    })
    return own.length + nested.length === 0 ? [] : [[...own, ...nested]]
  })
  return items.length === 0 ? null : element('list', items.map((children, index) => element('listitem', children, { value: index + 1 })), { listType: ordered ? 'number' : 'bullet', start: 1, tag: ordered ? 'ol' : 'ul' })
}

function inline(nodes: readonly BodyNode[], write: (dateline: Dateline) => string): GhostNode[] {
  return nodes.flatMap((node): GhostNode[] => {
    if (node.type === 'linebreak') return [{ type: 'linebreak', version: 1 }]
    if (node.type === 'tab') return [words(' ')]
    if (node.type === 'dateline') return node.dateline === undefined ? [] : [words(write(node.dateline))]
    if (node.text !== undefined) return node.text === '' ? [] : [words(node.text, typeof node.format === 'number' ? node.format & (bold | italic) : 0)]
    const children = inline(node.children ?? [], write)
    if (node.url === undefined || !isSafeLink(node.url) || children.length === 0) return children
    return [element('link', children, { rel: null, target: null, title: null, url: node.url })]
  })
}

function image(story: Story, picture: PictureWithFile, src: string): GhostNode {
  const { width, height } = picture.file
  return { type: 'image', version: 1, src, width, height, title: '', alt: picture.alt, caption: escapeHtml(captionWithCredit(story, picture)), cardWidth: 'regular', href: '' }
}

/** Ghost's own limits, in characters. */
const limits = { title: 255, excerpt: 300, alt: 191, slug: 191, tag: 191 }

/** What Ghost cannot hold of this story, before anything is sent. */
export function ghostShortfalls(story: Story, defaults: CmsDefaults): Shortfall[] {
  const { head } = story
  const { lead } = layOutWithFiles(story)
  const shortfalls: Shortfall[] = [
    ...(head.headline.trim() === '' ? [{ field: 'headline', stops: true, message: 'The story has no headline, and Ghost takes none without one.' } as const] : []),
    ...tooLong('headline', 'The headline', head.headline, limits.title, 'Ghost'),
    ...tooLong('standfirst', 'The standfirst', head.standfirst, limits.excerpt, 'Ghost'),
    ...tooLong('slug', 'The slug', head.slug, limits.slug, 'Ghost'),
    ...tooLong('pictures', 'The alt text of the first picture', lead?.alt ?? '', limits.alt, 'Ghost'),
    ...ghostTags(story, defaults).flatMap((tag) => tooLong('tags', `The tag “${tag.slice(0, 30)}…”`, tag, limits.tag, 'Ghost')),
  ]
  if (head.kicker.trim() !== '') shortfalls.push({ field: 'kicker', stops: false, message: 'Ghost has no field for a kicker: it stands as the first line of the text.' })
  if (head.bylines.length > 0) shortfalls.push({ field: 'byline', stops: false, message: 'Ghost’s author is an account: the byline stands as a line of the text.' })
  if (picturesWithFiles(story).some(({ photographer, agency }) => photographer !== '' || agency !== '')) shortfalls.push({ field: 'credit', stops: false, message: 'Ghost has no field for a credit: it stands at the end of each caption.' })
  if (story.pictures.some(({ file }) => file === null)) shortfalls.push({ field: 'pictures', stops: false, message: 'A caption without its picture is not sent.' })
  shortfalls.push({ field: 'language', stops: false, message: `Ghost keeps one language for the whole site; that this story is in ${head.language} is not sent.` })
  return shortfalls
}
