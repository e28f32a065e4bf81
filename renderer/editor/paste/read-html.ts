import type { TextRun } from '../../../shared/story/body-builder.ts'
import { isSafeLink } from '../../../shared/story/body.ts'
import { rejoinedLines } from '../../../shared/import/rejoin-lines.ts'
import { leftOutAs } from './left-out.ts'
import { textOf, type Pasted, type PastedBlock } from './pasted-blocks.ts'
import { declared, isBoldWeight, styleOf, textMarker, wordListOf } from './read-style.ts'

/** Never text of a story: code, forms, media and what belongs to them. */
const dropped = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base', 'iframe', 'frame', 'object', 'embed', 'svg', 'math', 'canvas', 'video', 'audio', 'picture', 'source', 'track', 'img', 'map', 'input', 'select', 'textarea', 'option', 'datalist', 'progress', 'meter'])

const blockTags = new Set(['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'figure', 'figcaption', 'address', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'dl', 'dt', 'dd', 'hr', 'form', 'fieldset', 'legend', 'details', 'summary', 'center', 'body', 'html'])

const mostBlocks = 20_000
const deepest = 2_000

interface Context {
  readonly bold: boolean
  readonly italic: boolean
  readonly url: string | undefined
  readonly kind: 'paragraph' | 'crosshead' | 'block-quote' | 'list-item'
  readonly depth: number
  readonly listType: 'bullet' | 'number'
  readonly keepSpace: boolean
  /** The bullet or number of the item stands in its text. */
  readonly hasMarker: boolean
}

const outermost: Context = { bold: false, italic: false, url: undefined, kind: 'paragraph', depth: -1, listType: 'bullet', keepSpace: false, hasMarker: false }

/**
 * A pasted page as a document of its own that nothing runs in and nothing is fetched for. Styles are put aside first,
 * under `data-style`: the window's content policy forbids applying them, here too, and they are only read.
 */
export function parsePasted(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<\/?[a-z][^<>]*>/giu, setStyleAside), 'text/html')
}

function setStyleAside(tag: string): string {
  return tag.replace(/^(<\/?)style\b/iu, '$1template').replace(/([\s"'/])style(\s*=)/giu, '$1data-style$2')
}

/**
 * The blocks of a pasted page: words, bold, italic, safe links, crossheads, quotes and lists; nothing else of it
 * survives. The document comes from `parsePasted`.
 * Word's lists come as paragraphs with `mso-list`, Google Docs wraps all in a bold that is none.
 */
export function readHtml(document: Document): Pasted {
  const reader = new HtmlReader()
  reader.element(document.body, outermost, 0)
  reader.close()
  const isSigned = reader.leftOut.has('the signature')
  // The two hyphens above a signature go with it.
  const blocks = isSigned ? reader.blocks.filter((block) => textOf(block) !== '--') : reader.blocks
  return { blocks: blocks.flatMap(rejoined), leftOut: [...reader.leftOut] }
}

/** A viewer of PDFs gives the lines of a page as one block with a break after each: they become its paragraphs. */
function rejoined(block: PastedBlock): readonly PastedBlock[] {
  if (block.kind !== 'paragraph' || block.runs.filter(({ text }) => text === '\n').length < 3 || !block.runs.every(isPlain)) return [block]
  const text = textOf(block)
  const paragraphs = rejoinedLines(text)
  // Nothing joined: the breaks are the writer's.
  return paragraphs.length === text.split('\n').filter((line) => line.trim() !== '').length ? [block] : paragraphs.map((words) => ({ kind: 'paragraph', runs: [{ text: words }] }))
}

function isPlain({ bold, italic, url }: TextRun): boolean {
  return bold !== true && italic !== true && url === undefined
}

class HtmlReader {
  readonly blocks: PastedBlock[] = []
  readonly leftOut = new Set<string>()
  #runs: TextRun[] = []
  #context = outermost

  element(element: Element, context: Context, level: number): void {
    if (level > deepest || this.blocks.length >= mostBlocks) return
    const tag = element.localName.toLowerCase()
    if (dropped.has(tag) || isHidden(element)) return
    const what = leftOutAs(element, tag, styleOf(element))
    if (what !== null) {
      if (element.textContent.trim() !== '') this.leftOut.add(what)
      return
    }
    if (tag === 'br') {
      this.#breakLine()
      return
    }
    const inner = contextWithin(element, tag, context)
    if (element.getAttribute('class') === 'Apple-converted-space') {
      // Safari guards ordinary spaces this way; they are no fixed ones.
      this.#text(' ', inner)
      return
    }
    if (!blockTags.has(tag)) {
      this.#children(element, inner, level)
      return
    }
    this.close()
    this.#context = inner
    this.#children(element, inner, level)
    this.close()
    this.#context = context
  }

  #children(element: Element, context: Context, level: number): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.#text(child.nodeValue ?? '', context)
      else if (child.nodeType === 1) {
        this.element(child as Element, context, level + 1)
      }
    }
  }

  #text(text: string, { bold, italic, url, kind, keepSpace }: Context): void {
    const words = keepSpace ? text : text.replace(/[ \t\r\n\f]+/gu, ' ')
    if (words === '') return
    this.#runs.push({ text: words, ...(bold && kind !== 'crosshead' && { bold }), ...(italic && { italic }), ...(url !== undefined && { url }) })
  }

  /** Two breaks running end the paragraph, as mail and chat programs write it. */
  #breakLine(): void {
    if (this.#runs.at(-1)?.text === '\n') {
      this.#runs.pop()
      this.close()
    } else this.#runs.push({ text: '\n' })
  }

  close(): void {
    const { kind, depth, listType } = this.#context
    const runs = tidy(this.#context.hasMarker ? withoutMarker(this.#runs) : this.#runs)
    this.#runs = []
    if (runs.length === 0 || this.blocks.length >= mostBlocks) return
    this.blocks.push(kind === 'list-item' ? { kind, depth: Math.max(0, depth), listType, runs } : { kind, runs })
  }
}

function contextWithin(element: Element, tag: string, context: Context): Context {
  const style = styleOf(element)
  const weight = declared(style, 'font-weight')
  const slant = declared(style, 'font-style')
  const href = tag === 'a' ? (element.getAttribute('href') ?? '').trim() : ''
  const next: Context = {
    ...context,
    bold: weight !== null ? isBoldWeight(weight) : context.bold || tag === 'b' || tag === 'strong',
    italic: slant !== null ? /^(italic|oblique)/u.test(slant) : context.italic || tag === 'i' || tag === 'em' || tag === 'cite',
    url: isSafeLink(href) ? href : context.url,
    keepSpace: context.keepSpace || tag === 'pre',
  }
  if (/^h[1-6]$/u.test(tag)) return { ...next, kind: 'crosshead' }
  if (tag === 'blockquote') return { ...next, kind: 'block-quote' }
  if (tag === 'ul' || tag === 'ol') return { ...next, depth: context.depth + 1, listType: tag === 'ol' ? 'number' : 'bullet' }
  if (tag === 'li') return { ...next, kind: 'list-item' }
  const wordList = wordListOf(element, style)
  return wordList === null ? next : { ...next, kind: 'list-item', ...wordList }
}

function isHidden(element: Element): boolean {
  const style = styleOf(element)
  return element.hasAttribute('hidden') || declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden' || declared(style, 'mso-hide') === 'all' || declared(style, 'mso-list') === 'ignore'
}

/** An item's words without a bullet or number that stands before them as text. */
function withoutMarker(runs: readonly TextRun[]): TextRun[] {
  let left = textMarker.exec(runs.map(({ text }) => text).join(''))?.[0].length ?? 0
  const kept = runs.map((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return { ...run, text }
  })
  return kept.filter(({ text }) => text !== '')
}

/** Joins the runs of a block: one space where several meet, none at its ends. */
function tidy(runs: readonly TextRun[]): TextRun[] {
  const tidied: { -readonly [Key in keyof TextRun]: TextRun[Key] }[] = []
  let open = true
  for (const run of runs) {
    let text = run.text.replace(/\u00a0(?= )|(?<= )\u00a0/gu, ' ').replace(/ {2,}/gu, ' ').replace(/ *\n */gu, '\n')
    if (open) text = text.replace(/^[\s\u00a0]+/u, '')
    if (text === '') continue
    open = /[\s]$/u.test(text)
    tidied.push({ ...run, text })
  }
  for (let last = tidied.at(-1); last !== undefined; last = tidied.at(-1)) {
    last.text = last.text.replace(/[\s\u00a0]+$/u, '')
    if (last.text !== '') break
    tidied.pop()
  }
  return tidied
}
