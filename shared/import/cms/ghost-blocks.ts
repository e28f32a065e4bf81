import type { TextRun } from '../../story/body-builder.ts'
import { decodeEntities } from '../entities.ts'
import type { LeftOut } from '../imported.ts'
import type { SourceBlock } from '../source-block.ts'

/** Deeper than this no editor nests. */
const deepest = 30

const boldBit = 1
const italicBit = 2

type Node = Readonly<Record<string, unknown>>

/** Cards of Ghost's editor that hold no text of a story, in words. */
const cards: Readonly<Record<string, string>> = {
  embed: 'Embed', bookmark: 'Link card', video: 'Video', audio: 'Sound', file: 'File', gallery: 'Gallery', html: 'Card of raw HTML', markdown: 'Markdown card', callout: 'Callout', toggle: 'Toggle', button: 'Button', product: 'Product card',
  header: 'Header card', signup: 'Sign-up form', email: 'E-mail card', 'email-cta': 'E-mail card', codeblock: 'Code', transistor: 'Sound', 'call-to-action': 'Call to action',
}
/** What Ghost keeps in the text and no reader sees as part of it. */
const silent: ReadonlySet<string> = new Set(['horizontalrule', 'paywall', 'zwnj'])

/** The text of a Ghost post (Lexical as a JSON string) as blocks; null where it is none. Cards that Copydesk does not hold come as lines that were left out. */
export function ghostBlocks(lexical: string): { readonly blocks: readonly SourceBlock[]; readonly leftOut: readonly LeftOut[] } | null {
  const root = parsed(lexical)
  if (root === null) return null
  const blocks: SourceBlock[] = []
  const leftOut: LeftOut[] = []
  let pictures = 0
  const put = (block: Omit<SourceBlock, 'line'>) => {
    blocks.push({ line: blocks.length + 1, ...block })
  }

  const block = (node: Node): void => {
    const type = String(node['type'])
    if (type === 'paragraph' || type === 'aside') put({ hint: 'paragraph', runs: runsOf(childrenOf(node)) })
    else if (type === 'heading' || type === 'extended-heading') put({ hint: 'heading', runs: runsOf(childrenOf(node)) })
    else if (type === 'quote' || type === 'extended-quote') put({ hint: 'quote', runs: runsOf(childrenOf(node)) })
    else if (type === 'list') list(node, 0)
    else if (type === 'image') {
      pictures += 1
      put({ hint: 'picture', runs: [], picture: pictures, alt: textOf(node['alt']), address: textOf(node['src']) })
      const caption = bareText(textOf(node['caption']))
      if (caption !== '') put({ hint: 'caption', runs: [{ text: caption }], picture: pictures })
    } else if (!silent.has(type)) leftOut.push({ line: blocks.length + 1, text: wordsOf(node), why: `${cards[type] ?? 'Part that only Ghost knows'}: Copydesk does not hold it` })
  }
  const list = (node: Node, depth: number): void => {
    if (depth > deepest) return
    const listType = node['listType'] === 'number' ? 'number' : 'bullet'
    for (const item of childrenOf(node)) {
      const children = childrenOf(item)
      const runs = runsOf(children.filter((child) => child['type'] !== 'list'))
      if (runs.length > 0) put({ hint: 'list-item', runs, list: { listType, depth } })
      for (const nested of children) if (nested['type'] === 'list') list(nested, depth + 1)
    }
  }
  for (const node of childrenOf(root)) block(node)
  return { blocks, leftOut }
}

/** A block whose words are all set so. */
export function isAllOf({ runs }: Pick<SourceBlock, 'runs'>, style: 'bold' | 'italic'): boolean {
  return runs.some(({ text }) => text.trim() !== '') && runs.every((run) => run[style] === true || run.text.trim() === '')
}

/** The words of a bit of HTML that stands in a field of its own. */
export function bareText(html: string): string {
  return decodeEntities(html.replace(/<\/?[a-z][^<>]*>/gi, ' ')).replace(/\s+/g, ' ').trim()
}

function parsed(lexical: string): Node | null {
  try {
    const value: unknown = JSON.parse(lexical)
    return isNode(value) && isNode(value['root']) ? value['root'] : null
  } catch (error) {
    // Not JSON: the caller says that it cannot be read.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function runsOf(nodes: readonly Node[], url?: string, depth = 0): TextRun[] {
  if (depth > deepest) return []
  return nodes.flatMap((node): TextRun[] => {
    const type = String(node['type'])
    if (type === 'linebreak') return [{ text: '\n' }]
    const text = node['text']
    if (typeof text === 'string') {
      const format = typeof node['format'] === 'number' ? node['format'] : 0
      return [{ text, ...((format & boldBit) !== 0 && { bold: true }), ...((format & italicBit) !== 0 && { italic: true }), ...(url !== undefined && { url }) }]
    }
    const address = textOf(node['url'])
    return runsOf(childrenOf(node), address === '' ? url : address, depth + 1)
  })
}

/** What a card says, as far as it lies open in it. */
function wordsOf(node: Node): string {
  const fields = ['heading', 'content', 'header', 'subheader', 'calloutText', 'caption', 'title', 'url', 'code', 'markdown', 'html', 'buttonText']
  return fields.map((field) => bareText(textOf(node[field]))).filter((words) => words !== '').join(' ').slice(0, 2_000)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100_000) : '')
const childrenOf = (node: Node): readonly Node[] => (Array.isArray(node['children']) ? node['children'].filter(isNode) : [])

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
