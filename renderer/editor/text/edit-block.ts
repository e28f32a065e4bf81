import { $createTextNode, $getNodeByKey, $isTextNode, type ElementNode, type TextNode } from 'lexical'
import { $blockText, leafAt, type BlockText } from './block-text.ts'

/** One replacement in a block's text; UTF-16 units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/**
 * True where the replacements can be made: inside the text, apart from one another, and not cutting into a
 * dateline (its words are written by the stylebook; only its form changes them).
 */
export function canReplace({ text, leaves }: BlockText, replacements: readonly Replacement[]): boolean {
  const ordered = replacements.toSorted((one, other) => one.start - other.start)
  return ordered.every(({ start, end }, index) => {
    if (start < 0 || end < start || end > text.length) return false
    const next = ordered[index + 1]
    if (next !== undefined && next.start < end) return false
    return leaves.every((leaf) => leaf.kind !== 'dateline' || leaf.end <= start || leaf.start >= end)
  })
}

/**
 * Replaces stretches of a block's text, keeping the formats of the words around. The inserted words take the
 * format of the words they replace, or of those before them. Call `canReplace` first.
 */
export function $replaceInBlock(block: ElementNode, replacements: readonly Replacement[]): void {
  const lastFirst = replacements.toSorted((one, other) => other.start - one.start)
  for (const replacement of lastFirst) $replaceOnce(block, replacement)
}

function $replaceOnce(block: ElementNode, { start, end, insert }: Replacement): void {
  const { leaves } = $blockText(block)
  const touched = leaves.filter((leaf) => leaf.kind !== 'dateline' && leaf.start < end && leaf.end > start)
  const target = touched.find((leaf) => leaf.kind === 'text')
  if (target === undefined) $insertAt(block, start, insert)

  for (const leaf of touched) {
    const node = $getNodeByKey(leaf.key)
    if (node === null) continue
    if (!$isTextNode(node)) {
      node.remove()
      continue
    }
    const from = Math.max(start, leaf.start) - leaf.start
    const to = Math.min(end, leaf.end) - leaf.start
    $splice(node, from, to, leaf === target ? insert : '')
  }
}

function $splice(node: TextNode, from: number, to: number, insert: string): void {
  const text = node.getTextContent()
  const next = text.slice(0, from) + insert + text.slice(to)
  if (next === '') node.remove()
  else node.spliceText(from, to - from, insert)
}

function $insertAt(block: ElementNode, offset: number, insert: string): void {
  if (insert === '') return
  const { leaves } = $blockText(block)
  const leaf = leafAt(leaves, offset, 'end')
  const node = leaf === undefined ? null : $getNodeByKey(leaf.key)
  if (node === null || leaf === undefined) {
    block.append($createTextNode(insert))
    return
  }
  if ($isTextNode(node)) {
    node.spliceText(Math.min(offset, leaf.end) - leaf.start, 0, insert)
    return
  }
  const after = node.getNextSibling()
  if ($isTextNode(after)) after.spliceText(0, 0, insert)
  else node.insertAfter($createTextNode(insert))
}
