import { $getNodeByKey, $getRoot, $isParagraphNode, HISTORIC_TAG, HISTORY_PUSH_TAG, defineExtension, type LexicalEditor, type NodeKey, type ParagraphNode, type UpdateListenerPayload } from 'lexical'
import type { FoundDateline } from '../../../shared/dateline/dateline.ts'
import { parseDateline } from '../../../shared/dateline/find-dateline.ts'
import { $createDatelineNode, $isDatelineNode } from '../nodes/dateline-node.tsx'
import { $blockText } from '../text/block-text.ts'
import { $caret, $selectInBlock } from '../text/caret.ts'
import { $replaceInBlock } from '../text/edit-block.ts'

/**
 * Makes a dateline of the words at the start of the first paragraph, once its closing dash or colon and a space
 * stand there, typed or pasted. The words become the element in an undo step of their own, right after the step
 * that wrote them; undoing it gives the words back, and they stay words from then on.
 */
export const TypedDatelineExtension = defineExtension({
  name: 'copydesk/typed-dateline',
  register: (editor) => {
    const declined = new Set<string>()
    let waiting = false

    const look = (): void => {
      waiting = false
      if (editor.isComposing()) return
      const found = editor.read('latest', $openingDateline)
      if (found !== null && !declined.has(found.dateline.text)) makeElement(editor, found.paragraph)
    }
    return editor.registerUpdateListener((payload) => {
      if (!touchesOpening(payload)) return
      if (payload.tags.has(HISTORIC_TAG)) {
        const found = payload.editorState.read($openingDateline, { editor })
        if (found !== null) declined.add(found.dateline.text)
        return
      }
      // The document is not changed within the listener: history has not taken down this update yet.
      if (waiting) return
      waiting = true
      queueMicrotask(look)
    })
  },
})

function touchesOpening({ editorState, prevEditorState, dirtyLeaves, dirtyElements, tags }: UpdateListenerPayload): boolean {
  if (prevEditorState.isEmpty()) return false
  if (tags.has(HISTORIC_TAG)) return true
  if (dirtyLeaves.size === 0) return false
  const root = editorState._nodeMap.get('root')
  const first = root !== undefined && '__first' in root && typeof root.__first === 'string' ? root.__first : null
  return first !== null && dirtyElements.has(first)
}

interface Opening {
  readonly paragraph: NodeKey
  readonly dateline: FoundDateline
}

function $openingDateline(): Opening | null {
  const paragraph = $getRoot().getFirstChild()
  if (!$isParagraphNode(paragraph) || $isDatelineNode(paragraph.getFirstChild())) return null
  const { text } = $blockText(paragraph)
  const found = parseDateline(text.slice(0, 400))
  return found !== null && isClosed(text, found) ? { paragraph: paragraph.getKey(), dateline: found } : null
}

/** A dash or a colon closes a dateline, and the space after it shows that it stands there for good. */
function isClosed(text: string, { start, end }: FoundDateline): boolean {
  return /[-–—―:]\s*$/u.test(text.slice(start, end)) && /\s/u.test(text.charAt(end - 1) || text.charAt(end))
}

function makeElement(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const paragraph = $getNodeByKey(key)
      if (!$isParagraphNode(paragraph)) return
      const found = $openingDateline()
      if (found === null) return
      $putDatelineElement(paragraph, found.dateline)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

/** Puts the element in the place of the words before `end` (UTF-16 units), with the spaces behind them; the caret goes on where it was. */
export function $putDatelineElement(paragraph: ParagraphNode, { end, value }: Pick<FoundDateline, 'end' | 'value'>): void {
  const caret = $caret()
  const within = caret !== null && caret.block.is(paragraph) ? Math.max(0, caret.offset - end) : null
  const { text } = $blockText(paragraph)
  const cut = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0)
  $replaceInBlock(paragraph, [{ start: 0, end: cut, insert: '' }])
  const element = $createDatelineNode(value)
  const opening = paragraph.getFirstChild()
  if (opening === null) paragraph.append(element)
  else opening.insertBefore(element)
  if (within === null) return
  const drawn = $blockText(paragraph)
  const start = drawn.leaves[0]?.end ?? 0
  const offset = Math.min(drawn.text.length, start + Math.max(0, within - (cut - end)))
  if (drawn.leaves.length === 1) element.selectNext(0, 0)
  else $selectInBlock(paragraph, offset, offset)
}
