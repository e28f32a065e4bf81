import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { overlapsAny } from '../text/spans.ts'
import { matchesOf } from '../text/matches.ts'

const gap = /(?<=[\p{L}\p{N})\]”"’])[ \u00a0\u202f]{1,4}([,;:!?]|\.(?!\.))(?=\s|$)/gu

export const spaceBeforeMark: BlockRule = {
  id: 'space-before-mark',
  scope: 'block',
  category: 'typography',
  title: 'Space before a mark',
  rationale: 'English sets no space before a comma, full stop, colon, question or exclamation mark. French does, and the space comes along with translated copy and with cut words.',
  severity: 'warning',
  appliesTo: sentenceKinds,
  wakes: { signs: ['space-before-mark'] },
  check: (block, { quoted }) =>
    matchesOf(block.text, gap).flatMap(({ 0: text, 1: mark = '', index }) => {
      const end = index + text.length
      if (overlapsAny(quoted, index, end)) return []
      return [found(block, index, end, `There is a space before “${mark}”.`, [replaceWith('Take the space out', block, index, end, mark)])]
    }),
  examples: {
    match: [
      { text: 'The bridge , she said, is open.', finds: ' ,', fixed: 'The bridge, she said, is open.' },
      { text: 'Will it open ?', finds: ' ?', fixed: 'Will it open?' },
    ],
    pass: [
      { text: 'The bridge, she said, is open.' },
      { text: 'He waited ... and left.' },
      { text: 'A .45 pistol and a .com address.' },
      { text: 'She said: “Will it open ?”' },
      { text: 'A smile :-) at the end.' },
    ],
  },
}
