import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { createEditor, ParagraphNode, TextNode } from 'lexical'

// Plain Lexical: rich text and history, nothing that follows the text.

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
  const text = await (await fetch(`${name}.json`)).text()
  editor.setEditorState(editor.parseEditorState(text))
}

for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => void open(button.id))
void open('short')
