import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import fc from 'fast-check'
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isElementNode, $isRangeSelection, $parseSerializedNode, REDO_COMMAND, UNDO_COMMAND, type ElementNode, type LexicalCommand, type LexicalEditor } from 'lexical'
import { $insertList } from '@lexical/list'
import { describe, expect, it } from 'vitest'
import { body, list, paragraph } from '../../../shared/story/body-builder.ts'
import { bodySchema, type BodyNode } from '../../../shared/story/body.ts'
import { identifierSchema } from '../../../shared/story/identifier.ts'
import { BodySerializer } from '../projection/body-serializer.ts'
import { storyDocument } from '../story-extension.ts'
import { $selectInBlock } from '../text/caret.ts'
import { $textBlocksOf } from '../text/block-text.ts'
import { $turnInto } from '../text/turn-into.ts'

const opening = ['The harbour at Ostrel reopened on Monday.', 'Two ferries waited.', 'A third was turned away.']

function editorWith(paragraphs: readonly string[] = opening): LexicalEditor {
  return buildEditorFromExtensions(storyDocument(body(paragraphs.map((text) => paragraph([{ text }])))), HeadlessExtension)
}

function update(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true, tag: 'history-push' })
}

/** Undo and redo are committed a moment later, as in the app. */
async function travel(editor: LexicalEditor, command: LexicalCommand<void>): Promise<void> {
  editor.dispatchCommand(command, undefined)
  await Promise.resolve()
  await Promise.resolve()
}

const $blocks = (): ElementNode[] => $getRoot().getChildren().flatMap($textBlocksOf)

function $at(index: number): ElementNode {
  const block = $blocks()[index]
  if (block === undefined) throw new Error(`No block ${index}`)
  return block
}

interface Row {
  readonly type: string
  readonly id: string
  readonly origin: string | undefined
  readonly text: string
}

function rows(editor: LexicalEditor): Row[] {
  const found: Row[] = []
  const words = (node: BodyNode): string => node.text ?? (node.children ?? []).map(words).join('')
  const visit = (node: BodyNode): void => {
    if (['paragraph', 'heading', 'quote', 'list', 'listitem'].includes(node.type)) found.push({ type: node.type, id: node.$?.blockId ?? '', origin: node.$?.origin, text: words(node) })
    for (const child of node.children ?? []) visit(child)
  }
  visit(new BodySerializer().serialize(editor.getEditorState()).root)
  return found
}

function expectSound(editor: LexicalEditor): void {
  const ids = rows(editor).map((row) => row.id)
  for (const id of ids) expect(identifierSchema.safeParse(id).success).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
}

function $split(index: number, offset: number): void {
  $selectInBlock($at(index), offset, offset)
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertParagraph()
}

function $join(index: number): void {
  $selectInBlock($at(index), 0, 0)
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.deleteCharacter(true)
}

describe('block ids', () => {
  it('mints one for each block that comes without', () => {
    const editor = buildEditorFromExtensions(storyDocument({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [] }] } }), HeadlessExtension)
    expectSound(editor)
  })

  it('keeps the ids that a saved body brings', () => {
    const saved = body(opening.map((text) => paragraph([{ text }])))
    const editor = buildEditorFromExtensions(storyDocument(saved), HeadlessExtension)
    expect(rows(editor).map((row) => row.id)).toEqual((saved.root.children ?? []).map((node) => node.$?.blockId))
  })

  it('mends a saved body in which two blocks share an id', () => {
    const one = paragraph([{ text: 'Once' }])
    const editor = buildEditorFromExtensions(storyDocument(body([one, one])), HeadlessExtension)
    expectSound(editor)
    expect(rows(editor)[0]?.id).toBe(one.$?.blockId)
    expect(rows(editor)[1]?.origin).toBe(one.$?.blockId)
  })

  it('gives the second half of a split a new id with its origin', () => {
    const editor = editorWith()
    const [first] = rows(editor)
    update(editor, () => $split(0, 11))
    expect(rows(editor)[0]).toMatchObject({ id: first?.id, text: 'The harbour' })
    expect(rows(editor)[1]).toMatchObject({ origin: first?.id, text: ' at Ostrel reopened on Monday.' })
    expectSound(editor)
  })

  it('lets the id go with the words when Enter at the start pushes them down', () => {
    const editor = editorWith()
    const [first] = rows(editor)
    update(editor, () => $split(0, 0))
    expect(rows(editor)[0]?.text).toBe('')
    expect(rows(editor)[1]).toMatchObject({ id: first?.id, text: opening[0] })
    expectSound(editor)
  })

  it('names the absorbed block as origin after a join', () => {
    const editor = editorWith()
    const [first, second] = rows(editor)
    update(editor, () => $join(1))
    expect(rows(editor)[0]).toMatchObject({ id: first?.id, origin: second?.id, text: `${opening[0]}${opening[1]}` })
    expectSound(editor)
  })

  it('keeps the id when a paragraph becomes a crosshead, a quote or a list item', () => {
    const editor = editorWith()
    const before = rows(editor).map((row) => row.id)
    update(editor, () => {
      $selectInBlock($at(0), 0, 0)
      $turnInto('crosshead')
    })
    update(editor, () => {
      $selectInBlock($at(1), 0, 0)
      $turnInto('block-quote')
    })
    update(editor, () => {
      $selectInBlock($at(2), 0, 0)
      $insertList('bullet')
    })
    const words = rows(editor).filter((row) => row.type !== 'list')
    expect(words.map((row) => row.type)).toEqual(['heading', 'quote', 'listitem'])
    expect(words.map((row) => row.id)).toEqual(before)
    expectSound(editor)
  })

  it('brings the very same ids back with undo', async () => {
    const editor = editorWith()
    const before = rows(editor)
    update(editor, () => $split(0, 5))
    update(editor, () => $join(2))
    await travel(editor, UNDO_COMMAND)
    await travel(editor, UNDO_COMMAND)
    expect(rows(editor)).toEqual(before)
  })

  it('stays sound under any order of splits, joins, copies, kinds, undo and redo', async () => {
    const step = fc.record({ what: fc.constantFrom('split', 'join', 'copy', 'kind', 'list', 'type', 'remove', 'undo', 'redo'), index: fc.nat(20), offset: fc.nat(60) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const editor = buildEditorFromExtensions(storyDocument(body([...opening.map((text) => paragraph([{ text }])), list([{ depth: 0, listType: 'bullet', runs: [{ text: 'one' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'two' }] }])])), HeadlessExtension)
        for (const { what, index, offset } of steps) {
          if (what === 'undo') await travel(editor, UNDO_COMMAND)
          else if (what === 'redo') await travel(editor, REDO_COMMAND)
          else update(editor, () => $step(what, index, offset))
          expectSound(editor)
        }
        expect(bodySchema.safeParse(new BodySerializer().serialize(editor.getEditorState())).success).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

function $step(what: string, index: number, offset: number): void {
  const blocks = $blocks()
  const place = blocks.length === 0 ? 0 : index % blocks.length
  const block = blocks[place]
  if (block === undefined) return
  const within = Math.min(offset, block.getTextContentSize())
  if (what === 'split') $split(place, within)
  else if (what === 'join' && place > 0) $join(place)
  else if (what === 'remove' && blocks.length > 1 && !$isElementNode(block.getFirstChild())) block.remove()
  else if (what === 'type') block.append($createTextNode(`${offset}`))
  else if (what === 'copy') {
    const top = block.getTopLevelElementOrThrow()
    const json = $isElementNode(top) ? exported(top) : null
    top.insertAfter(json === null ? $createParagraphNode() : $parseSerializedNode(json))
  } else if (what === 'kind') {
    $selectInBlock(block, within, within)
    $turnInto(offset % 2 === 0 ? 'crosshead' : 'paragraph')
  } else if (what === 'list') {
    $selectInBlock(block, within, within)
    $insertList(offset % 2 === 0 ? 'bullet' : 'number')
  }
}

function exported(node: ElementNode): ReturnType<ElementNode['exportJSON']> {
  return { ...node.exportJSON(), children: node.getChildren().map((child) => ($isElementNode(child) ? exported(child) : child.exportJSON())) }
}
