import { found, openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { sameWords } from '../text/words.ts'

export const headlineStandfirst: StoryRule = {
  id: 'headline-standfirst',
  scope: 'story',
  category: 'headline',
  title: 'Standfirst only repeats the headline',
  rationale: 'BBC News and Guardian style guides, headlines: the standfirst tells what the headline has no room for. The same words again tell the reader nothing.',
  severity: 'warning',
  check: (story) => {
    const standfirst = story.blocks.find((block) => block.kind === 'standfirst')
    const headline = sameWords(story.head?.headline ?? '')
    if (standfirst === undefined || headline.split(' ').length < 3 || !sameWords(standfirst.text).startsWith(headline)) return []
    // More words behind the headline’s own tell something more, unless they are few.
    if (sameWords(standfirst.text).split(' ').length > headline.split(' ').length + 3) return []
    return [found(standfirst, 0, standfirst.text.trimEnd().length, 'The standfirst is the headline again: say what the headline has no room for.', [openForm('Write the standfirst', 'standfirst')])]
  },
  examples: {
    match: [{ kind: 'standfirst', text: 'Harbour bridge opens again.', head: { headline: 'Harbour bridge opens again' }, finds: 'Harbour bridge opens again.' }],
    pass: [{ kind: 'standfirst', text: 'Ferries stop on Friday after eleven months.', head: { headline: 'Harbour bridge opens again' } }],
  },
}
