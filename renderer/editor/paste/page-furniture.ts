import { leaveOutFurniture, leaveOutTail, piecesOf } from '../../../shared/import/reading.ts'
import { readsAsProse, type SourceBlock } from '../../../shared/import/source-block.ts'
import { textOf, type PastedBlock } from './pasted-blocks.ts'

/** Marks of programs that people write in: what comes from them is the writer's from end to end. */
const writingPrograms = /urn:schemas-microsoft-com:office|class="?Mso|docs-internal-guid|<meta[^>]{1,200}generator[^>]{1,200}(?:word|libreoffice|openoffice|pages)|class="?(?:gmail_|moz-)|Apple-Mail|application\/x-lexical-editor/i

const hints = { paragraph: 'text', crosshead: 'heading', 'block-quote': 'quote', 'list-item': 'list-item' } as const

/**
 * Takes a site's furniture out of what was copied from a web page: skip links, advertising labels, share buttons, titles of
 * other stories. Only where the paste is a page: three paragraphs of prose or more, not from a writing program or a mail.
 *
 * @param html what was on the clipboard, for the marks of the program it came from
 */
export function withoutFurniture(blocks: readonly PastedBlock[], html: string): { readonly blocks: readonly PastedBlock[]; readonly furniture: readonly string[] } {
  if (writingPrograms.test(html.slice(0, 100_000)) || blocks.filter((block) => readsAsProse(textOf(block))).length < 3) return { blocks, furniture: [] }
  const pieces = piecesOf(blocks.map((block, index): SourceBlock => ({ line: index + 1, hint: hints[block.kind], runs: block.runs })))
  leaveOutFurniture(pieces)
  leaveOutTail(pieces)
  const isFurniture = (index: number): boolean => pieces[index]?.role?.kind === 'left-out'
  return { blocks: blocks.filter((_, index) => !isFurniture(index)), furniture: pieces.filter((_, index) => isFurniture(index)).map(({ text }) => text) }
}
