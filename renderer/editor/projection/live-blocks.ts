import { $getNodeByKey, $getRoot, type EditorState, type LexicalEditor, type NodeKey } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { $blockId } from '../nodes/block-identity.ts'
import { $blockText, $textBlocksOf } from '../text/block-text.ts'

export interface LiveBlock {
  readonly id: BlockId
  readonly key: NodeKey
  /** The top-level node it stands in: itself, or the list. */
  readonly top: NodeKey
  readonly text: string
}

/** How a block's words changed in one update; `after` is null where the block is gone. */
export interface TextChange {
  readonly id: BlockId
  readonly before: string
  readonly after: string | null
}

/**
 * The words of every block as they stand in the editor at this moment, kept up to date from the nodes that each
 * update touched.
 */
export class LiveBlocks {
  readonly #editor: LexicalEditor
  readonly #byId = new Map<BlockId, LiveBlock>()
  readonly #ofTop = new Map<NodeKey, readonly BlockId[]>()

  constructor(editor: LexicalEditor) {
    this.#editor = editor
  }

  of(id: BlockId): LiveBlock | undefined {
    return this.#byId.get(id)
  }

  /** The keys of the top-level nodes. */
  tops(): NodeKey[] {
    return [...this.#ofTop.keys()]
  }

  /** The blocks in one top-level node, in reading order. */
  ofTop(top: NodeKey): readonly BlockId[] {
    return this.#ofTop.get(top) ?? []
  }

  /** Reads everything anew: at the start, and when the stylebook writes datelines another way. */
  readAll(state: EditorState): TextChange[] {
    const tops = this.#read(state, () => $getRoot().getChildrenKeys())
    return this.update(state, new Set([...this.#ofTop.keys(), ...tops]))
  }

  /** Reads the top-level nodes again that an update touched; gives the blocks whose words changed. */
  update(state: EditorState, tops: ReadonlySet<NodeKey>): TextChange[] {
    const before = new Map<BlockId, string>()
    for (const top of tops) {
      for (const id of this.#ofTop.get(top) ?? []) {
        const block = this.#byId.get(id)
        if (block !== undefined) before.set(id, block.text)
        this.#byId.delete(id)
      }
      this.#ofTop.delete(top)
    }
    const touched: BlockId[] = []
    this.#read(state, () => {
      for (const top of tops) {
        const node = $getNodeByKey(top)
        if (node === null || !node.isAttached()) continue
        const blocks = $textBlocksOf(node).map((block): LiveBlock => ({ id: $blockId(block), key: block.getKey(), top, text: $blockText(block).text }))
        this.#ofTop.set(
          top,
          blocks.map((block) => block.id),
        )
        for (const block of blocks) {
          this.#byId.set(block.id, block)
          touched.push(block.id)
        }
      }
    })
    const changes = touched.flatMap((id): TextChange[] => {
      const after = this.#byId.get(id)?.text ?? ''
      const was = before.get(id) ?? ''
      return was === after && before.has(id) ? [] : [{ id, before: was, after }]
    })
    for (const [id, text] of before) if (!this.#byId.has(id)) changes.push({ id, before: text, after: null })
    return changes
  }

  /** Block ids in reading order. */
  order(state: EditorState): BlockId[] {
    return this.#read(state, () => $getRoot().getChildrenKeys()).flatMap((top) => this.#ofTop.get(top) ?? [])
  }

  #read<T>(state: EditorState, read: () => T): T {
    return state.read(read, { editor: this.#editor })
  }
}
