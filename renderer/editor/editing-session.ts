import { COMMAND_PRIORITY_LOW, COMPOSITION_END_COMMAND, mergeRegister, type LexicalEditor, type NodeKey, type UpdateListenerPayload } from 'lexical'
import type { Body } from '../../shared/story/body.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import type { BlockId } from '../../shared/story/identifier.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { houseOf, setHouse } from './dateline/house-form.ts'
import { NearBlocks } from './findings/near-blocks.ts'
import { Underlines } from './findings/underlines.ts'
import { MatchPaint } from './find/match-paint.ts'
import { NotePaint } from './notes/note-paint.ts'
import { BodySerializer } from './projection/body-serializer.ts'
import { changedTopLevelKeys, isChange } from './projection/changed-nodes.ts'
import { LiveBlocks, type TextChange } from './projection/live-blocks.ts'
import { $blockId } from './nodes/block-identity.ts'
import { takeInBody } from './take-in-body.ts'
import { $caret } from './text/caret.ts'

export interface SessionListener {
  /** The body has changed; told at most every 150 ms while someone types. */
  onChange(body: Body): void
  /** The caret has come to stand in a finding's words, or has left them (null). */
  onCaretFinding(finding: Finding | null): void
  /** The same for the words of a note, by its id. */
  onCaretNote(note: string | null): void
  /** Something was drawn anew: what is placed by the text must be placed again. */
  onDrawn(): void
}

const handOverAfter = 150

/**
 * Follows one editor: keeps its words and underlines up to date within each update, and hands over the body as JSON
 * soon after. It only watches; it never changes the document.
 */
export class EditingSession {
  readonly blocks: LiveBlocks
  readonly near: NearBlocks
  readonly underlines: Underlines
  readonly matches: MatchPaint
  readonly notes: NotePaint
  readonly #editor: LexicalEditor
  readonly #listener: SessionListener
  readonly #serializer = new BodySerializer()
  readonly #stop: () => void
  #pending: ReturnType<typeof setTimeout> | null = null
  #caretFinding: string | null = null
  #caretNote: string | null = null
  #changes = 0
  /** True from a letter typed until the caret is moved by itself. */
  #isWriting = false

  constructor(editor: LexicalEditor, listener: SessionListener) {
    this.#editor = editor
    this.#listener = listener
    this.blocks = new LiveBlocks(editor)
    this.near = new NearBlocks(editor)
    this.underlines = new Underlines(editor, this.blocks, this.near)
    this.matches = new MatchPaint(editor, this.blocks, this.near)
    this.notes = new NotePaint(editor, this.blocks, this.near)
    this.blocks.readAll(editor.getEditorState())
    this.near.observe(this.blocks.tops())
    this.#stop = mergeRegister(
      editor.registerUpdateListener((payload) => this.#follow(payload)),
      editor.registerCommand(
        COMPOSITION_END_COMMAND,
        () => {
          this.#handOverSoon()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }

  dispose(): void {
    this.#stop()
    this.serializePending()
    this.near.dispose()
    this.underlines.dispose()
    this.matches.dispose()
    this.notes.dispose()
  }

  /** The house the datelines are written in. The document stays as it is; only words on the page change. */
  setStylebook(stylebook: Stylebook): void {
    if (houseOf(this.#editor) === stylebook) return
    setHouse(this.#editor, stylebook)
    const state = this.#editor.getEditorState()
    const changes = this.blocks.readAll(state)
    this.#draw(changes, new Set(this.blocks.tops()))
  }

  /**
   * Takes the answer of a check. Where the caret was moved into words before the check had got to them, their finding
   * is told now; to who is writing at that moment nothing is put in the way.
   */
  setFindings(findings: readonly Finding[]): void {
    this.underlines.setFindings(findings)
    if (!this.#isWriting && !this.#editor.isComposing()) this.#followCaret()
  }

  body(): Body {
    return this.#serializer.serialize(this.#editor.getEditorState())
  }

  /** Brings in what another window has written; nothing is handed over that came from outside as it is. */
  takeIn(body: Body): void {
    this.serializePending()
    const isInHand = document.hasFocus() && (this.#editor.getRootElement()?.contains(document.activeElement) ?? false)
    takeInBody(this.#editor, this.body(), body, isInHand, Date.now())
    if (this.#pending === null || canonicalJson(this.body()) !== canonicalJson(body)) return
    clearTimeout(this.#pending)
    this.#pending = null
  }

  serializePending(): void {
    if (this.#pending === null) return
    clearTimeout(this.#pending)
    this.#pending = null
    this.#listener.onChange(this.body())
  }

  #follow(payload: UpdateListenerPayload): void {
    if (isChange(payload)) {
      this.#isWriting = true
      const tops = changedTopLevelKeys(payload)
      this.#serializer.forget(tops)
      const changes = this.blocks.update(payload.editorState, tops)
      const isGone = this.#draw(changes, tops)
      this.#changes += 1
      this.#handOverSoon()
      // What is counted elsewhere must not outlive its underline: the next task after this frame tells it.
      if (isGone) requestAnimationFrame(() => setTimeout(() => this.#handOverUnlessComposing()))
    } else if (payload.editorState._selection?.is(payload.prevEditorState._selection) === false) this.#isWriting = false
    if (!this.#editor.isComposing()) this.#followCaret()
    this.#listener.onDrawn()
  }

  /** Grows with each change of the document. */
  changes(): number {
    return this.#changes
  }

  /** True where a finding has gone with its words. */
  #draw(changes: readonly TextChange[], tops: ReadonlySet<NodeKey>): boolean {
    this.near.observe(tops)
    const isGone = this.underlines.update(changes, tops)
    this.matches.update(tops)
    this.notes.update(changes, tops)
    return isGone
  }

  #handOverUnlessComposing(): void {
    if (!this.#editor.isComposing()) this.serializePending()
  }

  #handOverSoon(): void {
    if (this.#pending !== null || this.#editor.isComposing()) return
    this.#pending = setTimeout(() => this.serializePending(), handOverAfter)
  }

  /** The finding whose words hold the caret, the gravest and shortest first. */
  findingAtCaret(): Finding | null {
    const caret = this.#caret()
    if (caret === null) return null
    const here = this.underlines.inBlock(caret.block).filter((finding) => finding.start < finding.end && finding.start <= caret.offset && caret.offset <= finding.end)
    return here.toSorted((one, other) => grade(one) - grade(other) || one.end - one.start - (other.end - other.start))[0] ?? null
  }

  #caret(): { readonly block: BlockId; readonly offset: number } | null {
    return this.#editor.read('latest', () => {
      const at = $caret()
      return at === null ? null : { block: $blockId(at.block), offset: at.offset }
    })
  }

  #followCaret(): void {
    const caret = this.#caret()
    const note = caret === null ? null : this.notes.at(caret.block, caret.offset)
    if (note !== this.#caretNote) {
      this.#caretNote = note
      this.#listener.onCaretNote(note)
    }
    const finding = this.findingAtCaret()
    if ((finding?.id ?? null) === this.#caretFinding) return
    this.#caretFinding = finding?.id ?? null
    this.#listener.onCaretFinding(finding)
  }
}

const grades = { error: 0, warning: 1, suggestion: 2 } as const

function grade(finding: Finding): number {
  return grades[finding.severity]
}
