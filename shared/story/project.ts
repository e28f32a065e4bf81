import type { Picture, Story } from './story.ts'
import type { Body, BodyNode } from './body.ts'
import type { TextBlock, TextBlockKind } from './text-block.ts'
import type { Dateline } from '../dateline/dateline.ts'
import type { TextSpan } from '../style/text/spans.ts'

/** Writes a structured dateline as the story's stylebook does; an empty string where the house has none. */
export type DatelineWriter = (dateline: Dateline) => string

/** Writes a picture's credit line as the story's stylebook does; an empty string where nobody is named. */
export type CreditWriter = (picture: Picture) => string

/**
 * The plain-text projection of a body: one block for each paragraph, crosshead, block quote and list item,
 * in reading order. A soft line break is `\n`. The dateline is part of its block's text, in the house's form.
 */
export function projectBody(body: Body, writeDateline: DatelineWriter): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const node of body.root.children ?? []) projectNode(node, blocks, writeDateline)
  return blocks
}

/** Every piece of a story's text in the order a sub reads it: head, body, pictures. */
export function projectStory(story: Story, writeDateline: DatelineWriter, writeCredit: CreditWriter): TextBlock[] {
  return [...projectHead(story), ...projectBody(story.body, writeDateline), ...story.pictures.flatMap((picture) => projectPicture(picture, writeCredit))]
}

function projectHead({ head }: Story): TextBlock[] {
  const field = (name: 'kicker' | 'headline' | 'standfirst' | 'slug'): TextBlock => ({ place: { part: 'head', field: name, index: 0 }, kind: name, text: head[name] })
  const bylines = head.bylines.map((text, index): TextBlock => ({ place: { part: 'head', field: 'byline', index }, kind: 'byline', text }))
  return [field('kicker'), field('headline'), field('standfirst'), ...bylines, field('slug')]
}

/** The texts of one picture: its caption, credit line and alt text. */
export function projectPicture(picture: Picture, writeCredit: CreditWriter): TextBlock[] {
  const block = (field: 'caption' | 'credit' | 'alt', text: string): TextBlock => ({ place: { part: 'picture', picture: picture.id, field }, kind: field, text })
  return [block('caption', picture.caption), block('credit', writeCredit(picture)), block('alt', picture.alt)]
}

const kinds: Readonly<Record<string, TextBlockKind>> = { paragraph: 'paragraph', heading: 'crosshead', quote: 'block-quote', listitem: 'list-item' }

function projectNode(node: BodyNode, blocks: TextBlock[], writeDateline: DatelineWriter): void {
  const kind = kinds[node.type]
  const children = node.children ?? []
  if (kind === undefined) {
    for (const child of children) projectNode(child, blocks, writeDateline)
    return
  }
  const inline = children.filter((child) => child.type !== 'list')
  const nested = children.filter((child) => child.type === 'list')
  if (inline.length > 0 || nested.length === 0) blocks.push(textBlock(node, inline, kind, writeDateline))
  for (const list of nested) projectNode(list, blocks, writeDateline)
}

function textBlock(node: BodyNode, inline: readonly BodyNode[], kind: TextBlockKind, writeDateline: DatelineWriter): TextBlock {
  const place = { part: 'body', block: node.$?.blockId ?? '' } as const
  const text = inline.map((child) => inlineText(child, writeDateline)).join('')
  const italic = italicSpans(inline, writeDateline)
  const first = inline[0]
  return {
    place,
    kind,
    text,
    ...(first?.type === 'dateline' && first.dateline !== undefined && { dateline: { value: first.dateline, end: writeDateline(first.dateline).length } }),
    ...(italic.length > 0 && { italic }),
  }
}

const italicBit = 2

function italicSpans(inline: readonly BodyNode[], writeDateline: DatelineWriter): TextSpan[] {
  const spans: TextSpan[] = []
  let at = 0
  const walk = (node: BodyNode): void => {
    if (node.text === undefined && node.children !== undefined) {
      node.children.forEach(walk)
      return
    }
    const start = at
    at += inlineText(node, writeDateline).length
    if (typeof node.format !== 'number' || (node.format & italicBit) === 0 || at === start) return
    const last = spans.at(-1)
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end: at }
    else spans.push({ start, end: at })
  }
  inline.forEach(walk)
  return spans
}

function inlineText(node: BodyNode, writeDateline: DatelineWriter): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (node.type === 'dateline' && node.dateline !== undefined) return writeDateline(node.dateline)
  if (node.text !== undefined) return node.text
  return (node.children ?? []).map((child) => inlineText(child, writeDateline)).join('')
}
