import type { TextRun } from '../../shared/story/body-builder.ts'
import { tidied, type SourceBlock } from '../../shared/import/source-block.ts'
import { boilerplateOf, headHintOf, pictureHintOf } from './boilerplate.ts'
import { isElement, type PageElement, type PageNode } from './page-dom.ts'

/** A part of the page that holds blocks: what its names say, and how much text stands in it. */
export interface PagePart {
  readonly parent: PagePart | null
  readonly tag: string
  /** Class names and id. */
  readonly label: string
  readonly itemprop: string
  readonly boilerplate: string | null
  /** Words of all blocks in it. */
  words: number
}

/** A block of the page as it stands, with the part it stands in. */
export interface PageBlock {
  readonly block: SourceBlock
  readonly part: PagePart
  readonly text: string
  /** Share of the text that is links, 0 to 1. */
  readonly linked: number
  /** The first text node: where a mark is set, to be found again in what an extractor keeps. Null for pictures. */
  readonly anchor: PageNode | null
}

const inlineTags = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'nobr', 'center-inline'])
const silentTags = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'map', 'head', 'meta', 'link', 'param', 'source', 'track', 'input', 'textarea', 'datalist', 'math', 'title'])

interface Style {
  readonly bold: boolean
  readonly italic: boolean
  readonly url: string | undefined
}

interface Context {
  readonly part: PagePart
  readonly hint: SourceBlock['hint']
  readonly level: number
  readonly listType: 'bullet' | 'number'
  readonly listDepth: number
  readonly picture: number
}

/**
 * The blocks of a page in reading order, numbered by line of the page's text.
 *
 * @param pictures which pictures outside figures count: those that look like photographs, or all of them
 */
export function pageBlocks(root: PageElement, pictures: 'photographs' | 'all' = 'photographs'): PageBlock[] {
  const walker = new PageWalker(pictures)
  walker.walk(root)
  return walker.blocks
}

class PageWalker {
  readonly blocks: PageBlock[] = []
  #runs: TextRun[] = []
  #anchor: PageNode | null = null
  #pictures = 0
  readonly #counted: 'photographs' | 'all'

  constructor(counted: 'photographs' | 'all') {
    this.#counted = counted
  }

  walk(root: PageElement): void {
    const context: Context = { part: partOf(root, null), hint: 'paragraph', level: 0, listType: 'bullet', listDepth: -1, picture: 0 }
    this.#children(root, context, { bold: false, italic: false, url: undefined })
    this.#flush(context)
  }

  #children(element: PageElement, context: Context, style: Style): void {
    for (const child of element.childNodes) this.#node(child, context, style)
  }

  #node(node: PageNode, context: Context, style: Style): void {
    if (node.nodeType === 3) {
      this.#text(node, style)
      return
    }
    if (!isElement(node)) return
    const tag = node.nodeName.toLowerCase()
    if (silentTags.has(tag) || isHidden(node)) return
    if (tag === 'br') this.#break(context)
    else if (tag === 'img') this.#image(node, context)
    else if (inlineTags.has(tag) && !holdsBlocks(node)) this.#inline(node, tag, context, style)
    else this.#block(node, tag, context, style)
  }

  #text(node: PageNode, style: Style): void {
    const text = (node.textContent ?? '').replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[\s\u2028\u2029]+/g, (space) => (/\u00a0/.test(space) && !/[^\u00a0]/.test(space) ? space : ' '))
    if (text === '') return
    if (this.#anchor === null && text.trim() !== '') this.#anchor = node
    this.#runs.push({ text, ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}), ...(style.url !== undefined ? { url: style.url } : {}) })
  }

  /** One break is a line's end within the block, two part blocks. */
  #break(context: Context): void {
    const last = this.#runs.at(-1)
    if (last !== undefined && /\n\s*$/.test(last.text)) this.#flush(context)
    else this.#runs.push({ text: '\n' })
  }

  #inline(element: PageElement, tag: string, context: Context, style: Style): void {
    if (isListMark(element)) return
    const hint = pictureHintOf(tag, labelOf(element))
    if (hint === 'credit' && context.hint === 'caption') {
      this.#flush(context)
      this.#children(element, { ...context, hint }, style)
      this.#flush({ ...context, hint })
      return
    }
    this.#children(element, context, styled(element, tag, style))
  }

  #image(element: PageElement, context: Context): void {
    const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
    if (context.picture === 0 && this.#counted === 'photographs' && !isPhotograph(element)) return
    const picture = context.picture === 0 ? (this.#pictures += 1) : context.picture
    const line = this.blocks.length + 1
    const address = (element.getAttribute('src') ?? '').trim().slice(0, 4_000)
    this.blocks.push({ block: { line, hint: 'picture', runs: [], picture, alt, ...(address !== '' && { address }) }, part: context.part, text: '', linked: 0, anchor: null })
  }

  #block(element: PageElement, tag: string, context: Context, style: Style): void {
    this.#flush(context)
    const part = partOf(element, context.part)
    const within: Context = { ...context, part, ...this.#meaning(element, tag, part, context) }
    this.#children(element, within, styled(element, tag, style))
    this.#flush(within)
  }

  #meaning(element: PageElement, tag: string, part: PagePart, context: Context): Partial<Context> {
    const heading = /^h([1-6])$/.exec(tag)
    const pictureHint = pictureHintOf(tag, part.label)
    if (tag === 'figure' || (context.picture === 0 && isPicturePart(part))) return { picture: (this.#pictures += 1) }
    if (pictureHint !== null && (context.picture > 0 || tag === 'figcaption' || /caption/i.test(part.label))) return { hint: pictureHint, picture: context.picture > 0 ? context.picture : this.#pictures }
    if (heading !== null) return { hint: tag === 'h1' ? 'title' : 'heading', level: Number(heading[1]) }
    if (tag === 'blockquote') return { hint: 'quote' }
    if (tag === 'ul' || tag === 'ol') return { listType: tag === 'ol' ? 'number' : 'bullet', listDepth: context.listDepth + 1 }
    if (tag === 'li') return { hint: 'list-item' }
    const wordList = wordListOf(element)
    if (wordList !== null) return { hint: 'list-item', listType: wordList.listType, listDepth: wordList.depth }
    const head = headHintOf(tag, part.label, part.itemprop)
    return head === null || context.hint === 'title' ? {} : { hint: head }
  }

  #flush(context: Context): void {
    const runs = tidied(this.#runs)
    const anchor = this.#anchor
    this.#runs = []
    this.#anchor = null
    if (runs.length === 0) return
    const text = runs.map((run) => run.text).join('')
    const hint = context.picture > 0 && context.hint === 'paragraph' && isPicturePart(context.part) ? 'caption' : context.hint
    const block: SourceBlock = {
      line: this.blocks.length + 1,
      hint: hint === 'paragraph' && isAllBold(runs) ? 'text' : hint,
      runs,
      ...(context.level > 0 ? { level: context.level } : {}),
      ...(context.picture > 0 ? { picture: context.picture } : {}),
      ...(hint === 'list-item' ? { list: { listType: context.listType, depth: Math.max(0, context.listDepth) } } : {}),
    }
    const linked = runs.reduce((sum, run) => sum + (run.url === undefined ? 0 : run.text.length), 0) / Math.max(1, text.length)
    this.blocks.push({ block, part: context.part, text, linked, anchor })
    const words = text.split(/\s+/).length
    for (let part: PagePart | null = context.part; part !== null; part = part.parent) part.words += words
  }
}

function labelOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2').trim()
}

function partOf(element: PageElement, parent: PagePart | null): PagePart {
  const tag = element.nodeName.toLowerCase()
  const label = labelOf(element)
  return { parent, tag, label, itemprop: element.getAttribute('itemprop') ?? '', boilerplate: boilerplateOf(tag, label), words: 0 }
}

function isPicturePart(part: PagePart): boolean {
  return part.tag === 'figure' || /(?:^|\s)wp-caption(?:\s|$)/.test(part.label)
}

function isHidden(element: PageElement): boolean {
  return element.getAttribute('hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(element.getAttribute('style') ?? '')
}

/** Word writes a list's bullet as text of the paragraph, marked so that others can leave it out. */
function isListMark(element: PageElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? '')
}

function wordListOf(element: PageElement): { listType: 'bullet' | 'number'; depth: number } | null {
  const found = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(element.getAttribute('style') ?? '')
  if (found === null) return null
  const mark = [...element.querySelectorAll('span')].find(isListMark)?.textContent?.trim() ?? ''
  return { listType: /^\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(mark) ? 'number' : 'bullet', depth: Number(found[1]) - 1 }
}

function holdsBlocks(element: PageElement): boolean {
  return [...element.querySelectorAll('p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,figure,table,section,article')].length > 0
}

function styled(element: PageElement, tag: string, style: Style): Style {
  const css = element.getAttribute('style') ?? ''
  const weight = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(css)?.[1]?.toLowerCase()
  const slant = /(?:^|[;\s])font-style\s*:\s*(\w+)/i.exec(css)?.[1]?.toLowerCase()
  const bold = weight !== undefined ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 : style.bold || tag === 'b' || tag === 'strong'
  const italic = slant !== undefined ? slant === 'italic' || slant === 'oblique' : style.italic || tag === 'i' || tag === 'em'
  const url = tag === 'a' ? (element.getAttribute('href') ?? undefined) : style.url
  // A heading is bold by itself: that is no mark of its own.
  return { bold: bold && !/^h[1-6]$/.test(tag), italic, url: url === '' ? undefined : url }
}

function isAllBold(runs: readonly TextRun[]): boolean {
  return runs.every((run) => run.bold === true || run.text.trim() === '')
}

/** Pictures that say something of themselves and are not icons, logos or pixels. */
function isPhotograph(element: PageElement): boolean {
  const alt = element.getAttribute('alt') ?? ''
  const width = Number(element.getAttribute('width') ?? '')
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('src') ?? ''}`
  return alt.trim().split(/\s+/).length >= 3 && !(width > 0 && width < 200) && !/icon|logo|avatar|emoji|sprite|pixel|gravatar|badge|button/i.test(names)
}
