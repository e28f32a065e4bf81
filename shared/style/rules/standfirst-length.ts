import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'

export const standfirstLength: BlockRule = {
  id: 'standfirst-length',
  scope: 'block',
  category: 'length',
  title: 'Standfirst too long',
  rationale: 'A standfirst is one or two sentences between headline and text. No guide gives a figure; the length is the stylebook’s own setting, so this stays a suggestion.',
  severity: 'suggestion',
  appliesTo: ['standfirst'],
  check: (block, { stylebook }) => {
    const limit = stylebook.limits.standfirst
    const length = block.text.trimEnd().length
    if (limit === null || length <= limit) return []
    return [found(block, limit, length, `The standfirst has ${length} characters; the house’s length is ${limit}.`)]
  },
  examples: {
    match: [{ kind: 'standfirst', text: `${'Ten words.'.repeat(35)}over`, finds: 'over' }],
    pass: [{ kind: 'standfirst', text: 'The bridge is open again after eleven months. Ferries stop on Friday.' }],
  },
}
