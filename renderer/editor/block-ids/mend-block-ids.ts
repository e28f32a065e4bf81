import type { EditorState, ElementNode, LexicalEditor } from 'lexical'
import { mintIdentifier, type BlockId } from '../../../shared/story/identifier.ts'
import { $isListNode } from '@lexical/list'
import { $setBlockId, $setOrigin } from '../nodes/block-identity.ts'
import { $blockText } from '../text/block-text.ts'
import { $countBlocks, type CountedBlock } from './block-census.ts'

/** What an update has done to the blocks, compared with the state before it. */
interface Comparison {
  readonly now: readonly CountedBlock[]
  readonly before: readonly CountedBlock[]
  readonly beforeByKey: ReadonlyMap<string, CountedBlock>
  /** Blocks of the state before whose id no block carries now, with their words. */
  readonly vanished: readonly { readonly block: CountedBlock; readonly index: number; readonly text: string }[]
  textBefore(block: CountedBlock): string
}

/**
 * Gives every block an id of its own. Runs inside an update, as the last of its transforms.
 *
 * The id follows the words: where a block was only turned into another kind, or where Enter at its start pushed
 * its words down, the words keep their id. A copy, and the second half of a split, get a new id with `origin`
 * set to the block they came from; a block that has absorbed another gets that one as its `origin`.
 */
export function $mendBlockIds(editor: LexicalEditor, previous: EditorState): BlockId[] {
  const comparison = $compare(editor, previous)
  const taken = $keepOriginals(comparison)
  comparison.now.forEach((block, index) => {
    if (!taken.has(block.key)) $settle(block, index, comparison, taken)
  })
  $markAbsorbed(comparison)
  return [...taken.values()]
}

function $compare(editor: LexicalEditor, previous: EditorState): Comparison {
  const now = $countBlocks()
  const present = new Set(now.map((block) => block.id))
  const before = previous.isEmpty() ? [] : previous.read($countBlocks, { editor })
  const textBefore = (block: CountedBlock): string => previous.read(() => $wordsOf(block.node), { editor })
  const vanished = before.flatMap((block, index) => (block.id === '' || present.has(block.id) ? [] : [{ block, index, text: textBefore(block) }]))
  return { now, before, beforeByKey: new Map(before.map((block) => [block.key, block])), vanished, textBefore }
}

/** Each id stays with one holder: the one that had it before this update, else the first in reading order. */
function $keepOriginals({ now, beforeByKey }: Comparison): Map<string, BlockId> {
  const holders = new Map<BlockId, CountedBlock>()
  for (const block of now) {
    if (block.id === '') continue
    const holder = holders.get(block.id)
    const hadIt = beforeByKey.get(block.key)?.id === block.id
    if (holder === undefined || (hadIt && beforeByKey.get(holder.key)?.id !== block.id)) holders.set(block.id, block)
  }
  return new Map([...holders].map(([id, block]) => [block.key, id]))
}

function $settle(block: CountedBlock, index: number, comparison: Comparison, taken: Map<string, BlockId>): void {
  const words = $wordsOf(block.node)
  const same = words === '' ? undefined : comparison.vanished.find((gone) => gone.text === words && ![...taken.values()].includes(gone.block.id))
  if (same !== undefined) {
    $give(block, same.block.id, taken)
    return
  }

  const above = comparison.now[index - 1]
  const aboveId = above === undefined ? undefined : taken.get(above.key)
  const aboveBefore = above === undefined ? undefined : comparison.beforeByKey.get(above.key)
  if (above !== undefined && aboveId !== undefined && aboveBefore !== undefined && words !== '' && !$isListNode(block.node)) {
    const whole = comparison.textBefore(aboveBefore)
    if (whole === words && $wordsOf(above.node) === '') {
      $give(above, mintIdentifier(), taken)
      $setOrigin(above.node, aboveId)
      $give(block, aboveId, taken)
      return
    }
    if (whole.endsWith(words)) {
      $setOrigin(block.node, aboveId)
      $give(block, mintIdentifier(), taken)
      return
    }
  }
  if (block.id !== '') $setOrigin(block.node, block.id)
  $give(block, mintIdentifier(), taken)
}

function $give(block: CountedBlock, id: BlockId, taken: Map<string, BlockId>): void {
  $setBlockId(block.node, id)
  taken.set(block.key, id)
}

/** A block that ends with the words of a block that is gone, where it did not before, has absorbed it. */
function $markAbsorbed({ vanished, before, now, textBefore }: Comparison): void {
  const nowByKey = new Map(now.map((block) => [block.key, block]))
  for (const gone of vanished) {
    if (gone.text === '') continue
    const above = before.slice(0, gone.index).findLast((block) => nowByKey.has(block.key) && !$isListNode(block.node))
    const survivor = above === undefined ? undefined : nowByKey.get(above.key)
    if (above === undefined || survivor === undefined) continue
    const then = textBefore(above)
    const words = $wordsOf(survivor.node)
    const suffix = commonSuffix(words, gone.text)
    if (words !== then && suffix > 0 && commonPrefix(words, then) + suffix >= words.length) $setOrigin(survivor.node, gone.block.id)
  }
}

function $wordsOf(node: ElementNode): string {
  return $isListNode(node) ? '' : $blockText(node).text
}

function commonPrefix(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let length = 0
  while (length < limit && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

function commonSuffix(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let length = 0
  while (length < limit && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) length += 1
  return length
}
