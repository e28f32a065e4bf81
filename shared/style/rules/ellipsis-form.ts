import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const dots = /(?<![.…])( ?)(…|\.\.\.|\. \. \.|\.\.(?!\.))(?![.…])( ?)/gu

export const ellipsisForm: BlockRule = {
  id: 'ellipsis-form',
  scope: 'block',
  category: 'typography',
  title: 'Ellipsis not in the house’s form',
  rationale: 'AP Stylebook, ellipsis: three full stops, treated as a word, with a space before and after. In every house two dots are neither a full stop nor an ellipsis. A suggestion; what stands inside quotation marks is left alone.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  check: (block, { stylebook, quoted }) => {
    const { text } = block
    if (!/…|\.\.|\. \. \./u.test(text)) return []
    return matchesOf(text, dots).flatMap(({ 0: all, 1: before = '', 2: sign = '', 3: after = '', index }) => {
      const start = index + before.length
      const end = start + sign.length
      if (overlapsAny(quoted, start, end) || /^\s*(?:https?:|pic\.|www\.)/u.test(text.slice(end, end + 8)) || !/[\p{L}\p{M}\p{N},;:!?)”’"']/u.test(text.charAt(index - 1))) return []
      if (sign === '..') return /^[\p{L}\p{N}/\\]/u.test(text.slice(end, end + 1)) ? [] : [found(block, start, end, 'Two dots are neither a full stop nor an ellipsis.', [replaceWith('Make it a full stop', block, start, end, '.')])]
      if (stylebook.ellipsis === null) return []
      const last = index + all.length >= text.trimEnd().length
      const better = last || /^["”’)]/u.test(text.slice(index + all.length)) ? stylebook.ellipsis.trimEnd() : stylebook.ellipsis
      if (all === better || (last && all.trimEnd() === better) || (before === '' && after === '' && last)) return []
      return [found(block, index, index + all.length, `${stylebook.shortName} sets an ellipsis as three full stops with a space before and after.`, [replaceWith('Set it in the house’s form', block, index, index + all.length, better)])]
    })
  },
  examples: {
    match: [
      { text: 'The bridge…is open.', stylebook: 'ap', finds: '…', fixed: 'The bridge ... is open.' },
      { text: 'The bridge... is open.', stylebook: 'ap', fixed: 'The bridge ... is open.' },
      { text: 'The bridge is open..', stylebook: 'bbc', finds: '..', fixed: 'The bridge is open.' },
    ],
    pass: [
      { text: 'The bridge ... is open.', stylebook: 'ap' },
      { text: 'The bridge…is open.', stylebook: 'guardian' },
      { text: '“The bridge…is open,” Ann Poe said.', stylebook: 'ap' },
      { text: 'It lies in ../harbour.', stylebook: 'ap' },
    ],
  },
}
