import { parseDateline } from '../../dateline/find-dateline.ts'
import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { firstParagraph } from '../text/first-paragraph.ts'

export const datelineUnwanted: StoryRule = {
  id: 'dateline-unwanted',
  scope: 'story',
  category: 'dateline',
  title: 'Dateline where the house has none',
  rationale: 'RFI names the place in the kicker; the BBC and the Guardian after the byline (seen in their published pages). An agency’s dateline left in the first paragraph looks like copy that nobody has read.',
  severity: 'warning',
  check: (story, { stylebook }) => {
    const lede = firstParagraph(story)
    if (lede === undefined || lede.dateline !== undefined || stylebook.dateline.kind !== 'none') return []
    const typed = parseDateline(lede.text)
    if (typed === null) return []
    return [
      found(lede, typed.start, typed.start + typed.text.length, `${stylebook.shortName} writes no dateline: the place stands in the ${stylebook.dateline.placeGoes}.`, [
        replaceWith('Take it out', lede, typed.start, typed.end, ''),
      ]),
    ]
  },
  examples: {
    match: [{ text: 'PARIS (AP) — The bridge opened again.', stylebook: 'rfi', finds: 'PARIS (AP) —', fixed: 'The bridge opened again.' }],
    pass: [
      { text: 'The bridge opened again.', stylebook: 'rfi' },
      { text: 'PARIS (AP) — The bridge opened again.', stylebook: 'ap' },
    ],
  },
}
