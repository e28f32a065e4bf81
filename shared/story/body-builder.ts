import type { Dateline } from '../dateline/dateline.ts'
import { isSafeLink, type Body, type BodyNode } from './body.ts'
import { mintIdentifier, type PictureId } from './identifier.ts'

/**
 * Makes a body in the serialized form of the editor (Lexical 0.52), for text that comes from outside it.
 * Every block gets a block id of its own.
 */

/** A stretch of text in one style. `\n` inside `text` is a soft line break. */
export interface TextRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** The address the words link to; dropped (the words stay) unless it is http(s) or mailto. */
  readonly url?: string
}

const boldBit = 1
const italicBit = 2

export function body(blocks: readonly BodyNode[]): Body {
  // The editor refuses an empty root: an empty story is one empty paragraph.
  const children = blocks.length > 0 ? blocks : [paragraph([])]
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

export function paragraph(runs: readonly TextRun[], dateline?: Dateline): BodyNode {
  const words = inline(runs)
  const children = dateline === undefined ? words : [{ type: 'dateline', version: 1, dateline }, ...words]
  return { ...block('paragraph', children), textFormat: 0, textStyle: '' }
}

export function crosshead(runs: readonly TextRun[]): BodyNode {
  return { ...block('heading', inline(runs)), tag: 'h2' }
}

export function blockQuote(runs: readonly TextRun[]): BodyNode {
  return block('quote', inline(runs))
}

/** The place in the flow where one of the story's pictures stands. */
export function pictureBlock(picture: PictureId): BodyNode {
  return { type: 'picture', version: 1, picture, $: { blockId: mintIdentifier() } }
}

export interface ListItem {
  /** 0 for the outermost list. */
  readonly depth: number
  readonly listType: 'bullet' | 'number'
  readonly runs: readonly TextRun[]
}

/** One list, its deeper items nested in list items of their own as the editor keeps them. */
export function list(items: readonly ListItem[]): BodyNode {
  return listAt(items, items[0]?.listType ?? 'bullet', 0)
}

function listAt(items: readonly ListItem[], listType: 'bullet' | 'number', depth: number): BodyNode {
  const children: BodyNode[] = []
  let value = 0
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (item === undefined) break
    if (item.depth <= depth) {
      value += 1
      children.push({ ...block('listitem', inline(item.runs)), indent: depth, value })
      index += 1
      continue
    }
    const nested = items.slice(index, endOfDeeper(items, index, depth))
    children.push({ ...block('listitem', [listAt(nested, item.listType, depth + 1)]), indent: depth, value: value + 1 })
    index += nested.length
  }
  return { ...block('list', children), listType, start: 1, tag: listType === 'number' ? 'ol' : 'ul' }
}

function endOfDeeper(items: readonly ListItem[], from: number, depth: number): number {
  let end = from
  while (end < items.length && (items[end]?.depth ?? 0) > depth) end += 1
  return end
}

function block(type: string, children: readonly BodyNode[]): BodyNode {
  return { type, version: 1, direction: null, format: '', indent: 0, children, $: { blockId: mintIdentifier() } }
}

function inline(runs: readonly TextRun[]): BodyNode[] {
  const nodes: BodyNode[] = []
  for (let index = 0; index < runs.length; ) {
    const url = safe(runs[index]?.url)
    let end = index + 1
    while (end < runs.length && safe(runs[end]?.url) === url) end += 1
    const words = runs.slice(index, end).flatMap(textNodes)
    if (url === undefined) nodes.push(...words)
    else if (words.length > 0) nodes.push({ type: 'link', version: 1, direction: null, format: '', indent: 0, rel: null, target: null, title: null, url, children: words })
    index = end
  }
  return nodes
}

function safe(url: string | undefined): string | undefined {
  return url !== undefined && isSafeLink(url) ? url : undefined
}

function textNodes(run: TextRun): BodyNode[] {
  const format = (run.bold === true ? boldBit : 0) | (run.italic === true ? italicBit : 0)
  const nodes: BodyNode[] = []
  run.text.split('\n').forEach((text, index) => {
    if (index > 0) nodes.push({ type: 'linebreak', version: 1 })
    if (text !== '') nodes.push({ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' })
  })
  return nodes
}
