import type { Dateline } from '../dateline/dateline.ts'
import { isSafeLink, type BodyNode } from '../story/body.ts'
import { layOutPictures } from '../story/lay-out-pictures.ts'
import type { Picture, Story } from '../story/story.ts'
import { correctionNotes } from './correction-note.ts'
import type { ExportFacts } from './export-story.ts'
import { creditLine, datelineWriter } from './house-form.ts'

const boldBit = 1
const italicBit = 2

/**
 * A story as Markdown: the head as front matter, then the text. Written so that importing it gives the same story: every mark that
 * Markdown would read in the words is escaped.
 */
export function storyMarkdown(story: Story, facts: ExportFacts): string {
  const write = datelineWriter(story)
  const { lead, inText, after } = layOutPictures(story)
  const blocks = (story.body.root.children ?? []).map((node) => {
    const picture = inText.get(node)
    return picture === undefined ? blockMarkdown(node, write) : pictureMarkdown(story, picture, facts)
  })
  // Where they follow the text, importing it leaves them without a place in it.
  const pictures = [...(lead === null ? [] : [lead]), ...after].map((picture) => pictureMarkdown(story, picture, facts))
  const corrections = correctionNotes(story).map((note) => startEscaped(escaped(note)))
  return `${[frontMatter(story, facts), ...[...blocks, ...pictures, ...corrections].filter((block) => block.trim() !== '')].join('\n\n')}\n`
}

/** Values are JSON strings, which YAML reads alike. */
function frontMatter({ head }: Story, facts: ExportFacts): string {
  const line = (key: string, value: string): string[] => (value === '' ? [] : [`${key}: ${JSON.stringify(value)}`])
  const list = (key: string, values: readonly string[]): string[] => (values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${JSON.stringify(value)}`)])
  return [
    '---',
    'generator: "Copydesk"',
    ...line('kicker', head.kicker),
    ...line('headline', head.headline),
    ...line('standfirst', head.standfirst),
    ...list('bylines', head.bylines),
    ...line('slug', head.slug),
    ...line('section', head.section ?? ''),
    ...list('tags', head.tags ?? []),
    ...line('embargo', facts.embargo ?? ''),
    ...line('language', head.language),
    ...line('stylebook', head.stylebook),
    ...line('version', facts.version),
    '---',
  ].join('\n')
}

function blockMarkdown(node: BodyNode, write: (dateline: Dateline) => string): string {
  if (node.type === 'list') return listMarkdown(node, 0, write)
  const words = inlineMarkdown(node.children ?? [], write)
  if (words.trim() === '') return ''
  if (node.type === 'heading') return `## ${words.replace(/\\\n/g, '<br>')}`
  const lines = startEscaped(words)
  return node.type === 'quote' ? lines.split('\n').map((line) => `> ${line}`).join('\n') : lines
}

function listMarkdown(list: BodyNode, depth: number, write: (dateline: Dateline) => string): string {
  const lines: string[] = []
  let number = 0
  for (const item of list.children ?? []) {
    const children = item.children ?? []
    const words = inlineMarkdown(children.filter((child) => child.type !== 'list'), write)
    if (words.trim() !== '') {
      number += 1
      const indent = '    '.repeat(depth)
      lines.push(`${indent}${list.listType === 'number' ? `${number}.` : '-'} ${startEscaped(words).replace(/\n/g, `\n${indent}    `)}`)
    }
    for (const child of children) if (child.type === 'list') lines.push(listMarkdown(child, depth + 1, write))
  }
  return lines.join('\n')
}

function pictureMarkdown(story: Story, picture: Picture, facts: ExportFacts): string {
  const href = picture.file === null ? '' : (facts.pictureHref?.(picture) ?? '')
  const oneLine = (text: string): string => escaped(text.replace(/\s+/g, ' ').trim())
  const words = [picture.caption, creditLine(story, picture)].map(oneLine).filter((part) => part !== '')
  return [`![${oneLine(picture.alt)}](${href === '' ? '' : `<${href.replace(/[<>\n]/g, encodeURIComponent)}>`})`, ...words].join('\\\n')
}

interface Piece {
  readonly text: string
  readonly mark: string
}

function inlineMarkdown(nodes: readonly BodyNode[], write: (dateline: Dateline) => string): string {
  return joinPieces(piecesOf(nodes, write)).trim()
}

function piecesOf(nodes: readonly BodyNode[], write: (dateline: Dateline) => string): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'linebreak') return [{ text: '\\\n', mark: '' }]
    if (node.type === 'dateline') return node.dateline === undefined ? [] : [{ text: escaped(write(node.dateline)), mark: '' }]
    if (node.text !== undefined) return textPieces(node.text, typeof node.format === 'number' ? node.format : 0)
    const words = joinPieces(piecesOf(node.children ?? [], write))
    return [{ text: node.url !== undefined && isSafeLink(node.url) && words.trim() !== '' ? `[${words}](<${node.url.replace(/[<>]/g, encodeURIComponent)}>)` : words, mark: '' }]
  })
}

/** Marks of bold and italic must touch words: spaces at either end go outside them. */
function textPieces(text: string, format: number): Piece[] {
  const mark = `${(format & boldBit) !== 0 ? '**' : ''}${(format & italicBit) !== 0 ? '*' : ''}`
  const core = text.trim()
  if (mark === '' || core === '') return [{ text: escaped(text), mark: '' }]
  const at = text.indexOf(core)
  return [
    { text: text.slice(0, at), mark: '' },
    { text: escaped(core), mark },
    { text: text.slice(at + core.length), mark: '' },
  ].filter((piece) => piece.text !== '')
}

/** An empty comment parts a mark from letters or marks beside it, which would keep Markdown from reading it. */
function joinPieces(pieces: readonly Piece[]): string {
  let joined = ''
  let lastMark = ''
  for (const { text, mark } of pieces) {
    const touches = joined !== '' && !/\s$/.test(joined) && !/^\s/.test(text)
    if (touches && (mark !== '' || lastMark !== '')) joined += '<!-- -->'
    joined += `${mark}${text}${mark.split('').reverse().join('')}`
    lastMark = mark
  }
  return joined
}

/** Every character that Markdown may read as a mark, and what it would make links of. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|#!]/g, '\\$&')
    .replace(/\b(https?|ftp):/gi, '$1\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
    .replace(/\n/g, '\\\n')
}

/** Marks that count at the beginning of a line only: lists, rules, headings underlined. */
function startEscaped(words: string): string {
  return words.replace(/^([-+=:])/gm, '\\$1').replace(/^(\d{1,9})([.)])/gm, '$1\\$2')
}
