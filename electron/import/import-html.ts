import { importBlocks, importText } from '../../shared/import/import-text.ts'
import type { Imported } from '../../shared/import/imported.ts'
import { decodeEntities } from '../../shared/import/entities.ts'
import { furnitureOf } from '../../shared/import/furniture.ts'
import { countWords, endsAsSentence, folded, readsAsProse, type SourceBlock } from '../../shared/import/source-block.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { commonPart, findArticle, isInBoilerplate, type Article } from './article.ts'
import { pageBlocks, type PageBlock, type PagePart } from './page-blocks.ts'
import { flatText, parsePage, type PageDocument } from './page-dom.ts'
import { pageEvidence, type PageEvidence } from './page-evidence.ts'

export interface HtmlOptions {
  readonly stylebook?: StylebookId
}

/** A saved web page as a story: the article is found first, then read as every other source. Nothing is fetched, no script runs. */
export function importHtmlPage(html: string, options: HtmlOptions): Imported {
  const document = parsePage(html)
  if (document?.body == null) return importFlat(html, options)
  const evidence = pageEvidence(document)
  const blocks = pageBlocks(document.documentElement ?? document.body)
  if (blocks.length === 0) return importFlat(html, options)
  const article = findArticle(document, blocks, evidence.articleBody)
  return importBlocks(storyBlocks(blocks, article, evidence), headlineSeen(evidence, blocks), options)
}

/** HTML from the clipboard or a fragment: all of it was chosen by a person, so no part is taken for the page round it. */
export function importHtmlFragment(html: string, options: HtmlOptions): Imported {
  const document = parsePage(html)
  if (document?.body == null) return importFlat(html, options)
  return importBlocks(fragmentBlocks(document), {}, options)
}

function fragmentBlocks(document: PageDocument): SourceBlock[] {
  return document.body === null ? [] : pageBlocks(document.documentElement ?? document.body).map(({ block }) => (block.hint === 'paragraph' ? { ...block, hint: 'text' } : block))
}

function importFlat(html: string, options: HtmlOptions): Imported {
  return importText(decodeEntities(flatText(html)), { format: 'page-text', ...options })
}

/** The headline of the page's data counts only while the page shows no other: a search engine's wording is not the story's. */
function headlineSeen(evidence: PageEvidence, blocks: readonly PageBlock[]): PageEvidence {
  const shown = blocks.some((block) => folded(block.text) === folded(evidence.headline ?? ''))
  if (shown || evidence.headline === undefined || !blocks.some((block) => block.block.hint === 'title')) return evidence
  return evidence
}

/** The page's blocks as the reading takes them: what is outside the article is furniture, head matter near its top apart. */
function storyBlocks(blocks: readonly PageBlock[], article: Article, evidence: PageEvidence): SourceBlock[] {
  const first = firstProse(blocks, article)
  const home = commonPart(blocks, article)
  const headline = headlineIndex(blocks, first, evidence)
  const teasers = teasersFrom(blocks, article, first)
  return blocks.map((entry, index): SourceBlock => {
    const { block } = entry
    if (index === headline) return { ...block, hint: 'title' }
    if (!article.has(index)) return outside(entry, index, { headline, first, home, last: Math.max(...article) })
    const why = index >= teasers ? 'Other stories below this one' : withinBoilerplate(entry, home)
    if (why !== null) return furniture(block, why)
    if (block.hint === 'title') return { ...block, hint: 'heading' }
    // Words for the eye above the text are read as page text; below it a name in a class counts for nothing.
    if ((block.hint === 'standfirst' || block.hint === 'byline' || block.hint === 'kicker') && index > first + 1) return { ...block, hint: 'paragraph' }
    return block
  })
}

interface Place {
  readonly headline: number
  readonly first: number
  readonly last: number
  readonly home: PagePart | null
}

/** A block outside the article: head matter between headline and text, a picture beside the text, or furniture. */
function outside(entry: PageBlock, index: number, place: Place): SourceBlock {
  const { block } = entry
  const why = isInBoilerplate(entry.part, place.home)
  const nearHead = place.headline >= 0 && index > place.headline && index <= place.first
  if (block.hint === 'picture' || block.hint === 'caption' || block.hint === 'credit') {
    const beside = (nearHead || (index > place.first && index < place.last)) && why === null
    return beside ? block : block.hint === 'picture' ? { ...block, alt: '', hint: 'furniture' } : furniture(block, 'Caption outside the article')
  }
  const isHead = block.hint === 'standfirst' || block.hint === 'byline' || block.hint === 'kicker'
  if (isHead && why === null && (nearHead || (block.hint === 'kicker' && index < place.headline && index > place.headline - 6))) {
    if (block.hint !== 'byline' || countWords(entry.text) <= 14) return block
  }
  return furniture(block, furnitureOf(entry.text)?.why ?? why ?? 'Outside the article')
}

function furniture(block: SourceBlock, why: string): SourceBlock {
  return { ...block, hint: 'furniture', why }
}

/** Inside the article: a part named as furniture is left out unless what stands there reads as the story's own prose. */
function withinBoilerplate(entry: PageBlock, home: PagePart | null): string | null {
  const { block, text, linked, part } = entry
  if (block.hint === 'picture') return null
  const why = isInBoilerplate(part, home)
  if (why !== null && (linked > 0.3 || !readsAsProse(text) || sure.has(why))) return why
  // A paragraph that is nothing but a link, without a sentence's end, leads elsewhere.
  if (linked > 0.95 && block.hint !== 'heading' && block.hint !== 'caption' && !endsAsSentence(text) && countWords(text) >= 3 && !/^(?:https?:|www\.)/i.test(text)) return 'Link to other stories'
  return null
}

const sure = new Set(['Newsletter sign-up', 'Comments', 'About the author', 'Cookie notice', 'Link to other stories', 'Subscription offer'])

/** Where a list of other stories begins: a heading that announces them, then at least two headings that are links as a whole. */
function teasersFrom(blocks: readonly PageBlock[], article: Article, first: number): number {
  for (const index of article) {
    const entry = blocks[index]
    if (entry === undefined || index <= first || countWords(entry.text) > 8 || endsAsSentence(entry.text.replace(/[.…]+$/u, ''))) continue
    const found = furnitureOf(entry.text)
    if (found?.introducesLinks !== true && found?.endsStory !== true) continue
    const linkedBelow = blocks.filter((below, at) => at > index && article.has(at) && below.linked > 0.95 && (below.block.hint === 'heading' || below.block.hint === 'title' || below.block.hint === 'text'))
    const ownBelow = blocks.filter((below, at) => at > index && article.has(at) && below.block.hint === 'heading' && below.linked < 0.5)
    if ((linkedBelow.length >= 2 || repeatsBelow(blocks, article, index)) && ownBelow.length === 0) return index
  }
  return Number.POSITIVE_INFINITY
}

/** The same row of links three times over: each closes a story of its own. */
function repeatsBelow(blocks: readonly PageBlock[], article: Article, from: number): boolean {
  const seen = new Map<string, number>()
  for (const index of article) {
    const entry = blocks[index]
    if (entry !== undefined && index > from && entry.linked > 0.5) seen.set(entry.text, (seen.get(entry.text) ?? 0) + 1)
  }
  return [...seen.values()].some((times) => times >= 3)
}

function firstProse(blocks: readonly PageBlock[], article: Article): number {
  const indexes = [...article].sort((left, right) => left - right)
  return indexes.find((index) => readsAsProse(blocks[index]?.text ?? '')) ?? indexes[0] ?? 0
}

/** The headline on the page: what its data calls it, else the last first-rank heading above the text. */
function headlineIndex(blocks: readonly PageBlock[], first: number, evidence: PageEvidence): number {
  const known = folded(evidence.headline ?? '')
  const above = blocks.slice(0, first + 1).map((block, index) => ({ block, index }))
  const titles = above.filter(({ block }) => block.block.hint === 'title')
  const same = [...titles, ...above].filter(({ block }) => known !== '' && folded(block.text) === known)
  if (same[0] !== undefined) return same[0].index
  const near = titles.filter(({ block }) => known === '' || shareWords(folded(block.text), known))
  return (near.at(-1) ?? titles.at(-1) ?? above.filter(({ block }) => block.block.hint === 'heading' && known !== '' && shareWords(folded(block.text), known)).at(-1))?.index ?? -1
}

function shareWords(left: string, right: string): boolean {
  const words = new Set(left.split(' '))
  const others = right.split(' ')
  return others.filter((word) => words.has(word)).length >= 0.5 * Math.min(words.size, others.length)
}
