import { $getEditor, COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_LOW, configExtension, createCommand, defineExtension, KEY_DOWN_COMMAND, mergeRegister, type BaseSelection, type LexicalCommand } from 'lexical'
import { ClipboardImportExtension } from '@lexical/clipboard'
import { RichTextExtension } from '@lexical/rich-text'
import type { BodyNode } from '../../../shared/story/body.ts'
import { isKnownBlockId } from '../block-ids/block-ids-extension.ts'
import { $nodeOfBody } from '../body-state.ts'
import { hasPicture } from '../pictures/picture-slot.ts'
import { clipboardNamespace } from '../story-extension.ts'
import { $insertPasted } from './insert-pasted.ts'
import { withoutFurniture } from './page-furniture.ts'
import { bodyNodesOf, lengthOf, type PastedBlock } from './pasted-blocks.ts'
import { readText } from './pasted-text.ts'
import { parsePasted, readHtml } from './read-html.ts'
import { readOwnForm } from './read-own-form.ts'

/** Something the person should be told: a paste that was too large, what of it was left out. */
export const NOTICE_COMMAND: LexicalCommand<string> = createCommand('NOTICE_COMMAND')

/** The next paste brings the words alone, every line of them. */
export const NEXT_PASTE_PLAIN_COMMAND: LexicalCommand<undefined> = createCommand('NEXT_PASTE_PLAIN_COMMAND')

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
    $insertPasted(parsed, selection)
    return true
  }
  const $insertBlocks = (blocks: readonly PastedBlock[], selection: BaseSelection): true => {
    if (lengthOf(blocks) <= mostText) return $insert(bodyNodesOf(blocks), selection)
    $getEditor().dispatchCommand(NOTICE_COMMAND, tooLarge)
    return true
  }
  const $tellLeftOut = (leftOut: readonly string[], furniture: readonly string[]): void => {
    const words = leftOutWords(leftOut, furniture)
    if (words !== null) $getEditor().dispatchCommand(NOTICE_COMMAND, words)
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
    const nodes = readOwnForm(data, clipboardNamespace, (id) => isKnownBlockId(editor, id), (id) => hasPicture(editor, id))
    return nodes !== null && $insert(nodes, selection)
  }
  const $html = (data: string, selection: BaseSelection): boolean => {
    if (plain.wanted) return false
    if (!$fits(data)) return true
    const { blocks: all, leftOut } = readHtml(parsePasted(data))
    const { blocks, furniture } = withoutFurniture(all, data)
    if (blocks.length === 0) return false
    $tellLeftOut(leftOut, furniture)
    return $insertBlocks(blocks, selection)
  }
  const $text = (data: string, selection: BaseSelection): boolean => {
    if (!$fits(data)) return true
    const { blocks, leftOut } = readText(data, plain.wanted)
    plain.wanted = false
    $tellLeftOut(leftOut, [])
    return $insertBlocks(blocks, selection)
  }

  return defineExtension({
    name: 'copydesk/paste',
    dependencies: [
      RichTextExtension,
      configExtension(ClipboardImportExtension, {
        $importMimeType: { 'application/x-lexical-editor': [$ownForm], 'text/html': [$html], 'text/plain': [$text], 'text/uri-list': [$text] },
      }),
    ],
    register: (editor) =>
      mergeRegister(
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => {
            plain.wanted = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
            return false
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          NEXT_PASTE_PLAIN_COMMAND,
          () => {
            plain.wanted = true
            return true
          },
          COMMAND_PRIORITY_LOW,
        ),
      ),
  })
}

/** What did not come in, and how to have it all the same; null where everything did. */
function leftOutWords(leftOut: readonly string[], furniture: readonly string[]): string | null {
  const [first] = furniture
  const lines = furniture.length === 1 ? 'one line of the page around it' : `${furniture.length} lines of the page around it`
  const all = [...leftOut, ...(first === undefined ? [] : [`${lines} (“${first.length > 40 ? `${first.slice(0, 40)}…` : first}”${furniture.length > 1 ? ' and more' : ''})`])]
  if (all.length === 0) return null
  const listed = all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
  return `Left out of the paste: ${listed}. To have everything, undo and paste as plain text.`
}
