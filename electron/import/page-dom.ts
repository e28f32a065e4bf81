import { parseHTML } from 'linkedom/worker'

/** The part of the DOM that reading a page needs. The parser runs no script and fetches nothing. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageElement | null
  replaceWith(node: PageNode): void
}
export interface PageElement extends PageNode {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  appendChild(node: PageNode): void
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}
export interface PageDocument {
  readonly body: PageElement | null
  readonly documentElement: PageElement | null
  readonly head: PageElement | null
  createElement(name: string): PageElement
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** What no written page needs; beyond it a page is read as flat text, at the same cost whatever its shape. */
const longestPage = 12_000_000
const mostElements = 80_000
const deepestPage = 400

/** Tags that HTML lets stay open: they do not nest. */
const unnested = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option', 'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])

/** Takes out what is never text, before parsing: it is most of the bytes of a page. Comments are left to the parser, which knows them better. */
export function withoutMachinery(html: string): string {
  return html
    .replace(/<(style|svg|template|object|canvas|math)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi, ' ')
    .replace(/(\ssrc(?:set)?\s*=\s*")data:[^"]*"/gi, '$1"')
}

/** Parses a page; null where it is too deep or too large to be a page that anyone wrote. */
export function parsePage(html: string): PageDocument | null {
  const lean = withoutMachinery(html)
  if (lean.length > longestPage || !isOfThisWorld(lean)) return null
  return (parseHTML(withBody(lean)) as unknown as { readonly document: PageDocument }).document
}

/** The parser makes no body of its own: where a page or a fragment leaves it out, it is put in. */
function withBody(html: string): string {
  if (/<html\b/i.test(html) && /<body\b/i.test(html)) return html
  const head = /<head\b[^>]*>([\s\S]*?)<\/head\s*>/i.exec(html)
  const attributes = /<html\b([^>]*)>/i.exec(html)?.[1] ?? ''
  const rest = html.slice(head === null ? 0 : head.index + head[0].length).replace(/<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gi, '')
  return `<!doctype html><html${attributes}><head>${head?.[1] ?? ''}</head><body>${rest}</body></html>`
}

function isOfThisWorld(html: string): boolean {
  let depth = 0
  let elements = 0
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)[^>]*?(\/?)>/gi)) {
    const name = (tag[2] ?? '').toLowerCase()
    elements += tag[1] === '' ? 1 : 0
    if (unnested.has(name) || tag[3] === '/') continue
    depth = tag[1] === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepestPage || elements > mostElements) return false
  }
  return true
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** The words of markup that is not parsed: tags become line breaks. */
export function flatText(html: string): string {
  return withoutMachinery(html)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, ' ')
    .replace(/<!--(?:-?>|[\s\S]*?-->)/g, ' ')
    .replace(/<head\b[\s\S]*?<\/head\s*>/i, ' ')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<\/?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/gi, '')
    .replace(/<[a-z/!?][^>]*>/gi, '\n\n')
}
