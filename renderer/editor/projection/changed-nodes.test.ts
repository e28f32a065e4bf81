import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import { $createTextNode, $getRoot, $hasUpdateTag, $isElementNode, HISTORIC_TAG, REDO_COMMAND, RootNode, UNDO_COMMAND, type EditorState, type LexicalCommand, type LexicalEditor } from 'lexical'
import { $createListItemNode, $isListNode } from '@lexical/list'
import { expect, it } from 'vitest'
import type { Body, BodyNode } from '../../../shared/story/body.ts'
import { body, list, paragraph } from '../../../shared/story/body-builder.ts'
import { storyDocument } from '../story-extension.ts'
import { BodySerializer } from './body-serializer.ts'
import { changedTopLevelKeys, isChange } from './changed-nodes.ts'

/** The words of each top-level block as they would be saved, kept up to date as the app does it. */
function followed(editor: LexicalEditor): () => string[] {
  const serializer = new BodySerializer()
  const words = (node: BodyNode): string => node.text ?? (node.children ?? []).map(words).join('')
  const read = (): string[] => (serializer.serialize(editor.getEditorState()) satisfies Body).root.children?.map(words) ?? []
  read()
  editor.registerUpdateListener((change) => {
    if (isChange(change)) serializer.forget(changedTopLevelKeys(change))
    read()
  })
  return read
}

async function travel(editor: LexicalEditor, command: LexicalCommand<void>): Promise<void> {
  editor.dispatchCommand(command, undefined)
  await Promise.resolve()
  await Promise.resolve()
}

it('undo and redo are saved whole where something else was touched in the same update', async () => {
  const editor = buildEditorFromExtensions(storyDocument(body([list([{ depth: 0, listType: 'bullet', runs: [{ text: 'Two ferries waited.' }] }]), paragraph([{ text: 'A third was turned away.' }])])), HeadlessExtension)
  const saved = followed(editor)
  // A transform that runs while undo and redo put their state in place, and names another block as changed.
  const touched = new Set<EditorState>()
  editor.registerNodeTransform(RootNode, () => {
    const last = $getRoot().getLastChild()
    if (!$hasUpdateTag(HISTORIC_TAG) || !$isElementNode(last) || touched.has(editor.getEditorState())) return
    touched.add(editor.getEditorState())
    last.getFirstChildOrThrow().markDirty()
  })
  editor.update(
    () => {
      const top = $getRoot().getFirstChild()
      if ($isListNode(top)) top.append($createListItemNode().append($createTextNode('The quay was shut.')))
    },
    { discrete: true, tag: 'history-push' },
  )
  expect(saved()).toEqual(['Two ferries waited.The quay was shut.', 'A third was turned away.'])
  await travel(editor, UNDO_COMMAND)
  expect(touched.size).toBe(1)
  expect(saved()).toEqual(['Two ferries waited.', 'A third was turned away.'])
  await travel(editor, REDO_COMMAND)
  expect(saved()).toEqual(['Two ferries waited.The quay was shut.', 'A third was turned away.'])
})
