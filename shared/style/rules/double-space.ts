import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { writtenKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const spaces = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu

export const doubleSpace: BlockRule = {
  id: 'double-space',
  scope: 'block',
  category: 'typography',
  title: 'Two spaces running',
  rationale: 'One space between words and after a full stop, in every house. A page shows two as one, but a feed, a caption or a print system does not.',
  severity: 'suggestion',
  appliesTo: writtenKinds,
  wakes: { signs: ['double-space'] },
  check: (block) =>
    matchesOf(block.text, spaces).map(({ 0: run, index }) =>
      found(block, index, index + run.length, 'More than one space.', [replaceWith('Leave one space', block, index, index + run.length, ' ')]),
    ),
  examples: {
    match: [
      { text: 'The minister left  at noon.', finds: '  ', fixed: 'The minister left at noon.' },
      { text: 'The vote was close.   Nobody cheered.', finds: '   ', fixed: 'The vote was close. Nobody cheered.' },
    ],
    pass: [{ text: 'The minister left at noon. Nobody cheered.' }, { text: '  The minister left at noon.  ' }],
  },
}
