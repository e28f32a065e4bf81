import { COMMAND_PRIORITY_LOW, createCommand, defineExtension, KEY_ENTER_COMMAND, mergeRegister, type LexicalCommand, type NodeKey } from 'lexical'
import { $selectedDateline } from '../text/caret.ts'

/** Asks the screen for the dateline's form. */
export const OPEN_DATELINE_COMMAND: LexicalCommand<NodeKey> = createCommand('OPEN_DATELINE_COMMAND')

/** Enter on a dateline that is selected as a whole opens its form. Arrows, Backspace and Delete are Lexical's own. */
export const SelectedDatelineExtension = defineExtension({
  name: 'copydesk/selected-dateline',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const node = $selectedDateline()
          if (node === null) return false
          event?.preventDefault()
          editor.dispatchCommand(OPEN_DATELINE_COMMAND, node.getKey())
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
})
