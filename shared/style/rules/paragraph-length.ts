import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { wordSpans } from '../text/words.ts'

export const paragraphLength: BlockRule = {
  id: 'paragraph-length',
  scope: 'block',
  category: 'length',
  title: 'Paragraph too long',
  rationale: 'A news paragraph of more than sixty words is hard to read in a column or on a telephone: break it where the thought turns. The figure is the stylebook’s.',
  severity: 'suggestion',
  appliesTo: ['paragraph'],
  check: (block, { stylebook, reading }) => {
    const limit = stylebook.limits.paragraphWords
    if (reading.wordCount <= limit) return []
    const words = wordSpans(block.text)
    const over = words[limit]
    if (over === undefined) return []
    return [found(block, over.start, over.end, `The paragraph has ${words.length} words; from here on it is over the ${limit} that the house likes.`)]
  },
  examples: {
    match: [{ text: `${'word '.repeat(60)}turning`, finds: 'turning' }],
    pass: [{ text: 'word '.repeat(60) }],
  },
}
