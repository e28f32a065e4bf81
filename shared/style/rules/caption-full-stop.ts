import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { isAbbreviation } from '../text/abbreviations.ts'
import { countSentences, wordBefore } from '../text/sentences.ts'

export const captionFullStop: BlockRule = {
  id: 'caption-full-stop',
  scope: 'block',
  category: 'caption',
  title: 'Full stop at the end of a caption',
  rationale: 'BBC News style guide, captions: one line without a full stop, except in galleries. A suggestion for that reason; a caption of two sentences keeps its stops.',
  severity: 'suggestion',
  appliesTo: ['caption'],
  check: (block, { stylebook }) => {
    if (stylebook.captions.fullStop) return []
    const end = block.text.trimEnd().length
    if (!/[^.]\.$/u.test(block.text.slice(Math.max(0, end - 2), end)) || countSentences(block.text) !== 1 || isAbbreviation(wordBefore(block.text, end - 1))) return []
    return [found(block, end - 1, end, `${stylebook.shortName} captions end without a full stop.`, [replaceWith('Take it out', block, end - 1, end, '')])]
  },
  examples: {
    match: [{ kind: 'caption', text: 'Ann Poe crosses the harbour bridge.', stylebook: 'bbc', finds: '.', fixed: 'Ann Poe crosses the harbour bridge' }],
    pass: [
      { kind: 'caption', text: 'Ann Poe crosses the harbour bridge', stylebook: 'bbc' },
      { kind: 'caption', text: 'Ann Poe crosses the harbour bridge. It was shut.', stylebook: 'bbc' },
      { kind: 'caption', text: 'Ann Poe crosses the harbour bridge.', stylebook: 'ap' },
      { kind: 'caption', text: 'The bridge is open from 7 a.m.', stylebook: 'bbc' },
    ],
  },
}
