import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const saysForSaid: StoryRule = {
  id: 'says-for-said',
  scope: 'story',
  category: 'quotation',
  title: 'Says for said',
  rationale: 'AP Stylebook, attribution: said, in the past tense; AFP and RFI the same in their published copy. A suggestion, once a story, for a feature may be told in the present; a story that mixes both has a rule of its own.',
  severity: 'suggestion',
  check: (story, { quotes, stylebook: { quotations, shortName } }) => {
    if (quotations.tense !== 'past') return []
    const cues = quotes.flatMap(({ cue }) => (cue === undefined ? [] : [cue]))
    const first = quotes.find(({ cue, speaker }) => cue?.text === 'says' && speaker !== undefined && !/^(?:that|which|it|who)$/iu.test(speaker.text))?.cue
    const block = first === undefined ? undefined : bodyBlocks(story)[first.paragraph]
    if (first === undefined || block === undefined || cues.some(({ text }) => /^said$/iu.test(text))) return []
    return [found(block, first.start, first.end, `${shortName} attributes in the past tense: “said”.`, [replaceWith('Write “said”', block, first.start, first.end, 'said')])]
  },
  examples: {
    match: [{ text: '“The bridge is open again today,” Ann Poe says.', stylebook: 'ap', finds: 'says', fixed: '“The bridge is open again today,” Ann Poe said.' }],
    pass: [
      { text: '“The bridge is open again today,” Ann Poe said.', stylebook: 'ap' },
      { text: '“The bridge is open again today,” Ann Poe says.', stylebook: 'bbc' },
      { text: 'The timetable says otherwise.', stylebook: 'ap' },
    ],
  },
}
