import { rejoinedLines } from '../../../shared/import/rejoin-lines.ts'
import type { Pasted, PastedBlock } from './pasted-blocks.ts'

const quoteMark = /^(?:> ?)+/
/** RFC 3676, 4.3: two hyphens and a space alone on their line begin the signature of an e-mail. */
const signatureMark = /^-- ?$/
const longestSignature = 12

/**
 * Plain text as blocks. Lines broken at a fixed width (a PDF, an e-mail) become paragraphs again, elsewhere each line is
 * one. Of an e-mail, what is quoted becomes block quotes, without its marks, and the signature is left out.
 *
 * @param everything true where the person asked for the text as it stands: each line, signature and marks and all
 */
export function readText(text: string, everything = false): Pasted {
  if (everything) return { blocks: paragraphs(text), leftOut: [] }
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/u)
  const quoted = lines.filter((line) => quoteMark.test(line)).length
  const isMail = quoted >= 2 || (quoted > 0 && lines.some((line) => signatureMark.test(line)))
  const end = signatureStart(lines)
  const isSigned = end < lines.length
  const kept = lines.slice(0, end)
  const blocks = isMail ? mailBlocks(kept) : paragraphs(kept.join('\n'))
  return { blocks, leftOut: isSigned ? ['the signature'] : [] }
}

/** Where the signature begins: the last mark of one with little below it; the end of the text where there is none. */
function signatureStart(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => signatureMark.test(line))
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '').length
  return at > 0 && below > 0 && below <= longestSignature && lines.slice(0, at).some((line) => line.trim() !== '') ? at : lines.length
}

function paragraphs(text: string, kind: 'paragraph' | 'block-quote' = 'paragraph'): PastedBlock[] {
  return rejoinedLines(text).map((words) => ({ kind, runs: [{ text: words }] }))
}

/** A mail that is quoted as a whole is a mail passed on: its text is text. */
function mailBlocks(lines: readonly string[]): PastedBlock[] {
  const isQuoted = (line: string): boolean => quoteMark.test(line)
  const worded = lines.filter((line) => line.trim() !== '')
  const isPassedOn = worded.every(isQuoted)
  const blocks: PastedBlock[] = []
  for (let from = 0; from < lines.length; ) {
    const quoted = isQuoted(lines[from] ?? '')
    let to = from
    while (to < lines.length && isQuoted(lines[to] ?? '') === quoted) to += 1
    const part = lines.slice(from, to).map((line) => line.replace(quoteMark, '')).join('\n')
    blocks.push(...paragraphs(part, quoted && !isPassedOn ? 'block-quote' : 'paragraph'))
    from = to
  }
  return blocks
}
