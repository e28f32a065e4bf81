import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'
import { sentencesQuoted } from '../text/quoted-words.ts'

/** Nobody loses the thread of a shorter quote. */
const fewestWords = 18

export const attributionLate: StoryRule = {
  id: 'attribution-late',
  scope: 'story',
  category: 'quotation',
  title: 'Speaker named late',
  rationale: 'AP Stylebook, quotations in the news; Reuters Handbook, quotes; Guardian style guide: name the speaker after the quote’s first sentence, not at the end of a long speech. A speaker whom the paragraphs before have named may be named again at the end.',
  severity: 'warning',
  check: (story, { quotes }) => {
    const body = bodyBlocks(story)
    return quotes.flatMap((quote) => {
      const block = body[quote.paragraph]
      const { speaker } = quote
      if (block === undefined || speaker === undefined || quote.attribution !== 'named' || !quote.fullSentence || !bodyKinds.includes(block.kind)) return []
      if (quote.cue === undefined || speaker.paragraph !== quote.paragraph || speaker.start < quote.end || speaker.start - quote.end > 60) return []
      // A name after a dash signs a quote that stands by itself, and lines of their own are a list of such.
      if (/[―—–\n]/u.test(block.text.slice(quote.end, speaker.start)) || block.text.includes('\n')) return []
      // Only a name tells who speaks; a name that the story has given before tells the reader in time.
      const surname = speaker.text.split(/[ ,]/u).findLast((word) => /^\p{Lu}/u.test(word)) ?? speaker.text
      if (!/^\p{Lu}/u.test(surname) || /^(?:the|a|an|his|her|their) /u.test(speaker.text)) return []
      if (sentencesQuoted(quote.text) < 2 || quote.text.split(' ').length < fewestWords) return []
      if (block.text.slice(0, quote.start).includes(surname) || body.slice(0, quote.paragraph).some(({ text }) => text.includes(surname))) return []
      return [found(block, speaker.start, speaker.end, 'The speaker is named only after the quote’s second sentence: name them after the first.')]
    })
  },
  examples: {
    match: [
      { text: '“The bridge is open again. The ferries stop on Friday. Nobody will miss them, for the road is free and far quicker,” Mayor Ann Poe said.', finds: 'Mayor Ann Poe' },
    ],
    pass: [
      { text: '“The bridge is open again,” Mayor Ann Poe said. “The ferries stop on Friday. Nobody will miss them.”' },
      { text: 'Mayor Ann Poe said: “The bridge is open again. The ferries stop on Friday.”' },
      { text: '“The bridge is open again. The ferries stop on Friday,” Mayor Ann Poe said.' },
      { text: 'Ann Poe was the first to cross.\n\nRain fell.\n\n“The bridge is open again. The ferries stop on Friday. Nobody will miss them, for the road is free and far quicker,” Poe said.' },
      { text: 'Ann Poe was the first to cross.\n\n“The bridge is open again. The ferries stop on Friday,” Poe said.' },
      { text: '“The bridge is open again. The ferries stop on Friday.” — Ann Poe' },
      { text: '“The bridge opens at 7 a.m. Friday,” Mayor Ann Poe said.' },
    ],
  },
}
