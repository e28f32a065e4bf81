import { $getNodeByKey, COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_LOW, defineExtension, HISTORY_PUSH_TAG, KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND, KEY_DOWN_COMMAND, KEY_ENTER_COMMAND, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical'
import { $isPictureNode } from '../nodes/picture-node.tsx'
import { NOTICE_COMMAND } from '../paste/paste-extension.ts'
import { $chosenPicture, $movePicture, $takeOut } from './place-picture.ts'

const takenOut = 'The picture is out of the text. It stays among the story’s pictures.'

/** Keys on a picture that is chosen as a whole. Arrows, copy and cut are Lexical's own. */
export const ChosenPictureExtension = defineExtension({
  name: 'copydesk/chosen-picture',
  register: (editor) => {
    const remove = (event: KeyboardEvent): boolean => {
      const node = $chosenPicture()
      if (node === null) return false
      event.preventDefault()
      takeOut(editor, node.getKey())
      return true
    }
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const step = stepOf(event)
          const node = step === null ? null : $chosenPicture()
          if (step === null || node === null) return false
          event.preventDefault()
          move(editor, node.getKey(), step)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const node = $chosenPicture()
          if (node === null) return false
          event?.preventDefault()
          const element = editor.getElementByKey(node.getKey())
          const field = element?.querySelector<HTMLElement>('textarea') ?? element?.querySelector<HTMLElement>('button')
          field?.focus()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, remove, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_DELETE_COMMAND, remove, COMMAND_PRIORITY_LOW),
    )
  },
})

/** Alt with an arrow up or down: the picture's step in the text. */
export function stepOf(event: KeyboardEvent): -1 | 1 | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  return event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
}

/** Moves a picture over one block, as an undo step of its own. A field of its form that has the focus keeps it. */
export function move(editor: LexicalEditor, key: NodeKey, step: -1 | 1): void {
  const focused = document.activeElement
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if ($isPictureNode(node)) $movePicture(node, step)
    },
    { tag: HISTORY_PUSH_TAG, onUpdate: () => settle(editor, key, focused) },
  )
}

/** An element that is moved in the page loses the focus, and may come to stand outside the window. */
function settle(editor: LexicalEditor, key: NodeKey, focused: Element | null): void {
  const element = editor.getElementByKey(key)
  if (focused instanceof HTMLElement && element?.contains(focused) === true && document.activeElement !== focused) focused.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}

/** Takes a picture's block out of the text, as an undo step of its own; the caret goes to where it stood. */
export function takeOut(editor: LexicalEditor, key: NodeKey): void {
  // Before the step: the focus brings an update of its own, which the history must not be told of in the midst of this one.
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if ($isPictureNode(node)) $takeOut(node)
    },
    { tag: HISTORY_PUSH_TAG },
  )
  editor.dispatchCommand(NOTICE_COMMAND, takenOut)
}

