import { useEffect, useState } from 'react'
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { $isLinkNode } from '@lexical/link'
import { $isListNode } from '@lexical/list'
import { $textBlockAt } from '../text/block-text.ts'

/** What holds at the caret, for the buttons that show it. */
export interface FormatState {
  readonly bold: boolean
  readonly italic: boolean
  readonly link: boolean
  readonly block: 'paragraph' | 'crosshead' | 'block-quote' | 'bullet' | 'number'
}

const plain: FormatState = { bold: false, italic: false, link: false, block: 'paragraph' }

/** Follows the caret; gives a new object only where something of it has changed. */
export function useFormatState(editor: LexicalEditor): FormatState {
  const [state, setState] = useState(plain)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($formatState, { editor })
        setState((before) => (before.bold === next.bold && before.italic === next.italic && before.link === next.link && before.block === next.block ? before : next))
      }),
    [editor],
  )
  return state
}

function $formatState(): FormatState {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return plain
  const node = selection.anchor.getNode()
  const block = $textBlockAt(node)
  const list = block?.getParent()
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    link: $isLinkNode(node.getParent()),
    block: $isListNode(list) ? (list.getListType() === 'number' ? 'number' : 'bullet') : kindOf(block?.getType()),
  }
}

function kindOf(type: string | undefined): FormatState['block'] {
  return type === 'heading' ? 'crosshead' : type === 'quote' ? 'block-quote' : 'paragraph'
}
