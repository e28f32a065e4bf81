import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'

export const headlineLength: BlockRule = {
  id: 'headline-length',
  scope: 'block',
  category: 'headline',
  title: 'Headline too long',
  rationale: 'Reuters Handbook of Journalism, headlines: 64 characters. AP: about 60, known only second-hand, so a suggestion there. A longer one is cut off by screens and feeds.',
  severity: 'warning',
  appliesTo: ['headline'],
  check: (block, { stylebook }) => {
    const limit = stylebook.limits.headline
    const length = block.text.trimEnd().length
    if (limit === null || length <= limit) return []
    return [found(block, limit, length, `The headline has ${length} characters; the house’s length is ${limit}.`)]
  },
  examples: {
    match: [
      { kind: 'headline', stylebook: 'reuters', text: 'Harbour bridge opens again after eleven months of repairs and three strikes', finds: 'ree strikes' },
      { kind: 'headline', stylebook: 'ap', text: 'Harbour bridge opens again after eleven months of repairs and strikes', finds: 'd strikes' },
    ],
    pass: [
      { kind: 'headline', stylebook: 'reuters', text: 'Harbour bridge opens again after eleven months of repairs' },
      { kind: 'headline', stylebook: 'guardian', text: 'Harbour bridge opens again after eleven months of repairs and three strikes' },
    ],
  },
}
