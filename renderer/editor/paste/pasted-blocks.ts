import { blockQuote, crosshead, list, paragraph, type ListItem, type TextRun } from '../../../shared/story/body-builder.ts'
import type { BodyNode } from '../../../shared/story/body.ts'

/** One block of pasted text, already freed of everything a story does not hold. */
export type PastedBlock =
  | { readonly kind: 'paragraph' | 'crosshead' | 'block-quote'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list-item'; readonly depth: number; readonly listType: 'bullet' | 'number'; readonly runs: readonly TextRun[] }

/** What was pasted, and what of it did not come in, in the words that the person is told. */
export interface Pasted {
  readonly blocks: readonly PastedBlock[]
  readonly leftOut: readonly string[]
}

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
      // Word's lists may leave out levels: an item stands at most one below the item above it.
      const deepest = (items.at(-1)?.depth ?? -1) + 1
      items.push({ depth: Math.min(block.depth, deepest), listType: block.listType, runs: block.runs })
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

/** The words of a block. */
export function textOf(block: PastedBlock): string {
  return block.runs.map((run) => run.text).join('')
}

/** UTF-16 units of text in the blocks. */
export function lengthOf(blocks: readonly PastedBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.runs.reduce((length, run) => length + run.text.length, 0), 0)
}
