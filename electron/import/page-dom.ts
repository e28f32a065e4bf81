import { parseHTML } from 'linkedom/worker'
import { leanMarkup } from './lean-markup.ts'

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

/** Parses a page; null where it is too deep or too large to be a page that anyone wrote. */
export function parsePage(html: string): PageDocument | null {
  const lean = leanMarkup(html, true)
  return lean.isMonstrous ? null : (parseHTML(withBody(lean.html)) as unknown as { readonly document: PageDocument }).document
}

/** The parser makes no body of its own: where a page or a fragment leaves it out, it is put in. */
function withBody(html: string): string {
  if (/<html\b/i.test(html) && /<body\b/i.test(html)) return html
  const head = /<head\b[^>]*>([\s\S]*?)<\/head\s*>/i.exec(html)
  const attributes = /<html\b([^>]*)>/i.exec(html)?.[1] ?? ''
  const rest = html.slice(head === null ? 0 : head.index + head[0].length).replace(/<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gi, '')
  return `<!doctype html><html${attributes}><head>${head?.[1] ?? ''}</head><body>${rest}</body></html>`
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** The words of markup that is not parsed: tags become line breaks. */
export function flatText(html: string): string {
  return leanMarkup(html, false)
    .html.replace(/<head\b[\s\S]*?<\/head\s*>/i, ' ')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<\/?(?:a|abbr|b|bdi|cite|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u|wbr)\b[^<>]{0,4000}>/gi, '')
    .replace(/<[a-z/!?][^<>]{0,4000}>/gi, '\n\n')
}
