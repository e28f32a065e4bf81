import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { carryStretch } from '../../../shared/notes/carry-notes.ts'
import { domRange } from '../findings/dom-points.ts'
import type { NearBlocks } from '../findings/near-blocks.ts'
import type { LiveBlocks, TextChange } from '../projection/live-blocks.ts'
import { $blockText } from '../text/block-text.ts'

/** A note on words of the body, as far as the page has to know it. */
export interface NotedStretch {
  readonly id: string
  readonly block: BlockId
  /** UTF-16 units of the block's text. */
  readonly start: number
  readonly end: number
  /** What stands there; by it a list that comes after the text has gone on is known to be late. */
  readonly words: string
}

/**
 * Paints the words that notes stand on, as CSS highlights over the text near the window: never nodes or marks. The
 * stretches move within each update, before the page is drawn.
 */
export class NotePaint {
  readonly #editor: LexicalEditor
  readonly #blocks: LiveBlocks
  readonly #near: NearBlocks
  readonly #all = new Highlight()
  readonly #inHand = new Highlight()
  readonly #byBlock = new Map<BlockId, NotedStretch[]>()
  readonly #drawn = new Map<BlockId, StaticRange[]>()
  #active: string | null = null

  constructor(editor: LexicalEditor, blocks: LiveBlocks, near: NearBlocks) {
    this.#editor = editor
    this.#blocks = blocks
    this.#near = near
    // Under what is looked for and under the finding in hand, which are of the moment.
    this.#all.priority = -2
    this.#inHand.priority = -1
    CSS.highlights.set('copydesk-note', this.#all)
    CSS.highlights.set('copydesk-note-in-hand', this.#inHand)
    near.follow((changed) => {
      for (const top of changed) for (const block of blocks.ofTop(top)) this.#draw(block)
      this.#drawInHand()
    })
  }

  dispose(): void {
    if (CSS.highlights.get('copydesk-note') === this.#all) CSS.highlights.delete('copydesk-note')
    if (CSS.highlights.get('copydesk-note-in-hand') === this.#inHand) CSS.highlights.delete('copydesk-note-in-hand')
  }

  /** What is noted from now on. The list may be of a text that has gone on since: then what stands on the page is kept. */
  setNotes(notes: readonly NotedStretch[]): void {
    const before = new Map([...this.#byBlock.values()].flat().map((stretch) => [stretch.id, stretch]))
    const touched = new Set(this.#byBlock.keys())
    this.#byBlock.clear()
    for (const note of notes) {
      const text = this.#blocks.of(note.block)?.text
      const stretch = text?.slice(note.start, note.end) === note.words ? note : before.get(note.id)
      if (stretch === undefined || this.#blocks.of(stretch.block) === undefined) continue
      this.#byBlock.set(stretch.block, [...(this.#byBlock.get(stretch.block) ?? []), stretch])
      touched.add(stretch.block)
    }
    for (const block of touched) this.#draw(block)
    this.#drawInHand()
  }

  setActive(id: string | null): void {
    if (id === this.#active) return
    this.#active = id
    this.#drawInHand()
  }

  /** The note whose words hold the place, the shortest of several; null where none does. */
  at(block: BlockId, offset: number): string | null {
    const here = (this.#byBlock.get(block) ?? []).filter(({ start, end }) => start <= offset && offset <= end)
    return here.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0]?.id ?? null
  }

  /** Where a note's words are drawn; null where they are not on the page. */
  rangeOf(id: string): StaticRangeInit | null {
    for (const list of this.#byBlock.values()) for (const stretch of list) if (stretch.id === id) return this.#domRange(stretch)
    return null
  }

  /** The blocks of an update; called before the page is painted. */
  update(changes: readonly TextChange[], tops: ReadonlySet<NodeKey>): void {
    if (this.#byBlock.size === 0) return
    for (const { id, before, after } of changes) {
      const list = this.#byBlock.get(id)
      if (list === undefined) continue
      const moved = after === null ? [] : list.flatMap((stretch) => move(stretch, before, after))
      if (moved.length === 0) this.#byBlock.delete(id)
      else this.#byBlock.set(id, moved)
      this.#draw(id)
    }
    for (const top of tops) for (const block of this.#blocks.ofTop(top)) this.#draw(block)
    this.#drawInHand()
  }

  #draw(block: BlockId): void {
    for (const range of this.#drawn.get(block) ?? []) this.#all.delete(range)
    this.#drawn.delete(block)
    const live = this.#blocks.of(block)
    const list = this.#byBlock.get(block)
    if (live === undefined || list === undefined || !this.#near.has(live.top)) return
    const ranges = list.flatMap((stretch) => {
      const range = this.#domRange(stretch)
      return range === null ? [] : [new StaticRange(range)]
    })
    for (const range of ranges) this.#all.add(range)
    this.#drawn.set(block, ranges)
  }

  #drawInHand(): void {
    if (this.#active === null && this.#inHand.size === 0) return
    this.#inHand.clear()
    const range = this.#active === null ? null : this.rangeOf(this.#active)
    if (range !== null) this.#inHand.add(new StaticRange(range))
  }

  #domRange({ block, start, end }: NotedStretch): StaticRangeInit | null {
    const live = this.#blocks.of(block)
    if (live === undefined) return null
    const leaves = this.#editor.read('latest', () => {
      const node = $getNodeByKey(live.key)
      return $isElementNode(node) ? $blockText(node).leaves : []
    })
    return domRange(this.#editor, leaves, start, end)
  }
}

function move(stretch: NotedStretch, before: string, after: string): NotedStretch[] {
  const moved = carryStretch(before, after, stretch)
  return moved === 'unclear' ? [] : [{ ...stretch, ...moved, words: after.slice(moved.start, moved.end) }]
}
