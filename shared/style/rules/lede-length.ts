import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { firstParagraph } from '../text/first-paragraph.ts'
import { wordSpans } from '../text/words.ts'

export const ledeLength: StoryRule = {
  id: 'lede-length',
  scope: 'story',
  category: 'length',
  title: 'Lede too long',
  rationale: 'A lede says the news in one breath: thirty-five words at most. The figure is the stylebook’s; the dateline does not count.',
  severity: 'suggestion',
  check: (story, { stylebook, noted }) => {
    const lede = firstParagraph(story)
    if (lede === undefined) return []
    const limit = stylebook.limits.ledeWords
    const words = noted('words', lede, wordSpans).filter((word) => word.start >= (lede.dateline?.end ?? 0))
    const over = words[limit]
    if (over === undefined) return []
    return [found(lede, over.start, over.end, `The lede has ${words.length} words; from here on it is over the ${limit} that the house likes.`)]
  },
  examples: {
    match: [{ text: `${'word '.repeat(35)}turning`, finds: 'turning' }],
    pass: [{ text: `${'word '.repeat(35)}\n\n${'word '.repeat(50)}` }],
  },
}
