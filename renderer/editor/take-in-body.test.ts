import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import fc from 'fast-check'
import { $getRoot, $isElementNode, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import { body, crosshead, list, paragraph, pictureBlock } from '../../shared/story/body-builder.ts'
import type { Body, BodyNode } from '../../shared/story/body.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { BodySerializer } from './projection/body-serializer.ts'
import { storyDocument } from './story-extension.ts'
import { takeInBody } from './take-in-body.ts'
import { $caret, $selectInBlock } from './text/caret.ts'

const opened = (start: Body): LexicalEditor => buildEditorFromExtensions(storyDocument(start), HeadlessExtension)
const bodyOf = (editor: LexicalEditor): Body => new BodySerializer().serialize(editor.getEditorState())
const take = (editor: LexicalEditor, wanted: Body, now = 0) => takeInBody(editor, bodyOf(editor), wanted, false, now)
const said = (node: BodyNode, text: string): BodyNode => ({ ...paragraph([{ text }]), $: { ...node.$ } })
const [first, second, third] = [paragraph([{ text: 'The ferry left at nine.' }]), paragraph([{ text: 'Ada Quill stood on the quay.' }]), paragraph([{ text: 'Nobody waved.' }])] as const

/** A body as the editor itself writes it down. */
const settled = (blocks: readonly BodyNode[]): Body => bodyOf(opened(body(blocks)))

/** Undo is committed a moment later, as in the app. */
async function undo(editor: LexicalEditor): Promise<void> {
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
  await Promise.resolve()
}

const write = (editor: LexicalEditor, index: number, text: string) =>
  editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(index)
      if (!$isElementNode(block)) throw new Error('No such block.')
      block.selectStart().insertText(text)
    },
    { discrete: true, tag: 'history-push' },
  )

describe('a body from another window', () => {
  it('stands in the editor to the letter, whatever stood there', () => {
    const pool = [first, second, third, said(first, 'The ferry left late.'), { ...crosshead([{ text: 'On the quay' }]), $: { ...second.$ } }, list([{ depth: 0, listType: 'bullet', runs: [{ text: 'Ropes' }] }]), paragraph([{ text: 'Gulls ', bold: true }, { text: 'cried.' }]), pictureBlock(mintIdentifier())]
    const blocks = fc.shuffledSubarray(pool, { minLength: 1 }).map((chosen) => chosen.filter((node, index) => chosen.findIndex((other) => other.$?.blockId === node.$?.blockId) === index))
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const editor = opened(body(before))
        const wanted = settled(after)
        take(editor, wanted)
        expect(canonicalJson(bodyOf(editor))).toBe(canonicalJson(wanted))
      }),
    )
  })

  it('leaves the blocks alone that are the same', () => {
    const editor = opened(body([first, second, third]))
    const keys = () => editor.getEditorState().read(() => $getRoot().getChildrenKeys())
    const before = keys()
    take(editor, settled([first, said(second, 'Ada Quill sat.'), third]))
    expect(keys()).toEqual(before)
  })

  it('keeps the caret in its words', () => {
    const editor = opened(body([first, second]))
    editor.update(
      () => {
        const block = $getRoot().getChildAtIndex(1)
        if ($isElementNode(block)) $selectInBlock(block, 'Ada Quill '.length, 'Ada Quill '.length)
      },
      { discrete: true },
    )
    take(editor, settled([first, said(second, 'Later Ada Quill stood on the quay.')]))
    expect(editor.read('latest', () => $caret()?.offset)).toBe('Later Ada Quill '.length)
  })

  it('is a step of its own for undo, and takes nothing else along', async () => {
    const editor = opened(body([first, second]))
    write(editor, 0, 'Mine. ')
    const mine = bodyOf(editor)
    const blocks = mine.root.children ?? []
    const [written] = blocks
    if (written === undefined) throw new Error('The first block is missing.')
    take(editor, settled([written, said(second, 'Theirs.')]))
    take(editor, settled([written, said(second, 'Theirs, longer.')]), 500)
    await undo(editor)
    expect(canonicalJson(bodyOf(editor))).toBe(canonicalJson(mine))
    await undo(editor)
    expect(canonicalJson(bodyOf(editor))).toBe(canonicalJson(settled([first, second])))
  })
})
