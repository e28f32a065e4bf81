import { Lexer, type Token, type Tokens } from 'marked'
import type { TextRun } from '../story/body-builder.ts'
import { decodeEntities } from './entities.ts'
import { frontMatterBlocks } from './front-matter.ts'
import { plainTextBlocks } from './page-text.ts'
import { tidied, type SourceBlock, type SourceEvidence } from './source-block.ts'

/** Longer Markdown than any story, in UTF-16 units: read as plain text, which costs the same however it is nested. */
const longestMarkdown = 4_000_000
const deepestNesting = 30

/** Blocks of a Markdown text (CommonMark with front matter), with links, bold and italic kept. */
export function markdownBlocks(source: string): { blocks: SourceBlock[]; evidence: SourceEvidence } {
  const text = source.replace(/\r\n?/g, '\n').replace(/[\u00ad\u200b\ufeff]/g, '')
  const front = frontMatterBlocks(text)
  if (text.length > longestMarkdown || nestsTooDeep(text)) return { blocks: plainTextBlocks(text), evidence: {} }
  const reader = new MarkdownReader(front.lines, front.evidence.ownFile === true)
  for (const token of new Lexer({ gfm: true }).lex(text.slice(front.length))) reader.read(token)
  return { blocks: [...front.blocks, ...reader.blocks], evidence: front.evidence }
}

/** The lexer calls itself for each level: a text made to nest for ever is not Markdown that anyone wrote. */
function nestsTooDeep(text: string): boolean {
  return new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${deepestNesting},}`, 'm').test(text) || /[*_[]{100,}/.test(text) || /^[ \t]{200,}\S/m.test(text)
}

class MarkdownReader {
  readonly blocks: SourceBlock[] = []
  #line: number
  #pictures = 0

  readonly #ownFile: boolean

  constructor(linesBefore: number, ownFile: boolean) {
    this.#line = linesBefore + 1
    this.#ownFile = ownFile
  }

  read(token: Token): void {
    this.#block(token, this.#line)
    this.#line += token.raw.split('\n').length - 1
  }

  #block(token: Token, line: number, within: 'quote' | null = null): void {
    switch (token.type) {
      case 'heading': {
        const level = (token as Tokens.Heading).depth
        this.#push(line, level === 1 && !this.#ownFile && !this.blocks.some((block) => block.hint === 'title') ? 'title' : 'heading', inlineRuns(token.tokens ?? []), { level })
        return
      }
      case 'paragraph':
      case 'text':
        this.#paragraph(token, line, within)
        return
      case 'blockquote':
        this.#inside(token.tokens ?? [], line, 'quote')
        return
      case 'list':
        this.#list(token as Tokens.List, line, 0)
        return
      case 'code':
        for (const [index, text] of (token as Tokens.Code).text.split('\n').entries()) this.#push(line + index, 'paragraph', [{ text }])
        return
      case 'table':
        this.#table(token as Tokens.Table, line)
        return
      case 'html':
        this.#push(line, 'text', [{ text: withoutTags(token.raw) }])
        return
      case 'hr':
      case 'space':
      case 'def':
        return
      default:
        this.#push(line, 'paragraph', [{ text: token.raw.trim() }])
    }
  }

  #inside(tokens: readonly Token[], line: number, within: 'quote' | null): void {
    let at = line
    for (const token of tokens) {
      this.#block(token, at, within)
      at += token.raw.split('\n').length - 1
    }
  }

  #paragraph(token: Token, line: number, within: 'quote' | null): void {
    const tokens = ('tokens' in token ? token.tokens : undefined) ?? [{ type: 'text', raw: token.raw, text: token.raw }]
    const image = tokens[0]
    if (image?.type === 'image') {
      this.#picture(image as Tokens.Image, tokens.slice(1), line)
      return
    }
    const runs = inlineRuns(tokens)
    const styled = runs.every((run) => run.bold === true || run.text.trim() === '') || runs.every((run) => run.italic === true || run.text.trim() === '')
    const belowTitle = !this.#ownFile && this.blocks.at(-1)?.hint === 'title'
    if (within === 'quote') this.#push(line, 'quote', runs)
    else if (styled && belowTitle) this.#push(line, 'standfirst', runs.map(({ text, url }) => (url === undefined ? { text } : { text, url })))
    else this.#push(line, 'paragraph', runs)
  }

  #picture(image: Tokens.Image, rest: readonly Token[], line: number): void {
    this.#pictures += 1
    const picture = this.#pictures
    this.blocks.push({ line, hint: 'picture', runs: [], picture, alt: decodeEntities(image.text) })
    if (typeof image.title === 'string' && image.title !== '') this.#push(line, 'caption', [{ text: decodeEntities(image.title) }], { picture })
    // Below the picture stands its caption; where two lines do, the last is the credit.
    const lines = inlineRuns(rest).map((run) => run.text).join('').split('\n').map((text) => text.trim()).filter((text) => text !== '')
    const credit = lines.length > 1 ? lines.pop() : undefined
    this.#push(line, 'caption', [{ text: lines.join(' ') }], { picture })
    if (credit !== undefined) this.#push(line, 'credit', [{ text: credit }], { picture })
  }

  #list(token: Tokens.List, line: number, depth: number): void {
    let at = line
    for (const item of token.items) {
      const words = item.tokens.filter((part) => part.type !== 'list')
      const listType = token.ordered ? 'number' : 'bullet'
      const runs = words.flatMap((part, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...inlineRuns(innerTokens(part).length > 0 ? innerTokens(part) : [part])])
      this.#push(at, 'list-item', runs, { list: { listType, depth } })
      let nestedAt = at
      for (const part of item.tokens) {
        if (part.type === 'list') this.#list(part as Tokens.List, nestedAt, depth + 1)
        nestedAt += part.raw.split('\n').length - 1
      }
      at += item.raw.split('\n').length - 1
    }
  }

  /** A table has no place in a body: each row becomes a paragraph, so that its words are kept. */
  #table(token: Tokens.Table, line: number): void {
    for (const [index, row] of [token.header, ...token.rows].entries()) {
      const runs = row.flatMap((cell, column): TextRun[] => [...(column > 0 ? [{ text: ' | ' }] : []), ...inlineRuns(cell.tokens)])
      this.#push(line + index, 'paragraph', runs)
    }
  }

  #push(line: number, hint: SourceBlock['hint'], runs: readonly TextRun[], more: Partial<SourceBlock> = {}): void {
    const words = tidied(runs)
    if (words.length > 0) this.blocks.push({ line, hint, runs: words, ...more })
  }
}

interface Style {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly url?: string
}

function inlineRuns(tokens: readonly Token[], style: Style = {}): TextRun[] {
  return tokens.flatMap((token): TextRun[] => {
    switch (token.type) {
      case 'strong':
        return inlineRuns(token.tokens ?? [], { ...style, bold: true })
      case 'em':
        return inlineRuns(token.tokens ?? [], { ...style, italic: true })
      case 'link':
        return inlineRuns(token.tokens ?? [], { ...style, url: (token as Tokens.Link).href })
      case 'br':
        return [{ ...style, text: '\n' }]
      case 'html':
        return /^<br\b/i.test(token.raw) ? [{ ...style, text: '\n' }] : []
      case 'image':
        return [{ ...style, text: decodeEntities((token as Tokens.Image).text) }]
      default: {
        if (innerTokens(token).length > 0) return inlineRuns(innerTokens(token), style)
        const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw
        // A line's end inside a paragraph is a space, as in every rendering of Markdown.
        return [{ ...style, text: decodeEntities(text).replace(/ *\n */g, ' ') }]
      }
    }
  })
}

function innerTokens(token: Token): readonly Token[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : []
}

function withoutTags(html: string): string {
  return decodeEntities(html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]{0,2000}>/g, ' ')).replace(/\s+/g, ' ').trim()
}
