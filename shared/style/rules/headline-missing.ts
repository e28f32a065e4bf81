import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'

export const headlineMissing: StoryRule = {
  id: 'headline-missing',
  scope: 'story',
  category: 'headline',
  title: 'Headline missing',
  rationale: 'No house publishes a story without a headline, and no target takes one.',
  severity: 'error',
  check: ({ head }) =>
    head === undefined || head.headline.trim() !== ''
      ? []
      : [{ place: { part: 'head', field: 'headline', index: 0 }, start: 0, end: 0, message: 'The story has no headline.', fixes: [openForm('Write the headline', 'headline')] }],
  examples: {
    match: [{ text: 'The bridge is open again.', head: { headline: ' ' }, finds: '' }],
    pass: [{ text: 'The bridge is open again.', head: { headline: 'Bridge opens again' } }, { text: 'Bare text has no head.' }],
  },
}
