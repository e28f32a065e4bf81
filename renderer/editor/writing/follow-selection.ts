import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { countWords } from '../../../shared/story/measure.ts'
import { selectionCount } from '../../app/selection-count.ts'

/** Counting waits until the selection has stood still for so long, milliseconds. */
const pause = 80

/** Tells how much of the copy is selected; nothing while only the caret stands there. Gives the function that stops it. */
export function followSelection(editor: LexicalEditor): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const count = (): void => {
    const words = editor.getEditorState().read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) && !selection.isCollapsed() ? selection.getTextContent() : null
    }, { editor })
    selectionCount.set(words === null ? null : { words: countWords(words), characters: words.replaceAll('\n', '').length })
  }
  const stop = editor.registerUpdateListener(({ editorState, prevEditorState }) => {
    if (editorState._selection === prevEditorState._selection) return
    clearTimeout(timer)
    timer = setTimeout(count, pause)
  })
  return () => {
    stop()
    clearTimeout(timer)
    selectionCount.set(null)
  }
}
