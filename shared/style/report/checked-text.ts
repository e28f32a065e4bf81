import { canonicalJson } from '../../story/canonical.ts'
import type { TextBlock } from '../../story/text-block.ts'

/**
 * What a style report's hash is taken of: the canonical JSON (`canonicalJson`) of the list of `[kind, text]` of every
 * block of the story in reading order, as the rules saw them: head, body, pictures; empty fields too, the dateline and
 * the credit lines in the form of the stylebook. Block ids, formats and the picture files are no part of it, so equal
 * words give an equal hash in the app and on the command line.
 *
 * The hash is the SHA-256 of this text in UTF-8 (a lone surrogate as U+FFFD), in lower-case hex.
 */
export function checkedText(blocks: readonly TextBlock[]): string {
  return canonicalJson(blocks.map(({ kind, text }) => [kind, text.toWellFormed()]))
}
