import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'

export const altTextLength: BlockRule = {
  id: 'alt-text-length',
  scope: 'block',
  category: 'caption',
  title: 'Alt text too long',
  rationale: 'IPTC, Alt Text (Accessibility): 250 characters at most; about 125 is what screen readers speak well. A longer account belongs in the extended description.',
  severity: 'warning',
  appliesTo: ['alt'],
  check: (block, { stylebook }) => {
    const limit = stylebook.limits.altText
    const length = block.text.trimEnd().length
    return length <= limit ? [] : [found(block, limit, length, `The alt text has ${length} characters; ${limit} is the most, about 125 is best.`)]
  },
  examples: {
    match: [{ kind: 'alt', text: `${'A ship. '.repeat(31)}A ship sails`, finds: 'ship sails' }],
    pass: [{ kind: 'alt', text: 'A white ferry with two funnels in a grey harbour' }],
  },
}
