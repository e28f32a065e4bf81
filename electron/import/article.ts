import { Readability } from '@mozilla/readability'
import { countWords, folded, readsAsProse } from '../../shared/import/source-block.ts'
import type { PageBlock, PagePart } from './page-blocks.ts'
import type { PageDocument } from './page-dom.ts'

/** Which blocks of a page are its article, by index. */
export type Article = ReadonlySet<number>

const mark = 'data-copydesk-block'

/**
 * Finds a page's article. The extractor says where it stands; a second pass mends what extractors are known to lose
 * (a list, a quotation, text that the page's own data repeats) and what they let in.
 * It changes the document: read everything else from it first.
 */
export function findArticle(document: PageDocument, blocks: readonly PageBlock[], articleBody: string | undefined): Article {
  const kept = extracted(document, blocks)
  if (wordsIn(blocks, kept) < 30) return everyProse(blocks)
  const known = articleBody === undefined ? null : knownBlocks(blocks, articleBody)
  const article = new Set(kept)
  if (known !== null && known.words >= 60) for (const index of known.blocks) article.add(index)
  rescueBetween(blocks, article)
  if (known !== null && known.words >= 0.8 * wordsIn(blocks, article)) dropAfter(blocks, article, Math.max(...known.blocks))
  return article
}

/** The extractor's choice, read back through marks set on the text before it runs. */
function extracted(document: PageDocument, blocks: readonly PageBlock[]): Set<number> {
  blocks.forEach((block, index) => {
    if (block.anchor === null) return
    const span = document.createElement('span')
    span.setAttribute(mark, String(index))
    block.anchor.replaceWith(span)
    span.appendChild(block.anchor)
  })
  const article = new Readability(document as never, { charThreshold: 250 }).parse()
  const kept = new Set<number>()
  for (const found of (article?.content ?? '').matchAll(new RegExp(`${mark}="(\\d+)"`, 'g'))) kept.add(Number(found[1]))
  return kept
}

function wordsIn(blocks: readonly PageBlock[], indexes: Iterable<number>): number {
  let words = 0
  for (const index of indexes) words += countWords(blocks[index]?.text ?? '')
  return words
}

/** The blocks whose words the page's own data repeats as its article. */
function knownBlocks(blocks: readonly PageBlock[], articleBody: string): { blocks: number[]; words: number } {
  const body = bare(articleBody)
  const found: number[] = []
  blocks.forEach((block, index) => {
    if (countWords(block.text) >= 6 && block.linked < 0.8 && body.includes(bare(block.text))) found.push(index)
  })
  return { blocks: found, words: wordsIn(blocks, found) }
}

function bare(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Text between two blocks of the article, in the same part of the page and in no part of another kind, was lost by the extractor. */
function rescueBetween(blocks: readonly PageBlock[], article: Set<number>): void {
  const first = Math.min(...article)
  const last = Math.max(...article)
  const home = commonPart(blocks, article)
  for (let index = first; index <= last; index += 1) {
    const block = blocks[index]
    if (block === undefined || article.has(index) || block.linked > 0.5 || block.block.hint === 'picture') continue
    if (isInBoilerplate(block.part, home) !== null || !isInside(block.part, home)) continue
    const besideKept = article.has(index - 1) || article.has(index + 1)
    if (readsAsProse(block.text) || (besideKept && (block.block.hint === 'list-item' || block.block.hint === 'heading' || block.block.hint === 'quote'))) article.add(index)
  }
}

/** Where the page's own data gives the whole article, what stands below its end is another story's. */
function dropAfter(blocks: readonly PageBlock[], article: Set<number>, last: number): void {
  const below = [...article].filter((index) => index > last)
  if (wordsIn(blocks, below) > 0.5 * wordsIn(blocks, article)) for (const index of below) article.delete(index)
}

/** The part of the page that most of the article's words share. */
export function commonPart(blocks: readonly PageBlock[], article: Iterable<number>): PagePart | null {
  const words = new Map<PagePart, number>()
  let all = 0
  for (const index of article) {
    const block = blocks[index]
    if (block === undefined) continue
    const count = countWords(block.text)
    all += count
    for (let part: PagePart | null = block.part; part !== null; part = part.parent) words.set(part, (words.get(part) ?? 0) + count)
  }
  let best: PagePart | null = null
  for (const [part, count] of words) {
    if (count >= 0.85 * all && (best === null || part.words < best.words || (part.words === best.words && isInside(part, best)))) best = part
  }
  return best
}

export function isInside(part: PagePart, outer: PagePart | null): boolean {
  if (outer === null) return true
  for (let at: PagePart | null = part; at !== null; at = at.parent) if (at === outer) return true
  return false
}

/** Why a block is not the story's by the names of the parts it stands in, below `home`. */
export function isInBoilerplate(part: PagePart, home: PagePart | null): string | null {
  const limit = home === null ? Number.POSITIVE_INFINITY : home.words * 0.4
  for (let at: PagePart | null = part; at !== null && at !== home; at = at.parent) if (at.boilerplate !== null && at.words <= limit) return at.boilerplate
  return null
}

/** No article was found: every run of prose outside menus and feet of the page. */
function everyProse(blocks: readonly PageBlock[]): Article {
  const plain = new Set<number>()
  blocks.forEach((block, index) => {
    if (block.block.hint !== 'picture' && block.linked <= 0.6 && isInBoilerplate(block.part, null) === null) plain.add(index)
  })
  return plain
}
