import type { Dateline } from '../dateline/dateline.ts'
import { isSafeLink, type Body, type BodyNode } from '../story/body.ts'

/** Text as HTML text and attribute value alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const boldBit = 1
const italicBit = 2

/**
 * The body as HTML blocks, one a line: `p`, `h2`, `blockquote`, `ul`, `ol`. Empty blocks are left out; all text is escaped.
 *
 * @param pictureHtml what stands for a picture's block; nothing where it is empty
 */
export function bodyHtml(body: Body, writeDateline: (dateline: Dateline) => string, pictureHtml: (block: BodyNode) => string = () => ''): string {
  return (body.root.children ?? []).map((node) => (node.type === 'picture' ? pictureHtml(node) : blockHtml(node, writeDateline))).filter((html) => html !== '').join('\n')
}

function blockHtml(node: BodyNode, write: (dateline: Dateline) => string): string {
  if (node.type === 'list') {
    const tag = node.listType === 'number' ? 'ol' : 'ul'
    const items = (node.children ?? []).map((item) => listItemHtml(item, write)).join('')
    return items === '' ? '' : `<${tag}>${items}</${tag}>`
  }
  const words = inlineHtml(node.children ?? [], write)
  if (words.trim() === '') return ''
  if (node.type === 'heading') return `<h2>${words}</h2>`
  return node.type === 'quote' ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`
}

function listItemHtml(item: BodyNode, write: (dateline: Dateline) => string): string {
  const children = item.children ?? []
  const words = inlineHtml(children.filter((child) => child.type !== 'list'), write)
  const nested = children.filter((child) => child.type === 'list').map((list) => blockHtml(list, write)).join('')
  return words === '' && nested === '' ? '' : `<li>${words}${nested}</li>`
}

/** Words with their links and styles, escaped. */
export function inlineHtml(nodes: readonly BodyNode[], write: (dateline: Dateline) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '<br>'
      if (node.type === 'tab') return ' '
      if (node.type === 'dateline') return node.dateline === undefined ? '' : escapeHtml(write(node.dateline))
      if (node.text !== undefined) return textHtml(node.text, typeof node.format === 'number' ? node.format : 0)
      const words = inlineHtml(node.children ?? [], write)
      return node.url !== undefined && isSafeLink(node.url) ? `<a href="${escapeHtml(node.url)}">${words}</a>` : words
    })
    .join('')
}

function textHtml(text: string, format: number): string {
  const italic = (format & italicBit) !== 0 ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)
  return (format & boldBit) !== 0 ? `<strong>${italic}</strong>` : italic
}
