import { COMMAND_PRIORITY_LOW, defineExtension, KEY_ENTER_COMMAND } from 'lexical'
import { $selectedDateline } from '../text/caret.ts'
import { OPEN_DATELINE_COMMAND } from './open-dateline.ts'

/** Enter on a dateline that is selected as a whole opens its form. Arrows, Backspace and Delete are Lexical's own. */
export const SelectedDatelineExtension = defineExtension({
  name: 'copydesk/selected-dateline',
  register: (editor) =>
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
})
