import { blockQuote, crosshead, list, paragraph, type ListItem, type TextRun } from '../../../shared/story/body-builder.ts'
import type { BodyNode } from '../../../shared/story/body.ts'

/** One block of pasted text, already freed of everything a story does not hold. */
export type PastedBlock =
  | { readonly kind: 'paragraph' | 'crosshead' | 'block-quote'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list-item'; readonly depth: number; readonly listType: 'bullet' | 'number'; readonly runs: readonly TextRun[] }

/** The blocks in the form the story is saved in; items that follow one another become one list. */
export function bodyNodesOf(blocks: readonly PastedBlock[]): BodyNode[] {
  const nodes: BodyNode[] = []
  let items: ListItem[] = []
  const closeList = (): void => {
    if (items.length > 0) nodes.push(list(items))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      items.push({ depth: items.length === 0 ? 0 : block.depth, listType: block.listType, runs: block.runs })
      continue
    }
    closeList()
    nodes.push(blockNode(block.kind, block.runs))
  }
  closeList()
  return nodes
}

function blockNode(kind: 'paragraph' | 'crosshead' | 'block-quote', runs: readonly TextRun[]): BodyNode {
  switch (kind) {
    case 'paragraph':
      return paragraph(runs)
    case 'crosshead':
      return crosshead(runs)
    case 'block-quote':
      return blockQuote(runs)
  }
}

/** Plain text as blocks: each line a paragraph, empty lines dropped, other white space as it came. */
export function blocksOfText(text: string): PastedBlock[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line.replace(/\t/g, ' ') }] }))
}

/** UTF-16 units of text in the blocks. */
export function lengthOf(blocks: readonly PastedBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.runs.reduce((length, run) => length + run.text.length, 0), 0)
}
