import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'
import { beginsAsSentence, sentencesQuoted } from '../text/quoted-words.ts'

export const quoteLeadIn: StoryRule = {
  id: 'quote-lead-in',
  scope: 'story',
  category: 'quotation',
  title: 'Mark before a quote not the house’s',
  rationale:
    'AP Stylebook, comma: a comma leads into a quote of one sentence (a colon may lead into a longer one). Reuters Handbook, quotes, and BBC News style guide: a colon leads into a quote that is a sentence. Guardian: a colon is common, known only second-hand, so a suggestion; the meaning never hangs on it, so a suggestion everywhere.',
  severity: 'suggestion',
  check: (story, { quotes, stylebook }) => {
    const mark = stylebook.quotations.leadIn
    if (mark === null) return []
    const body = bodyBlocks(story)
    return quotes.flatMap((quote) => {
      const block = body[quote.paragraph]
      const { cue } = quote
      if (block === undefined || cue === undefined || cue.paragraph !== quote.paragraph || cue.end > quote.start || !quote.fullSentence || !beginsAsSentence(quote.text)) return []
      const between = /([,:]?) $/u.exec(block.text.slice(cue.end, quote.start))
      const used = between?.[1]
      // A comma that ends an insertion (`said on Monday, after rain, “…”`) cannot be told from the house’s; only one that touches the verb or its hearer is looked at.
      if (used === undefined || used === '' || used === mark || quote.start - cue.end > 40) return []
      if (mark === ',' && sentencesQuoted(quote.text) > 1) return []
      const at = quote.start - 2
      return [found(block, at, at + 1, `${stylebook.shortName} leads into a quote with a ${mark === ',' ? 'comma' : 'colon'}.`, [replaceWith(mark === ',' ? 'Put a comma' : 'Put a colon', block, at, at + 1, mark)])]
    })
  },
  examples: {
    match: [
      { text: 'Mayor Ann Poe said: “The bridge is open again.”', stylebook: 'ap', finds: ':', fixed: 'Mayor Ann Poe said, “The bridge is open again.”' },
      { text: 'Mayor Ann Poe said, “The bridge is open again.”', stylebook: 'reuters', finds: ',', fixed: 'Mayor Ann Poe said: “The bridge is open again.”' },
      { text: 'Mayor Ann Poe told reporters, “The bridge is open again.”', stylebook: 'bbc', finds: ',' },
    ],
    pass: [
      { text: 'Mayor Ann Poe said, “The bridge is open again.”', stylebook: 'ap' },
      { text: 'Mayor Ann Poe said: “The bridge is open again. The ferries stop.”', stylebook: 'ap' },
      { text: 'Mayor Ann Poe said: “The bridge is open again.”', stylebook: 'bbc' },
      { text: 'Mayor Ann Poe said, “The bridge is open again.”', stylebook: 'afp' },
      { text: 'Mayor Ann Poe said the bridge was “open again.”', stylebook: 'ap' },
    ],
  },
}
