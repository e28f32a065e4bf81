import { parseHTML } from 'linkedom'
import { isSafeLink } from '../../../../shared/story/body.ts'

/** Written as they are named here; what is not named loses its tags and keeps its words. */
const kept: Readonly<Partial<Record<string, string>>> = { p: 'p', h1: 'h2', h2: 'h2', h3: 'h2', h4: 'h2', blockquote: 'blockquote', ul: 'ul', ol: 'ol', li: 'li', strong: 'strong', b: 'strong', em: 'em', i: 'em', a: 'a' }
/** Gone with everything in them; pictures come from the item's associations. */
const dropped = /^(script|style|template|iframe|object|embed|svg|math|noscript|head|title|figure|img|video|audio|form|input|button|select|textarea)$/

const deepest = 60

/**
 * Text of a stranger as the few elements that a story is made of, written anew: no attribute survives but a safe link's address.
 *
 * @param figure what stands for a figure that names an association of the item; nothing of the figure itself is kept
 */
export function safeHtml(html: string, figure: (association: string) => string = () => ''): string {
  const parsed: unknown = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return write((parsed as Parsed).document.body, 0, figure)
}

/** As much of linkedom's DOM as is read here; main has no DOM types. */
interface Parsed {
  readonly document: { readonly body: Node }
}

interface Node {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
  readonly localName?: string
  getAttribute?(name: string): string | null
}

type WriteFigure = (association: string) => string

function write(parent: Node, depth: number, figure: WriteFigure): string {
  if (depth > deepest) return escapeText(parent.textContent ?? '')
  let written = ''
  for (const node of parent.childNodes) written += writeNode(node, depth, figure)
  return written
}

function writeNode(node: Node, depth: number, figure: WriteFigure): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? '')
  if (node.nodeType !== 1) return ''
  const name = (node.localName ?? '').toLowerCase()
  if (name === 'br') return '<br>'
  if (name === 'figure') return figure(node.getAttribute?.('data-association') ?? '')
  if (dropped.test(name)) return ''
  const inner = write(node, depth + 1, figure)
  const element = kept[name]
  if (element === undefined) return inner
  if (element !== 'a') return `<${element}>${inner}</${element}>`
  const address = node.getAttribute?.('href') ?? ''
  return isSafeLink(address) ? `<a href="${escapeText(address)}" rel="noopener noreferrer">${inner}</a>` : inner
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For text between tags and inside quoted attributes alike. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}
