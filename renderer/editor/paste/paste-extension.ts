import { $getEditor, COMMAND_PRIORITY_HIGH, configExtension, createCommand, defineExtension, KEY_DOWN_COMMAND, type BaseSelection, type LexicalCommand } from 'lexical'
import { $insertGeneratedNodes, ClipboardImportExtension } from '@lexical/clipboard'
import { RichTextExtension } from '@lexical/rich-text'
import type { BodyNode } from '../../../shared/story/body.ts'
import { isKnownBlockId } from '../block-ids/block-ids-extension.ts'
import { $nodeOfBody } from '../body-state.ts'
import { clipboardNamespace } from '../story-extension.ts'
import { blocksOfText, bodyNodesOf, lengthOf, type PastedBlock } from './pasted-blocks.ts'
import { parsePasted, readHtml } from './read-html.ts'
import { readOwnForm } from './read-own-form.ts'

/** Something the person should be told: a paste that was too large. */
export const NOTICE_COMMAND: LexicalCommand<string> = createCommand('NOTICE_COMMAND')

const tooLarge = 'That is too much to paste into one story, so nothing was pasted. Paste it in parts, or bring the page in with Import.'

/** UTF-16 units of one kind of clipboard data that are looked at; a page saved with its pictures inside can exceed it. */
const mostData = 20 * 1024 * 1024
/** UTF-16 units of text that go into a story in one paste: some 150,000 words. */
const mostText = 1_000_000

/**
 * Paste and drop. What comes in is read into words, bold, italic, safe links, crossheads, quotes and lists, and the
 * rest is left out; foreign HTML is parsed apart from the page and never put into it. None of Lexical's own readers run.
 */
export const PasteExtension = buildPasteExtension()

function buildPasteExtension() {
  const plain = { wanted: false }

  const $insert = (nodes: readonly BodyNode[], selection: BaseSelection): true => {
    const [only] = nodes
    const inline = nodes.length === 1 && only?.type === 'paragraph' ? (only.children ?? []) : nodes
    const parsed = inline.map($nodeOfBody)
    if (parsed.length > 0) $insertGeneratedNodes($getEditor(), parsed, selection)
    return true
  }
  const $insertBlocks = (blocks: readonly PastedBlock[], selection: BaseSelection): true => {
    if (lengthOf(blocks) <= mostText) return $insert(bodyNodesOf(blocks), selection)
    $getEditor().dispatchCommand(NOTICE_COMMAND, tooLarge)
    return true
  }
  const $fits = (data: string): boolean => {
    if (data.length <= mostData) return true
    $getEditor().dispatchCommand(NOTICE_COMMAND, tooLarge)
    return false
  }

  // A reader that gives false lets the next, plainer form of the same paste have its turn.
  const $ownForm = (data: string, selection: BaseSelection): boolean => {
    if (plain.wanted || data.length > mostData) return false
    const editor = $getEditor()
    const nodes = readOwnForm(data, clipboardNamespace, (id) => isKnownBlockId(editor, id))
    return nodes !== null && $insert(nodes, selection)
  }
  const $html = (data: string, selection: BaseSelection): boolean => {
    if (plain.wanted) return false
    if (!$fits(data)) return true
    const blocks = readHtml(parsePasted(data))
    return blocks.length > 0 && $insertBlocks(blocks, selection)
  }
  const $text = (data: string, selection: BaseSelection): boolean => ($fits(data) ? $insertBlocks(blocksOfText(data), selection) : true)

  return defineExtension({
    name: 'copydesk/paste',
    dependencies: [
      RichTextExtension,
      configExtension(ClipboardImportExtension, {
        $importMimeType: { 'application/x-lexical-editor': [$ownForm], 'text/html': [$html], 'text/plain': [$text], 'text/uri-list': [$text] },
      }),
    ],
    register: (editor) =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          plain.wanted = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
  })
}
