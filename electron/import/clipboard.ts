import { countWords } from '../../shared/import/source-block.ts'
import { parsePage, type PageDocument } from './page-dom.ts'
import { pageBlocks } from './page-blocks.ts'

/**
 * True where the clipboard's HTML keeps more of the story than its plain text: writing programs always, pages where the
 * HTML has all the words and marks paragraphs. A browser's HTML that lost words, or is one lump, is worth less than its text.
 */
export function readsBetterAsHtml(html: string, text: string): boolean {
  if (text.trim() === '') return true
  const document: PageDocument | null = parsePage(html)
  if (document?.body == null) return false
  const blocks = pageBlocks(document.documentElement ?? document.body)
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0)
  const wanted = countWords(text)
  // Numbers and bullets of lists are words in the text only.
  if (words >= wanted * 0.7 && /urn:schemas-microsoft-com:office|class="?Mso|docs-internal-guid|<meta[^>]+generator[^>]+(?:word|libreoffice|pages)/i.test(html)) return true
  if (words < wanted * 0.9) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  return blocks.length >= lines * 0.7
}
