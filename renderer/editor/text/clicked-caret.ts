import { $createRangeSelectionFromDom, $getSelection, $isNodeSelection, $setSelection, CLICK_COMMAND, COMMAND_PRIORITY_LOW, defineExtension, isHTMLElement } from 'lexical'

/**
 * A click into the words, away from a picture or a dateline that is chosen, puts the caret where the page has it.
 * The browser tells of a new caret a moment after a quick click; what is chosen is let go before, and the page's own
 * caret would go with it: the next words typed would land at the start of the story.
 */
export const ClickedCaretExtension = defineExtension({
  name: 'copydesk/clicked-caret',
  register: (editor) =>
    editor.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        const chosen = $getSelection()
        if (!$isNodeSelection(chosen) || !isHTMLElement(target)) return false
        if (chosen.getNodes().some((node) => editor.getElementByKey(node.getKey())?.contains(target) === true)) return false
        const caret = $createRangeSelectionFromDom(window.getSelection(), editor)
        if (caret === null) return false
        $setSelection(caret)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})
