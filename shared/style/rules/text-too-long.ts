import { found } from '../found.ts'
import { longestText } from '../longest-text.ts'
import type { BlockRule } from '../rule.ts'
import { writtenKinds } from '../text/kinds.ts'

export const textTooLong: BlockRule = {
  id: 'text-too-long',
  scope: 'block',
  category: 'length',
  title: 'Too long to be checked',
  rationale: 'A paragraph of more than 20,000 characters is a whole text pasted without its breaks. The other rules leave it out, so that the check stays quick; whoever reads “no findings” must know that nobody looked.',
  severity: 'warning',
  appliesTo: writtenKinds,
  readsAnyLength: true,
  check: (block) => {
    const { length } = block.text
    return length <= longestText ? [] : [found(block, 0, 0, `This ${block.kind.replace('-', ' ')} has ${length} characters, and one of more than ${longestText} is not checked. Break it up to have it checked.`)]
  },
  examples: {
    match: [{ text: 'The bridge is open. '.repeat(1_001), finds: '' }],
    pass: [{ text: 'The bridge is open.' }],
  },
}
