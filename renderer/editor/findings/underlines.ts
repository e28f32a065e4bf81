import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import type { BlockId } from '../../../shared/story/identifier.ts'
import { placeKey } from '../../../shared/story/text-block.ts'
import type { Finding, Severity } from '../../../shared/style/finding.ts'
import { moveFindings, settleFinding } from '../../style/move-findings.ts'
import type { LiveBlocks, TextChange } from '../projection/live-blocks.ts'
import { $blockText } from '../text/block-text.ts'
import { domRange } from './dom-points.ts'
import type { NearBlocks } from './near-blocks.ts'

/** The names the style sheet knows the underlines by. */
export const highlightNames = { error: 'copydesk-error', warning: 'copydesk-warning', suggestion: 'copydesk-suggestion', active: 'copydesk-active' } as const

/**
 * The underlines of the findings in the body: CSS highlights over the text as it is drawn, never nodes or marks.
 * Only what stands near the window is registered, and each update puts the lines of its blocks right before the
 * page is painted.
 */
export class Underlines {
  readonly #editor: LexicalEditor
  readonly #blocks: LiveBlocks
  readonly #highlights: Readonly<Record<Severity | 'active', Highlight>>
  readonly #near: NearBlocks
  readonly #byBlock = new Map<BlockId, Finding[]>()
  /** Blocks that a fix of a finding elsewhere would change, with the blocks of those findings. */
  readonly #mendedFrom = new Map<BlockId, Set<BlockId>>()
  readonly #drawn = new Map<BlockId, { readonly highlight: Highlight; readonly range: StaticRange }[]>()
  #active: string | null = null

  constructor(editor: LexicalEditor, blocks: LiveBlocks, near: NearBlocks) {
    this.#editor = editor
    this.#blocks = blocks
    this.#near = near
    this.#highlights = { error: new Highlight(), warning: new Highlight(), suggestion: new Highlight(), active: new Highlight() }
    this.#highlights.suggestion.priority = 0
    this.#highlights.warning.priority = 1
    this.#highlights.error.priority = 2
    this.#highlights.active.priority = 3
    for (const [kind, name] of Object.entries(highlightNames)) CSS.highlights.set(name, this.#highlights[kind as Severity | 'active'])
    near.follow((changed) => {
      for (const top of changed) this.#drawTop(top)
      this.#drawActive()
    })
  }

  dispose(): void {
    for (const [kind, name] of Object.entries(highlightNames)) {
      if (CSS.highlights.get(name) === this.#highlights[kind as Severity | 'active']) CSS.highlights.delete(name)
    }
  }

  /** Every finding in the body as it stands now. */
  all(): Finding[] {
    return [...this.#byBlock.values()].flat()
  }

  inBlock(block: BlockId): readonly Finding[] {
    return this.#byBlock.get(block) ?? []
  }

  /** The finding as it stands now; undefined where its words have been touched since it was made. */
  live(id: string): Finding | undefined {
    return this.all().find((finding) => finding.id === id)
  }

  /** Takes the answer of a check. Findings are set against the words as they stand now, which may have gone on. */
  setFindings(findings: readonly Finding[]): void {
    const before = new Map(this.#byBlock)
    this.#byBlock.clear()
    this.#mendedFrom.clear()
    for (const finding of findings) {
      if (finding.place.part !== 'body') continue
      const block = this.#blocks.of(finding.place.block)
      const settled = block === undefined ? null : settleFinding(finding, block.text)
      if (settled === null) continue
      const list = this.#byBlock.get(finding.place.block)
      if (list === undefined) this.#byBlock.set(finding.place.block, [settled])
      else list.push(settled)
      for (const target of otherBlocks(settled, finding.place.block)) this.#mendedFrom.set(target, (this.#mendedFrom.get(target) ?? new Set()).add(finding.place.block))
    }
    for (const block of new Set([...before.keys(), ...this.#byBlock.keys()])) {
      if (!sameLines(before.get(block), this.#byBlock.get(block))) this.#draw(block)
    }
  }

  setActive(id: string | null): void {
    if (id === this.#active) return
    this.#active = id
    this.#drawActive()
  }

  /** Moves the findings of an update's blocks and draws them anew; called before the page is painted. True where one has gone with its words. */
  update(changes: readonly TextChange[], tops: ReadonlySet<NodeKey>): boolean {
    let isGone = false
    for (const { id, before, after } of changes) {
      if (after === null) {
        isGone ||= this.#byBlock.has(id)
        this.#byBlock.delete(id)
        this.#draw(id)
        continue
      }
      const place = placeKey({ part: 'body', block: id })
      for (const block of [id, ...(this.#mendedFrom.get(id) ?? [])]) {
        const findings = this.#byBlock.get(block)
        if (findings === undefined) continue
        const moved = moveFindings(findings, place, before, after)
        isGone ||= moved.length < findings.length
        this.#byBlock.set(block, moved)
      }
    }
    for (const top of tops) if (this.#near.has(top)) this.#drawTop(top)
    this.#drawActive()
    return isGone
  }

  #drawTop(top: NodeKey): void {
    for (const block of this.#blocks.ofTop(top)) this.#draw(block)
  }

  #draw(block: BlockId): void {
    for (const { highlight, range } of this.#drawn.get(block) ?? []) highlight.delete(range)
    this.#drawn.delete(block)
    const live = this.#blocks.of(block)
    const findings = this.#byBlock.get(block)
    if (live === undefined || findings === undefined || !this.#near.has(live.top)) return
    const leaves = this.#leavesOf(live.key)
    const drawn = findings.flatMap((finding) => {
      const range = finding.start === finding.end ? null : domRange(this.#editor, leaves, finding.start, finding.end)
      return range === null ? [] : [{ highlight: this.#highlights[finding.severity], range: new StaticRange(range) }]
    })
    for (const { highlight, range } of drawn) highlight.add(range)
    this.#drawn.set(block, drawn)
  }

  #drawActive(): void {
    if (this.#active === null && this.#highlights.active.size === 0) return
    this.#highlights.active.clear()
    const finding = this.#active === null ? undefined : this.live(this.#active)
    const range = finding === undefined ? null : this.rangeOf(finding)
    if (range !== null) this.#highlights.active.add(new StaticRange(range))
  }

  /** The finding's stretch in the DOM; null where it has none or is not drawn. */
  rangeOf(finding: Finding): StaticRangeInit | null {
    const live = finding.place.part === 'body' ? this.#blocks.of(finding.place.block) : undefined
    if (live === undefined) return null
    return domRange(this.#editor, this.#leavesOf(live.key), finding.start, finding.end)
  }

  #leavesOf(key: NodeKey) {
    return this.#editor.read('latest', () => {
      const node = $getNodeByKey(key)
      return $isElementNode(node) ? $blockText(node).leaves : []
    })
  }
}

/** The blocks beside its own that a finding's fixes change. */
function otherBlocks(finding: Finding, own: BlockId): BlockId[] {
  return finding.fixes.flatMap((fix) => (fix.kind === 'form' ? [] : fix.edits.flatMap(({ place }) => (place.part === 'body' && place.block !== own ? [place.block] : []))))
}

function sameLines(before: readonly Finding[] | undefined, next: readonly Finding[] | undefined): boolean {
  if (before === undefined || next === undefined || before.length !== next.length) return false
  return before.every((finding, index) => {
    const other = next[index]
    return other !== undefined && finding.start === other.start && finding.end === other.end && finding.severity === other.severity
  })
}
