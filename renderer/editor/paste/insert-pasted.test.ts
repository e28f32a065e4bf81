import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import fc from 'fast-check'
import { $getRoot, $getSelection, $isElementNode, $isTextNode, type LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import { blockQuote, body, crosshead, list, paragraph } from '../../../shared/story/body-builder.ts'
import { bodySchema, type BodyNode } from '../../../shared/story/body.ts'
import { $nodeOfBody } from '../body-state.ts'
import { BodySerializer } from '../projection/body-serializer.ts'
import { storyDocument } from '../story-extension.ts'
import { $insertPasted } from './insert-pasted.ts'

const item = (text: string, depth = 0) => ({ depth, listType: 'bullet', runs: text === '' ? [] : [{ text }] }) as const
const pasted = () => [crosshead([{ text: 'Berths' }]), paragraph([{ text: 'All are open.' }]), blockQuote([{ text: 'When?' }])]

/** A story of one list with the caret in the last item, `offset` UTF-16 units into its words, after the paste. */
function afterPaste(items: readonly ReturnType<typeof item>[], offset: number, nodes: readonly BodyNode[]): LexicalEditor {
  const editor = buildEditorFromExtensions(storyDocument(body([list(items)])), HeadlessExtension)
  editor.update(
    () => {
      const last = $getRoot().getLastDescendant()
      if ($isTextNode(last)) last.select(offset, offset)
      else if ($isElementNode(last)) last.selectEnd()
      const selection = $getSelection()
      if (selection !== null) $insertPasted(nodes.map($nodeOfBody), selection)
    },
    { discrete: true },
  )
  return editor
}

const treeOf = (node: BodyNode): string => node.text ?? `${node.type}(${(node.children ?? []).map(treeOf).join(' ')})`
const shown = (editor: LexicalEditor): string => treeOf(new BodySerializer().serialize(editor.getEditorState()).root)

describe('a paste into a list', () => {
  it('leaves the list from an item without words, however deep', () => {
    expect(shown(afterPaste([item('One'), item('')], 0, pasted()))).toBe('root(list(listitem(One)) heading(Berths) paragraph(All are open.) quote(When?))')
    expect(shown(afterPaste([item('One'), item('', 1)], 0, pasted()))).toBe('root(list(listitem(One)) heading(Berths) paragraph(All are open.) quote(When?))')
    expect(shown(afterPaste([item('')], 0, pasted()))).toBe('root(heading(Berths) paragraph(All are open.) quote(When?))')
  })

  it('splits the item that the caret is in', () => {
    expect(shown(afterPaste([item('One'), item('abcdef', 1)], 3, pasted()))).toBe('root(list(listitem(One) listitem(list(listitem(abc)))) heading(Berths) paragraph(All are open.) quote(When?) list(listitem(list(listitem(def)))))')
  })

  it('stays in the list with a line or another list', () => {
    expect(shown(afterPaste([item('One'), item('ab')], 2, [paragraph([{ text: 'c' }])].flatMap((node) => node.children ?? [])))).toBe('root(list(listitem(One) listitem(abc)))')
    expect(shown(afterPaste([item('One'), item('')], 0, [list([item('Two'), item('Three')])]))).toBe('root(list(listitem(One) listitem(Two) listitem(Three)))')
  })

  it('loses no word and makes no block that a story has not, wherever the caret is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-e]{0,4}$/), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 5 }), fc.nat(4), (items, offset) => {
        const last = items.at(-1)?.[0] ?? ''
        const editor = afterPaste(items.map(([text, depth]) => item(text, depth)), Math.min(offset, last.length), pasted())
        const saved = new BodySerializer().serialize(editor.getEditorState())
        expect(bodySchema.safeParse(saved).success).toBe(true)
        const children = saved.root.children ?? []
        expect(children.filter((node) => ['heading', 'paragraph', 'quote'].includes(node.type))).toHaveLength(3)
        const words = (node: BodyNode): string => node.text ?? (node.children ?? []).map(words).join('')
        const before = items.map(([text]) => text).join('')
        const at = before.length - last.length + Math.min(offset, last.length)
        expect(words(saved.root)).toBe(`${before.slice(0, at)}BerthsAll are open.When?${before.slice(at)}`)
      }),
    )
  })
})
