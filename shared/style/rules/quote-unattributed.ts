import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bareQuotes } from '../text/bare-quotes.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const quoteUnattributed: StoryRule = {
  id: 'quote-unattributed',
  scope: 'story',
  category: 'quotation',
  title: 'Quote with nobody named',
  rationale: 'AP Stylebook, quotations in the news; Reuters Handbook, quotes: a full-sentence quote names its speaker in the same sentence or paragraph, unless the words before leave no doubt. A reader must never guess who said it. Where the paragraph before lets somebody speak, `quote-speaker-assumed` says so instead.',
  severity: 'error',
  check: (story, { quotes }) =>
    bareQuotes(bodyBlocks(story), quotes).flatMap(({ quote, block, assumed }) => (assumed ? [] : [found(block, quote.start, quote.end, 'Nobody is named as the speaker of this quote.')])),
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
      { text: 'The bridge closed at noon.\n\n“We stood there for an hour. Nobody came.”\n\n— Jon Roe, a passenger' },
      { text: 'The bridge closed at noon.\n\n“We stood there for an hour. Nobody came.”\n\nThat was how Jon Roe remembers it.' },
      { text: 'Jon Roe had a question for the crowd.\n\n“Who is going to pay for the bridge?”' },
      { text: '“The bridge is open,” Mayor Ann Poe told the council.\n\n“The ferries stop on Friday. Nobody will miss them.”' },
    ],
  },
}
