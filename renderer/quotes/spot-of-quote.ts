import type { Quote } from '../../shared/quotes/quote.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'

/**
 * A quote's stretch of the body in the form that jumps take; null where its paragraph is no longer there.
 *
 * @param body the blocks of the body in reading order
 */
export function spotOfQuote({ paragraph, start, end, text }: Quote, body: readonly TextBlock[]): Finding | null {
  const block = body[paragraph]
  if (block === undefined) return null
  return { id: `quote|${paragraph}|${start}`, rule: 'quote', category: 'quotation', severity: 'suggestion', message: '', place: block.place, start, end, text, fixes: [] }
}
