import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { createEditor, ParagraphNode, TextNode } from 'lexical'

// Plain Lexical: rich text and history, nothing that follows the text.

declare const peer: { readonly text: (name: string) => Promise<string> }

const editor = createEditor({
  namespace: 'plain',
  nodes: [ParagraphNode, TextNode],
  onError: (error) => {
    throw error
  },
})
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 600)
editor.setRootElement(document.querySelector<HTMLElement>('#text'))

async function open(name: string): Promise<void> {
  editor.setEditorState(editor.parseEditorState(await peer.text(name)))
}

for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => void open(button.id))
void open('short')
