import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG, type ElementNode, type LexicalEditor, type LexicalNode } from 'lexical'
import { diffArrays } from 'diff'
import type { Body, BodyNode } from '../../shared/story/body.ts'
import type { BlockId } from '../../shared/story/identifier.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import { $nodeOfBody } from './body-state.ts'
import { $blockId } from './nodes/block-identity.ts'
import { $blockText, $textBlocksOf } from './text/block-text.ts'
import { $caret, $selectInBlock, $selectedStretch } from './text/caret.ts'

/** Marks an update that brought in what another window has written. */
const TAKEN_IN_TAG = 'copydesk-taken-in'

/** What comes in within this time (milliseconds), with nothing done here in between, is one step for undo. */
const oneStep = 1_000

const lastTaken = new WeakMap<LexicalEditor, { readonly at: number; readonly state: unknown }>()

/**
 * Makes the editor's text equal to a body that another window of the same story has written. Blocks that are the same
 * stay the very nodes they are; the caret stays in its words. It is a step of its own in this window's history, so
 * that undo takes back the last change of the story wherever it was made, and never another one along with it.
 *
 * @param isInHand whether the caret blinks in this editor: elsewhere the page's own selection is left alone
 * @param now milliseconds since 1970
 */
export function takeInBody(editor: LexicalEditor, current: Body, body: Body, isInHand: boolean, now: number): void {
  const before = (current.root.children ?? []).map(canonicalJson)
  const wanted = body.root.children ?? []
  const changes = diffArrays(before, wanted.map(canonicalJson))
  if (changes.every(({ added, removed }) => !added && !removed)) return
  const last = lastTaken.get(editor)
  const goesOn = last !== undefined && now - last.at < oneStep && last.state === editor.getEditorState()._nodeMap
  const quiet = isInHand ? [SKIP_SCROLL_INTO_VIEW_TAG] : [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG]
  editor.update(
    () => {
      const place = $isRangeSelection($getSelection()) ? $placeOfSelection() : null
      $bring(changes, wanted)
      if (place !== null) $putBack(place)
    },
    { discrete: true, tag: [TAKEN_IN_TAG, goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, ...quiet] },
  )
  lastTaken.set(editor, { at: now, state: editor.getEditorState()._nodeMap })
}

type Changes = ReturnType<typeof diffArrays<string>>

function $bring(changes: Changes, wanted: readonly BodyNode[]): void {
  const standing = $getRoot().getChildren()
  const gone = new Map<BlockId, ElementNode>()
  const left = new Set<LexicalNode>()
  let index = 0
  for (const { count, added, removed } of changes) {
    if (added) continue
    if (removed)
      for (const node of standing.slice(index, index + count)) {
        left.add(node)
        if ($isElementNode(node)) gone.set($blockId(node), node)
      }
    index += count
  }
  const kept = new Set<string>()
  let above: LexicalNode | null = null
  let taken = 0
  index = 0
  for (const { count, added, removed } of changes) {
    if (removed) {
      index += count
      continue
    }
    for (let step = 0; step < count; step += 1) {
      const json: BodyNode | undefined = wanted[taken + step]
      const node: LexicalNode | undefined = added ? (json === undefined ? undefined : $madeOf(json, gone)) : standing[index + step]
      if (node === undefined) continue
      if (added) $placeAfter(node, above)
      above = node
      kept.add(node.getKey())
    }
    taken += count
    if (!added) index += count
  }
  for (const node of left) if (node.isAttached() && !kept.has(node.getKey())) node.remove(true)
}

/** The block with its new words: the same node where it is of the same kind, so that what follows it by its key goes on. */
function $madeOf(json: BodyNode, gone: Map<BlockId, ElementNode>): LexicalNode {
  const made = $nodeOfBody(json)
  const id = json.$?.blockId
  const standing = id === undefined ? undefined : gone.get(id)
  if (standing === undefined || !$isElementNode(made) || id === undefined) return made
  gone.delete(id)
  if (standing.getType() !== made.getType()) {
    standing.replace(made)
    return made
  }
  standing.clear()
  standing.append(...made.getChildren())
  standing.updateFromJSON(made.exportJSON())
  return standing
}

function $placeAfter(node: LexicalNode, above: LexicalNode | null): void {
  if (above === null) {
    const first = $getRoot().getFirstChild()
    if (first === null) $getRoot().append(node)
    else if (!first.is(node)) first.insertBefore(node)
  } else if (above.getNextSibling()?.is(node) !== true) above.insertAfter(node)
}

interface SelectionPlace {
  readonly block: BlockId
  readonly text: string
  readonly start: number
  readonly end: number
}

function $placeOfSelection(): SelectionPlace | null {
  const stretch = $selectedStretch()
  const caret = $caret()
  if (stretch === null || caret === null) return null
  const block = $textBlocksOf(caret.block.getTopLevelElementOrThrow()).find((candidate) => $blockId(candidate) === stretch.block) ?? caret.block
  // A selection over several blocks shrinks to the caret where one of them changes.
  const isWithin = $blockId(block) === $blockId(caret.block)
  return { block: $blockId(caret.block), text: $blockText(caret.block).text, start: isWithin ? stretch.start : caret.offset, end: isWithin ? stretch.end : caret.offset }
}

function $putBack({ block: id, text, start, end }: SelectionPlace): void {
  const block = $getRoot().getChildren().flatMap($textBlocksOf).find((candidate) => $blockId(candidate) === id)
  if (block === undefined) return
  const now = $blockText(block).text
  if (now === text && $caret()?.block.is(block) === true) return
  $selectInBlock(block, moved(start, text, now), moved(end, text, now))
}

/** Where an offset of the older text stands in the newer one, which differs from it in one stretch. */
function moved(offset: number, older: string, newer: string): number {
  let head = 0
  while (head < older.length && head < newer.length && older.charCodeAt(head) === newer.charCodeAt(head)) head += 1
  let tail = 0
  while (tail < older.length - head && tail < newer.length - head && older.charCodeAt(older.length - 1 - tail) === newer.charCodeAt(newer.length - 1 - tail)) tail += 1
  if (offset <= head) return offset
  if (offset >= older.length - tail) return offset + newer.length - older.length
  return Math.min(offset, newer.length - tail)
}
