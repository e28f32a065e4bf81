import { $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isParagraphNode, $isRangeSelection, HISTORY_PUSH_TAG, type ElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import { $isLinkNode } from '@lexical/link'
import { attribute, attributionForm, attributionWords } from '../../../shared/attribution/attribution.ts'
import { quoteJustClosed } from '../../../shared/attribution/bare-quote.ts'
import { speakersFor } from '../../../shared/attribution/speakers.ts'
import { complete } from '../../../shared/completion/complete.ts'
import { completeDateline } from '../../../shared/completion/open-dateline.ts'
import type { Spot } from '../../../shared/completion/term.ts'
import type { Quote } from '../../../shared/quotes/quote.ts'
import { placeKey } from '../../../shared/story/text-block.ts'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { today } from '../dateline/today.ts'
import { $putDatelineElement } from '../dateline/typed-dateline.ts'
import { $isDatelineNode } from '../nodes/dateline-node.tsx'
import { $blockId } from '../nodes/block-identity.ts'
import type { LiveBlocks } from '../projection/live-blocks.ts'
import { $blockText, type BlockText } from '../text/block-text.ts'
import { $caret, $selectInBlock } from '../text/caret.ts'
import { $replaceInBlock, canReplace, type Replacement } from '../text/edit-block.ts'
import type { Offer, StoryKnowledge } from './offer.ts'
import { paragraphsAround } from './paragraphs-around.ts'

/** What an offer is found by. */
export interface OfferGround {
  readonly editor: LexicalEditor
  readonly blocks: LiveBlocks
  readonly knowledge: StoryKnowledge
  readonly stylebook: Stylebook
  /** Which offers the person wants. */
  readonly wants: { readonly words: boolean; readonly speakers: boolean }
}

interface At extends BlockText {
  readonly block: NodeKey
  readonly caret: number
  /** Where the words behind a dateline begin. */
  readonly begin: number
  readonly spot: Spot
  /** True in a first paragraph that has no dateline yet. */
  readonly opens: boolean
}

/** What may be offered for the words before the caret as they stand now; null for nothing. The document is only read. */
export function findOffer(ground: OfferGround): Offer | null {
  const at = ground.editor.read('latest', $standing)
  if (at === null) return null
  return (ground.wants.words ? (datelineOffer(ground, at) ?? wordsOffer(ground, at)) : null) ?? (ground.wants.speakers ? speakerOffer(ground, at) : null)
}

function $standing(): At | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || $isLinkNode(selection.anchor.getNode().getParent())) return null
  const caret = $caret()
  if (caret === null) return null
  const { text, leaves } = $blockText(caret.block)
  const begin = leaves.find(({ kind }) => kind === 'dateline')?.end ?? 0
  if (caret.offset < begin) return null
  const first = $getRoot().getFirstChild()
  const opens = $isParagraphNode(caret.block) && caret.block.is(first) && !$isDatelineNode(caret.block.getFirstChild())
  return { text, leaves, block: caret.block.getKey(), caret: caret.offset, begin, opens, spot: { place: placeKey({ part: 'body', block: $blockId(caret.block) }), start: caret.offset } }
}

function datelineOffer({ editor, stylebook }: OfferGround, { opens, text, caret, block }: At): Offer | null {
  if (!opens) return null
  const found = completeDateline(text.slice(0, caret), text.slice(caret), stylebook.dateline, today())
  if (found === null) return null
  const take = () =>
    change(editor, block, text, (node) => {
      if (!$isParagraphNode(node)) return false
      $putDatelineElement(node, { end: caret, value: found.value })
      return true
    })
  return { kind: 'dateline', block, start: 0, end: caret, typed: found.typed, text: found.text, take }
}

function wordsOffer({ editor, blocks, knowledge, stylebook }: OfferGround, { text, caret, begin, block, spot }: At): Offer | null {
  let order: ReadonlyMap<string, number> | null = null
  const isBefore = ({ place, start }: Spot): boolean => {
    if (place === spot.place) return start < spot.start
    order ??= new Map(blocks.order(editor.getEditorState()).map((id, index) => [placeKey({ part: 'body', block: id }), index]))
    // What stands in the head stands before all of the body; a picture's words name nobody for it.
    return place.startsWith('head:') ? false : (order.get(place) ?? Infinity) < (order.get(spot.place) ?? -1)
  }
  const found = complete({ before: text.slice(begin, caret), after: text.slice(caret), at: spot, terms: knowledge.terms, stylebook, isBefore })
  if (found === null) return null
  const insert = found.text.slice(found.typed.length)
  const take = () => replace(editor, block, text, [{ start: caret, end: caret, insert }], caret + insert.length)
  return { kind: 'words', block, start: begin + found.start, end: caret, typed: found.typed, text: found.text, take }
}

function speakerOffer(ground: OfferGround, { text, caret, block }: At): Offer | null {
  if (!/["”»]\s?$/u.test(text.slice(0, caret))) return null
  const around = paragraphsAround(ground.editor, ground.blocks, block)
  const quote = around === null ? null : quoteJustClosed(around.paragraphs, caret)
  if (around === null || quote === null) return null
  const paragraph = ground.knowledge.voices.body.findIndex(({ place }) => place.part === 'body' && place.block === around.id)
  // A speaker is a fact: nobody is offered of himself but one whom the story has let speak before.
  const [speaker] = speakersFor(ground.knowledge.voices, paragraph === -1 ? Infinity : paragraph, ground.stylebook, 1)
  if (speaker === undefined) return null
  return { kind: 'speaker', block, start: quote.end - 1, end: quote.end, typed: '', ...attributing(ground, block, text, quote, speaker) }
}

/** The words that attribute a quote to a speaker, and the way to put them there. */
export function attributing({ editor, knowledge, stylebook }: OfferGround, block: NodeKey, text: string, quote: Quote, speaker: string): Pick<Offer, 'text' | 'take'> {
  const words = attributionWords(quote.text, speaker, attributionForm(knowledge.voices.quotes, stylebook))
  const edits = attribute(text, quote, words)
  const grown = edits.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0)
  const behind = Math.max(...edits.map(({ end }) => end)) + grown
  return { text: words, take: () => replace(editor, block, text, edits, behind) }
}

function replace(editor: LexicalEditor, key: NodeKey, text: string, edits: readonly Replacement[], caret: number): boolean {
  return change(editor, key, text, (block) => {
    if (!canReplace($blockText(block), edits)) return false
    $replaceInBlock(block, edits)
    $selectInBlock(block, caret, caret)
    return true
  })
}

/** Changes a block that still reads as it did, as one undo step of its own. */
function change(editor: LexicalEditor, key: NodeKey, text: string, make: (block: ElementNode) => boolean): boolean {
  let made = false
  editor.update(
    () => {
      const block = $getNodeByKey(key)
      if ($isElementNode(block) && $blockText(block).text === text) made = make(block)
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return made
}
