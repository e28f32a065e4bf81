import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const relative = /(?<![\p{L}\p{N}-])(?<!(?:of|better|brighter|for|a) )(?:yesterday|tomorrow|(?:earlier|later) today)(?![\p{L}-]|['’]s)/gu

export const namedDays: BlockRule = {
  id: 'named-days',
  scope: 'block',
  category: 'numbers',
  title: 'Today or yesterday for a day',
  rationale: 'BBC News style guide, dates: name the day; no today, yesterday or tomorrow, which are wrong as soon as the page is read on another day. “Today” is only looked at in “earlier today” and “later today”, for by itself it may mean nowadays.',
  severity: 'warning',
  appliesTo: [...bodyKinds, 'standfirst', 'caption'],
  wakes: { words: ['yesterday', 'today', 'tomorrow'] },
  check: (block, { stylebook, quoted }) => {
    if (!stylebook.namedDays) return []
    return matchesOf(block.text, relative).flatMap(({ 0: word, index }) =>
      overlapsAny(quoted, index, index + word.length) ? [] : [found(block, index, index + word.length, `${stylebook.shortName} names the day: which is “${word}”?`)],
    )
  },
  examples: {
    match: [{ text: 'The bridge opened yesterday.', stylebook: 'bbc', finds: 'yesterday' }, { text: 'The bridge opens later today.', stylebook: 'bbc', finds: 'later today' }],
    pass: [{ text: 'The bridge opened on Monday.', stylebook: 'bbc' }, { text: 'The bridge opened yesterday.', stylebook: 'guardian' }, { text: '“It opened yesterday,” Ann Poe said.', stylebook: 'bbc' }, { text: 'Today’s ferries are fast.', stylebook: 'bbc' }, { text: 'Ferries are faster today, and the bridges of tomorrow wider, USA TODAY wrote.', stylebook: 'bbc' }],
  },
}
