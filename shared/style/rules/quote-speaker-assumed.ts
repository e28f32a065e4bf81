import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bareQuotes, runsOn } from '../text/bare-quotes.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const quoteSpeakerAssumed: StoryRule = {
  id: 'quote-speaker-assumed',
  scope: 'story',
  category: 'quotation',
  title: 'Speaker named only in the paragraph before',
  rationale: 'AP Stylebook, quotations in the news; Reuters Handbook, quotes: each full-sentence quote names its speaker in its own paragraph, or goes on from a quote that was left open. A reader takes this one for the person of the paragraph before, and may be wrong. A house that lets its writers rely on that can lower this rule by itself. Where that paragraph ends with the quote itself, `quote-carried-closed` says what to do.',
  severity: 'error',
  check: (story, { quotes }) => {
    const body = bodyBlocks(story)
    const before = new Map(quotes.map((quote, index) => [quote, index - 1]))
    return bareQuotes(body, quotes).flatMap(({ quote, block, assumed }) =>
      !assumed || runsOn(body, quotes, before.get(quote) ?? -1) ? [] : [found(block, quote.start, quote.end, 'Nobody is named as the speaker in this paragraph; readers take it for the person of the paragraph before. Name them here too.')],
    )
  },
  examples: {
    match: [
      {
        text: '“The bridge is open again,” Mayor Ann Poe told the council on Friday.\n\n“The ferries stop tonight. Nobody will miss them.”\n\nThe road reopens next week.',
        finds: '“The ferries stop tonight. Nobody will miss them.”',
      },
    ],
    pass: [
      { text: '“The bridge is open again,” Mayor Ann Poe told the council on Friday.\n\n“The ferries stop tonight. Nobody will miss them,” she said.' },
      { text: '“The bridge is open again,” Mayor Ann Poe said. “The ferries stop tonight.\n\n“Nobody will miss them. The road reopens next week.”' },
      { text: '“The bridge is open again,” Mayor Ann Poe said. “The ferries stop tonight.”\n\n“Nobody will miss them. The road reopens next week.”' },
      { text: 'The road reopens next week.\n\n“The ferries stop tonight. Nobody will miss them.”' },
    ],
  },
}
