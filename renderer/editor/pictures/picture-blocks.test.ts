import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import fc from 'fast-check'
import { $getRoot, $getSelection, $isRangeSelection, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand, type LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import { body, list, paragraph, pictureBlock } from '../../../shared/story/body-builder.ts'
import { bodySchema, type Body, type BodyNode } from '../../../shared/story/body.ts'
import { mintIdentifier } from '../../../shared/story/identifier.ts'
import { $nodeOfBody } from '../body-state.ts'
import { $isPictureNode } from '../nodes/picture-node.tsx'
import { BodySerializer } from '../projection/body-serializer.ts'
import { storyDocument } from '../story-extension.ts'
import { pictureActions, placeAt } from './picture-actions.ts'
import { $blockOfPicture, $chosenPicture, $gapAtCaret, $movePicture, $placePicture, $takeOut } from './place-picture.ts'

const [quay, mast] = [mintIdentifier(), mintIdentifier()]
const names = new Map([[quay, '[quay]'], [mast, '[mast]']])
const [one, two, three] = ['One.', 'Two.', 'Three.'].map((text) => paragraph([{ text }])) as [BodyNode, BodyNode, BodyNode]

const editorWith = (blocks: readonly BodyNode[]): LexicalEditor => buildEditorFromExtensions(storyDocument(body(blocks)), HeadlessExtension)
const bodyOf = (editor: LexicalEditor): Body => new BodySerializer().serialize(editor.getEditorState())
const words = (node: BodyNode): string => node.text ?? (node.children ?? []).map(words).join('')
const outline = (editor: LexicalEditor) => (bodyOf(editor).root.children ?? []).map((node) => (node.type === 'picture' ? (names.get(node.picture ?? '') ?? '?') : words(node)))

function change(editor: LexicalEditor, make: () => void): void {
  editor.update(make, { discrete: true, tag: 'history-push' })
}

/** Undo and redo are committed a moment later, as in the app. */
async function travel(editor: LexicalEditor, command: LexicalCommand<void>): Promise<void> {
  editor.dispatchCommand(command, undefined)
  await Promise.resolve()
  await Promise.resolve()
}

const $block = (picture: string) => {
  const node = $blockOfPicture(picture)
  if (node === null) throw new Error('The picture has no place.')
  return node
}

describe('a picture’s block', () => {
  it('is saved as it was opened', () => {
    const given = body([one, pictureBlock(quay), two])
    expect(bodyOf(editorWith(given.root.children ?? [])).root.children).toEqual(given.root.children)
  })

  it('gets an id of its own and stands between paragraphs, wherever it comes from', () => {
    const items = list([{ depth: 0, listType: 'bullet', runs: [{ text: 'Item.' }] }])
    const editor = editorWith([one, items])
    change(editor, () => {
      const item = $getRoot().getLastDescendant()?.getParent()
      item?.insertAfter($nodeOfBody({ type: 'picture', version: 1, picture: quay }))
    })
    expect(outline(editor)).toEqual(['One.', 'Item.', '[quay]'])
    const { root } = bodyOf(editor)
    expect(bodySchema.safeParse({ root }).success).toBe(true)
    const ids = (root.children ?? []).map((node) => node.$?.blockId)
    expect(new Set(ids).size).toBe(3)
    expect(ids).not.toContain(undefined)
  })

  it('is the only one of its picture: a copy goes, the one that was there stays', () => {
    const editor = editorWith([one, pictureBlock(quay), two])
    const before = bodyOf(editor)
    change(editor, () => $getRoot().append($nodeOfBody({ type: 'picture', version: 1, picture: quay })))
    expect(outline(editor)).toEqual(['One.', '[quay]', 'Two.'])
    expect(bodyOf(editor)).toEqual(before)
  })
})

describe('placing a picture', () => {
  const caretAt = (editor: LexicalEditor, index: number, end: 'start' | 'end') =>
    change(editor, () => {
      const block = $getRoot().getChildAtIndex(index)
      if (end === 'start') block?.selectStart()
      else block?.selectEnd()
    })

  it('puts it below the paragraph of the caret, above it where the caret is at its start', () => {
    for (const [end, wanted] of [['end', ['One.', 'Two.', '[quay]', 'Three.']], ['start', ['One.', '[quay]', 'Two.', 'Three.']]] as const) {
      const editor = editorWith([one, two, three])
      caretAt(editor, 1, end)
      placeAt(editor, [quay], () => editor.read('latest', $gapAtCaret), null)
      expect(outline(editor)).toEqual(wanted)
      expect(editor.getEditorState().read(() => $chosenPicture()?.getKey() === $block(quay).getKey())).toBe(true)
    }
  })

  it('takes the place of an empty paragraph, and leaves one to write on in at the end', () => {
    const editor = editorWith([one, paragraph([]), two])
    caretAt(editor, 1, 'end')
    placeAt(editor, [quay], () => editor.read('latest', $gapAtCaret), null)
    expect(outline(editor)).toEqual(['One.', '[quay]', 'Two.'])
    const empty = editorWith([paragraph([])])
    placeAt(empty, [quay, mast], () => empty.read('latest', $gapAtCaret), null)
    expect(outline(empty)).toEqual(['[quay]', '[mast]', ''])
  })

  it('leaves the caret where the picture stood when it is taken out', () => {
    for (const [blocks, wanted] of [[[one, pictureBlock(quay), two], 'Two.'], [[one, pictureBlock(quay)], 'One.'], [[pictureBlock(quay)], '']] as const) {
      const editor = editorWith(blocks)
      change(editor, () => $takeOut($block(quay)))
      const text = editor.getEditorState().read(() => {
        const selection = $getSelection()
        return $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElementOrThrow().getTextContent() : null
      })
      expect(text).toBe(wanted)
    }
  })

  it('tells what goes along, both ways, after undo and redo', async () => {
    const editor = editorWith([one, pictureBlock(quay), two])
    const told: string[] = []
    const actions = pictureActions(editor)
    expect(actions.takeOutPicture(mast, null)).toBe(false)
    expect(actions.takeOutPicture(quay, { undone: () => told.push('undone'), redone: () => told.push('redone') })).toBe(true)
    expect(outline(editor)).toEqual(['One.', 'Two.'])
    await travel(editor, UNDO_COMMAND)
    expect(outline(editor)).toEqual(['One.', '[quay]', 'Two.'])
    await travel(editor, REDO_COMMAND)
    expect(outline(editor)).toEqual(['One.', 'Two.'])
    await Promise.resolve()
    expect(told).toEqual(['undone', 'redone'])
  })

  it('takes out after a drop was undone and made again, and that is a step of its own', async () => {
    const editor = editorWith([one, two, pictureBlock(quay)])
    const quiet = { undone: () => undefined, redone: () => undefined }
    placeAt(editor, [mast], () => ({ key: editor.read('latest', () => $getRoot().getFirstChildOrThrow().getKey()), side: 'before' }), quiet)
    await travel(editor, UNDO_COMMAND)
    await travel(editor, REDO_COMMAND)
    expect(outline(editor)).toEqual(['[mast]', 'One.', 'Two.', '[quay]', ''].slice(0, outline(editor).length))
    pictureActions(editor).takeOutPicture(quay, quiet)
    await travel(editor, UNDO_COMMAND)
    expect(outline(editor)).toContain('[quay]')
  })

  it('keeps every word and picture in any order of steps, and undo goes back to the beginning', async () => {
    const step = fc.record({ picture: fc.constantFrom(quay, mast), what: fc.constantFrom('place', 'up', 'down', 'out'), at: fc.nat(4) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const editor = editorWith([one, two, three])
        const start = bodyOf(editor)
        for (const { picture, what, at } of steps) {
          change(editor, () => {
            const node = $blockOfPicture(picture)
            if (what === 'place') $placePicture(picture, { key: $getRoot().getChildAtIndex(at % $getRoot().getChildrenSize())?.getKey() ?? '', side: at % 2 === 0 ? 'before' : 'after' })
            else if (node !== null && what === 'out') $takeOut(node)
            else if (node !== null) $movePicture(node, what === 'up' ? -1 : 1)
          })
          const now = outline(editor)
          expect(now.filter((block) => block !== '' && !block.startsWith('['))).toEqual(['One.', 'Two.', 'Three.'])
          expect(now.filter((block) => block.startsWith('[')).length).toBe(editor.getEditorState().read(() => $getRoot().getChildren().filter($isPictureNode).length))
          expect(new Set(now.filter((block) => block.startsWith('['))).size).toBe(now.filter((block) => block.startsWith('[')).length)
        }
        for (let back = 0; back <= steps.length; back += 1) await travel(editor, UNDO_COMMAND)
        expect(bodyOf(editor)).toEqual(start)
      }),
      { numRuns: 60 },
    )
  })
})
