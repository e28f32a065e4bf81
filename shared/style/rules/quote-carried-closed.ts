import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const quoteCarriedClosed: StoryRule = {
  id: 'quote-carried-closed',
  scope: 'story',
  category: 'quotation',
  title: 'Quote closed that runs on',
  rationale: 'AP Stylebook, quotation marks: where the next paragraph carries the same quote on, leave the end of this one open and open the next. The other houses do the same in published copy, known only second-hand. A suggestion: only the desk knows whether it is one speech.',
  severity: 'suggestion',
  check: (story, { quotes }) => {
    const body = bodyBlocks(story)
    return quotes.flatMap((quote, index) => {
      const next = quotes[index + 1]
      const block = body[quote.paragraph]
      const after = body[quote.paragraph + 1]
      if (next === undefined || block === undefined || after === undefined || next.paragraph !== quote.paragraph + 1 || !quote.fullSentence || !next.fullSentence) return []
      if (!/["”]$/u.test(quote.text) || block.text.slice(quote.end).trim() !== '' || after.text.slice(0, next.start).trim() !== '') return []
      // The next paragraph names nobody of its own: the same person goes on.
      if (quote.speaker === undefined || (next.attribution !== 'carried' && next.attribution !== 'none') || quotes[index + 2]?.paragraph === next.paragraph) return []
      return [found(block, quote.end - 1, quote.end, 'The next paragraph carries this quote on: leave it open here.', [replaceWith('Leave it open', block, quote.end - 1, quote.end, '')])]
    })
  },
  examples: {
    match: [{ text: '“The bridge is open,” Mayor Ann Poe said. “The ferries stop on Friday.”\n\n“Nobody will miss them at all.”', finds: '”', fixed: '“The bridge is open,” Mayor Ann Poe said. “The ferries stop on Friday.' }],
    pass: [
      { text: '“The bridge is open,” Mayor Ann Poe said. “The ferries stop on Friday.\n\n“Nobody will miss them at all.”' },
      { text: '“The bridge is open,” Mayor Ann Poe said.\n\n“Nobody will miss the ferries,” Jon Roe said.' },
    ],
  },
}
