import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { domRange } from '../findings/dom-points.ts'
import type { NearBlocks } from '../findings/near-blocks.ts'
import type { LiveBlocks } from '../projection/live-blocks.ts'
import { $blockText } from '../text/block-text.ts'

/** Finds in the words of one block; offsets are UTF-16 units. */
export type BlockSearch = (text: string) => readonly { readonly start: number; readonly end: number }[]

/** The match in hand. */
export interface CurrentMatch {
  readonly block: BlockId
  readonly start: number
  readonly end: number
}

/**
 * Paints what is looked for over the words near the window, as CSS highlights: never nodes or marks. Each block is
 * searched anew as its words change, so that the paint is right before the page is drawn.
 */
export class MatchPaint {
  readonly #editor: LexicalEditor
  readonly #blocks: LiveBlocks
  readonly #near: NearBlocks
  readonly #all = new Highlight()
  readonly #current = new Highlight()
  readonly #drawn = new Map<NodeKey, StaticRange[]>()
  #search: BlockSearch | null = null
  #hand: CurrentMatch | null = null

  constructor(editor: LexicalEditor, blocks: LiveBlocks, near: NearBlocks) {
    this.#editor = editor
    this.#blocks = blocks
    this.#near = near
    this.#all.priority = 4
    this.#current.priority = 5
    CSS.highlights.set('copydesk-match', this.#all)
    CSS.highlights.set('copydesk-match-current', this.#current)
    near.follow((changed) => {
      if (this.#search !== null) for (const top of changed) this.#draw(top)
    })
  }

  dispose(): void {
    if (CSS.highlights.get('copydesk-match') === this.#all) CSS.highlights.delete('copydesk-match')
    if (CSS.highlights.get('copydesk-match-current') === this.#current) CSS.highlights.delete('copydesk-match-current')
  }

  /** What to paint from now on; null paints nothing. */
  setSearch(search: BlockSearch | null): void {
    this.#search = search
    this.#all.clear()
    this.#drawn.clear()
    if (search !== null) for (const top of this.#near.all()) this.#draw(top)
  }

  /** Paints one match in a stronger colour. */
  setCurrent(match: CurrentMatch | null): void {
    this.#hand = match
    this.#drawCurrent()
  }

  /** The blocks of an update; called before the page is painted. */
  update(tops: ReadonlySet<NodeKey>): void {
    if (this.#search === null) return
    for (const top of tops) this.#draw(top)
    this.#drawCurrent()
  }

  #draw(top: NodeKey): void {
    for (const range of this.#drawn.get(top) ?? []) this.#all.delete(range)
    this.#drawn.delete(top)
    if (this.#search === null || !this.#near.has(top)) return
    const ranges: StaticRange[] = []
    for (const id of this.#blocks.ofTop(top)) {
      const block = this.#blocks.of(id)
      const matches = block === undefined ? [] : this.#search(block.text)
      if (block === undefined || matches.length === 0) continue
      const leaves = this.#leavesOf(block.key)
      for (const { start, end } of matches) {
        const range = domRange(this.#editor, leaves, start, end)
        if (range !== null) ranges.push(new StaticRange(range))
      }
    }
    for (const range of ranges) this.#all.add(range)
    this.#drawn.set(top, ranges)
  }

  #drawCurrent(): void {
    if (this.#hand === null && this.#current.size === 0) return
    this.#current.clear()
    const block = this.#hand === null ? undefined : this.#blocks.of(this.#hand.block)
    if (this.#hand === null || block === undefined) return
    const range = domRange(this.#editor, this.#leavesOf(block.key), this.#hand.start, Math.min(this.#hand.end, block.text.length))
    if (range !== null) this.#current.add(new StaticRange(range))
  }

  #leavesOf(key: NodeKey) {
    return this.#editor.read('latest', () => {
      const node = $getNodeByKey(key)
      return $isElementNode(node) ? $blockText(node).leaves : []
    })
  }
}
