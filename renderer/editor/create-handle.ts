import { $getNodeByKey, $isElementNode, FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor, type NodeKey } from 'lexical'
import { $isListNode, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list'
import type { CommandId } from '../../shared/commands/commands.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { EditingSession } from './editing-session.ts'
import type { EditorHandle, Stretch } from './editor-handle.ts'
import { replaceInBody } from './find/replace-in-body.ts'
import { depthsOf } from './depths.ts'
import { bringIntoView } from './findings/bring-into-view.ts'
import { stepFinding } from './findings/step-findings.ts'
import { applyFix } from './fixes/apply-fix.ts'
import { $blockId } from './nodes/block-identity.ts'
import { NEXT_PASTE_PLAIN_COMMAND } from './paste/paste-extension.ts'
import { pictureActions } from './pictures/picture-actions.ts'
import { $blockText } from './text/block-text.ts'
import { $caret, $selectedStretch, $selectInBlock } from './text/caret.ts'
import { $turnInto, type BlockKind } from './text/turn-into.ts'

interface Actions {
  editDateline(): void
  editLink(): void
  /** Asks who said a quote: that of the finding, or the one at the caret. */
  attribute(finding: Finding | null): void
  activate(finding: Finding | null): void
  active(): Finding | null
  /** Takes the focus into the card that is showing; false where none is. */
  enterCard(): boolean
  waive(finding: Finding): void
}

/** The handle of a mounted editor. */
export function createHandle(editor: LexicalEditor, session: EditingSession, actions: Actions): EditorHandle {
  const reveal = (key: NodeKey, start: number, end: number): void => {
    const leaves = editor.read('latest', () => {
      const node = $getNodeByKey(key)
      return $isElementNode(node) ? $blockText(node).leaves : []
    })
    bringIntoView(editor, key, leaves, start, end)
  }

  const select = ({ block: id, start, end }: Stretch): boolean => {
    const block = session.blocks.of(id)
    if (block === undefined) return false
    editor.update(
      () => {
        const node = $getNodeByKey(block.key)
        if ($isElementNode(node)) $selectInBlock(node, Math.min(start, block.text.length), Math.min(end, block.text.length))
      },
      { discrete: true },
    )
    editor.getRootElement()?.focus({ preventScroll: true })
    reveal(block.key, start, end)
    return true
  }

  const jumpTo = (finding: Finding): void => {
    const live = session.underlines.live(finding.id) ?? finding
    if (live.place.part === 'body' && select({ block: live.place.block, start: live.start, end: live.end })) actions.activate(live)
  }

  const step = (direction: 'next' | 'previous'): boolean => {
    const from = editor.read('latest', () => {
      const caret = $caret()
      return caret === null ? null : { block: $blockId(caret.block), offset: caret.offset }
    })
    const order = session.blocks.order(editor.getEditorState())
    const finding = stepFinding(session.underlines.all(), order, from, actions.active()?.id ?? null, direction)
    if (finding === null) return false
    jumpTo(finding)
    return true
  }

  const mend = (finding: Finding, fix: Fix): boolean => {
    if (fix.kind === 'form') {
      if (fix.form !== 'dateline') return false
      actions.editDateline()
      return true
    }
    return applyFix(editor, session.blocks, session.underlines, finding, fix)
  }

  const run = (command: CommandId): boolean => {
    const kind = kinds[command]
    if (kind !== undefined) return change(() => $turnInto(isAlready(editor, kind) ? 'paragraph' : kind))
    switch (command) {
      case 'format-bold':
        return editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')
      case 'format-italic':
        return editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')
      case 'format-bullet-list':
        return editor.dispatchCommand(listAt(editor) === 'bullet' ? REMOVE_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND, undefined)
      case 'format-number-list':
        return editor.dispatchCommand(listAt(editor) === 'number' ? REMOVE_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND, undefined)
      case 'format-link':
        actions.editLink()
        return true
      case 'edit-dateline':
        actions.editDateline()
        return true
      case 'attribute-quote':
        actions.attribute(null)
        return true
      case 'paste-plain':
        return editor.dispatchCommand(NEXT_PASTE_PLAIN_COMMAND, undefined)
      case 'next-finding':
        return step('next')
      case 'previous-finding':
        return step('previous')
      case 'apply-fix': {
        const active = actions.active() ?? session.findingAtCaret()
        const [fix] = active?.fixes ?? []
        return active !== null && fix !== undefined && mend(active, fix)
      }
      case 'show-card':
        return actions.enterCard()
      case 'waive-finding': {
        const active = actions.active() ?? session.findingAtCaret()
        if (active === null) return false
        actions.waive(active)
        return true
      }
      default:
        return false
    }
  }

  const change = (make: () => void): true => {
    editor.update(make, { discrete: true })
    return true
  }

  return {
    ...pictureActions(editor),
    focus: () => editor.focus(),
    jumpTo,
    applyFix: mend,
    run,
    editDateline: actions.editDateline,
    body: () => session.body(),
    serializePending: () => session.serializePending(),
    paintMatches: (search) => session.matches.setSearch(search),
    showMatch: (match) => {
      session.matches.setCurrent(match)
      const block = match === null ? undefined : session.blocks.of(match.block)
      if (match !== null && block !== undefined) reveal(block.key, match.start, match.end)
    },
    select: (stretch) => void select(stretch),
    selection: () => editor.read('latest', $selectedStretch),
    replace: (edits, along) => replaceInBody(editor, session.blocks, edits, along),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    takeIn: (body) => session.takeIn(body),
    composed: async () => {
      while (editor.isComposing()) await compositionEnd(editor)
    },
    depths: (stretches) => depthsOf(editor, session.blocks, stretches),
    changes: () => session.changes(),
  }
}

const kinds: Partial<Record<CommandId, BlockKind>> = { 'format-paragraph': 'paragraph', 'format-crosshead': 'crosshead', 'format-block-quote': 'block-quote' }
const typeOf: Readonly<Record<BlockKind, string>> = { paragraph: 'paragraph', crosshead: 'heading', 'block-quote': 'quote' }

function isAlready(editor: LexicalEditor, kind: BlockKind): boolean {
  return editor.read('latest', () => $caret()?.block.getType() === typeOf[kind])
}

/** Resolves a moment after the composition has ended, when its words stand in the document. */
function compositionEnd(editor: LexicalEditor): Promise<void> {
  return new Promise((resolve) => {
    const element = editor.getRootElement()
    if (element === null) return resolve()
    element.addEventListener('compositionend', () => setTimeout(resolve), { once: true })
  })
}

function listAt(editor: LexicalEditor): string | null {
  return editor.read('latest', () => {
    const parent = $caret()?.block.getParent()
    return $isListNode(parent) ? parent.getListType() : null
  })
}
