import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { runsOn } from '../text/bare-quotes.ts'
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
      const block = body[quote.paragraph]
      if (block === undefined || !runsOn(body, quotes, index)) return []
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
