import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'

/** Characters, UTF-16 units, that screen readers speak well in one go. */
const aim = 125

export const altTextAim: BlockRule = {
  id: 'alt-text-aim',
  scope: 'block',
  category: 'caption',
  title: 'Alt text longer than is best',
  rationale: 'IPTC, Alt Text (Accessibility): 250 characters at most; about 125 is what screen readers speak well. A suggestion up to the limit, which has a rule of its own.',
  severity: 'suggestion',
  appliesTo: ['alt'],
  check: (block, { stylebook }) => {
    const length = block.text.trimEnd().length
    return length <= aim || length > stylebook.limits.altText ? [] : [found(block, aim, length, `The alt text has ${length} characters; about ${aim} is best for those who hear it.`)]
  },
  examples: {
    match: [{ kind: 'alt', text: `${'A ship. '.repeat(15)}A ship sails away`, finds: 'p sails away' }],
    pass: [
      { kind: 'alt', text: 'A white ferry with two funnels in a grey harbour' },
      { kind: 'alt', text: 'A ship. '.repeat(40) },
    ],
  },
}
