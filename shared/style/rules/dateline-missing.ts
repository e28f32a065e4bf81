import { parseDateline } from '../../dateline/find-dateline.ts'
import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { firstParagraph } from '../text/first-paragraph.ts'

export const datelineMissing: StoryRule = {
  id: 'dateline-missing',
  scope: 'story',
  category: 'dateline',
  title: 'Dateline missing',
  rationale: 'AP Stylebook, datelines; Reuters Handbook, datelines; AFP’s published copy: the place a story was reported from opens its first paragraph. Houses without datelines (RFI, BBC, Guardian) are not asked for one.',
  severity: 'error',
  check: (story, { stylebook }) => {
    if (story.head === undefined || stylebook.dateline.kind === 'none') return []
    const lede = firstParagraph(story)
    if (lede === undefined || lede.dateline !== undefined || parseDateline(lede.text) !== null) return []
    return [{ place: lede.place, start: 0, end: 0, message: `${stylebook.shortName} stories open with a dateline, and this one has none.`, fixes: [openForm('Add the dateline', 'dateline')] }]
  },
  examples: {
    match: [{ text: 'The bridge opened again on Monday.', stylebook: 'ap', head: { headline: 'Bridge opens again' }, finds: '' }],
    pass: [
      { text: 'OSLO, Norway (AP) — The bridge opened again on Monday.', stylebook: 'ap', head: { headline: 'Bridge opens again' } },
      { text: 'The bridge opened again on Monday.', stylebook: 'ap' },
      { text: 'The bridge opened again on Monday.', stylebook: 'rfi', head: { headline: 'Bridge opens again' } },
    ],
  },
}
