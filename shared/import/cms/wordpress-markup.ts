import type { LeftOut } from '../imported.ts'
import { bareText } from './ghost-blocks.ts'

/** Blocks of WordPress that hold text or pictures of a story, or nothing at all. */
const held: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'list-item', 'quote', 'pullquote', 'image', 'gallery', 'group', 'columns', 'column', 'freeform', 'more', 'nextpage', 'separator', 'spacer', 'preformatted', 'verse', 'missing'])

/** Blocks that hold none, in words. Everything else is a block of the site's own. */
const names: Readonly<Record<string, string>> = {
  embed: 'Embed', 'core-embed': 'Embed', html: 'Block of raw HTML', video: 'Video', audio: 'Sound', file: 'File', table: 'Table', shortcode: 'Shortcode', code: 'Code', buttons: 'Buttons', button: 'Button', cover: 'Cover picture', 'media-text': 'Picture beside text',
  details: 'Folded text', 'social-links': 'Links to social media', 'latest-posts': 'List of other stories', query: 'List of other stories', search: 'Search field', footnotes: 'Footnotes', math: 'Formula', block: 'Pattern of the site',
}

/** The markup of a WordPress post that can be read as a page is, and what was cut out of it. */
export interface WordpressMarkup {
  readonly html: string
  readonly leftOut: readonly LeftOut[]
}

/**
 * Cuts out what Copydesk does not hold and gives old posts their paragraphs: one pass over the characters, whatever stands
 * there. Words that were cut out come back with the reason.
 */
export function wordpressMarkup(content: string): WordpressMarkup {
  const { html, leftOut } = /<!-- wp:/.test(content) ? cutBlocks(content) : { html: paragraphsOf(content), leftOut: shortcodesLeftOut(content) }
  return { html, leftOut: [...leftOut, ...machinesIn(html)] }
}

/** What a page shows and a story cannot hold, where it stands between the words. */
const machines = [
  { tag: /<(?:iframe|object|embed)\b/i, why: 'Embed: Copydesk does not hold it' },
  { tag: /<(?:video|audio)\b/i, why: 'Video or sound: Copydesk does not hold it' },
  { tag: /<(?:form|script|canvas|svg)\b/i, why: 'Machinery of the page: Copydesk does not hold it' },
  { tag: /<table\b/i, why: 'Table: its cells came in as paragraphs' },
] as const

function machinesIn(html: string): LeftOut[] {
  return machines.filter(({ tag }) => tag.test(html)).map(({ why }) => ({ line: 0, text: '', why }))
}

function cutBlocks(content: string): WordpressMarkup {
  const kept: string[] = []
  const leftOut: LeftOut[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (let at = content.indexOf('<!-- wp:'); at >= 0; at = content.indexOf('<!-- wp:', from)) {
    const end = content.indexOf('-->', at)
    if (end < 0) break
    const name = /^[a-z][a-z0-9/-]{0,60}/.exec(content.slice(at + 8, at + 80))?.[0] ?? ''
    const short = name.startsWith('core-embed/') ? 'core-embed' : name
    kept.push(content.slice(from, at))
    from = end + 3
    if (held.has(short)) continue
    const why = `${names[short] ?? 'Block of the site’s own'}: Copydesk does not hold it`
    const closing = `<!-- /wp:${name} -->`
    const close = content.charAt(end - 1) === '/' || unclosed.has(name) ? -1 : content.indexOf(closing, from)
    if (close < 0 && content.charAt(end - 1) !== '/') unclosed.add(name)
    leftOut.push({ line: 0, text: close < 0 ? '' : bareText(content.slice(from, close)).slice(0, 2_000), why })
    if (close >= 0) from = close + closing.length
  }
  kept.push(content.slice(from))
  return { html: framedPictures(kept.join('')), leftOut }
}

const shortcode = /^\[(\/?)([a-z][\w-]{1,40})([^[\]]{0,1000})\]$/i

function shortcodesLeftOut(content: string): LeftOut[] {
  return content.split('\n').map((line) => line.trim()).filter((line) => line.length < 1_100 && shortcode.test(line) && !line.startsWith('[caption')).map((text) => ({ line: 0, text, why: 'Shortcode: Copydesk does not hold it' }))
}

const blockTag = /^<\/?(?:p|h[1-6]|ul|ol|li|blockquote|figure|div|table|section|article|pre|hr)\b/i

/** Posts of the old editor part paragraphs by blank lines. */
function paragraphsOf(content: string): string {
  const framed = content.replace(/\[caption[^\]]{0,1000}\]\s*((?:<a\b[^>]{0,4000}>\s*)?<img\b[^>]{0,4000}>(?:\s*<\/a>)?)([^[]{0,4000})\[\/caption\]/gi, '\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n')
  return framedPictures(
    framed
      .split(/\r?\n[ \t]*\r?\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !shortcode.test(part))
      .map((part) => (blockTag.test(part) ? part : `<p>${part.replace(/\r?\n/g, '<br>')}</p>`))
      .join('\n'),
  )
}

/** A picture alone in its paragraph stands there as a figure does. */
function framedPictures(html: string): string {
  return html.replace(/<p\b[^>]{0,400}>\s*((?:<a\b[^>]{0,4000}>\s*)?<img\b[^>]{0,4000}>(?:\s*<\/a>)?)\s*<\/p>/gi, '<figure>$1</figure>')
}
