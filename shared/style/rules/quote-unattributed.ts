import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const quoteUnattributed: StoryRule = {
  id: 'quote-unattributed',
  scope: 'story',
  category: 'quotation',
  title: 'Quote with nobody named',
  rationale: 'AP Stylebook, quotations in the news; Reuters Handbook, quotes: a full-sentence quote names its speaker in the same sentence or paragraph, unless the words before leave no doubt. A reader must never guess who said it.',
  severity: 'error',
  check: (story, { quotes }) => {
    const body = bodyBlocks(story)
    return quotes.flatMap((quote) => {
      const block = body[quote.paragraph]
      if (block === undefined || !bodyKinds.includes(block.kind) || quote.attribution !== 'none' || !quote.fullSentence) return []
      return [found(block, quote.start, quote.end, 'Nobody is named as the speaker of this quote.')]
    })
  },
  examples: {
    match: [
      {
        text: 'The council met for an hour behind closed doors before the vote.\n\n"The harbour cannot be only a place for ships, but also a place for people. Its future is at stake today."\n\nThe ferries run again on Friday.',
        finds: '"The harbour cannot be only a place for ships, but also a place for people. Its future is at stake today."',
      },
    ],
    pass: [
      { text: '"The harbour cannot be only a place for ships," Mayor Ann Poe said. "Its future is at stake today."' },
      { text: 'The mayor called the plan a "harbour pact" for all.' },
    ],
  },
}
