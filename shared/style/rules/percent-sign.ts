import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { overlapsAny } from '../text/spans.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const words = /(?<![\p{L}\p{N}.,$£€-])(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,4})?)[ \u00a0-](?:per ?cent)(?![\p{L}-])/giu

export const percentSign: BlockRule = {
  id: 'percent-sign',
  scope: 'block',
  category: 'numbers',
  title: 'Percentage in words',
  rationale: 'AP Stylebook, percent (since 2019), and BBC News style guide, numbers: the sign after a figure, `4%`. A suggestion: much good copy is older than the rule. The start of a sentence is left alone.',
  severity: 'suggestion',
  appliesTo: [...bodyKinds, 'standfirst', 'caption'],
  check: (block, { stylebook, quoted }) => {
    if (!stylebook.percentSign) return []
    return matchesOf(block.text, words).flatMap(({ 0: text, 1: figure = '', index }) => {
      const end = index + text.length
      if (startsSentence(block.text, index) || overlapsAny(quoted, index, end)) return []
      return [found(block, index, end, `${stylebook.shortName} writes “${figure}%”.`, [replaceWith('Use the sign', block, index, end, `${figure}%`)])]
    })
  },
  examples: {
    match: [
      { text: 'Fees rose by 4 percent in May.', finds: '4 percent', fixed: 'Fees rose by 4% in May.' },
      { text: 'Fees rose by 4.5 per cent in May.', stylebook: 'bbc', fixed: 'Fees rose by 4.5% in May.' },
    ],
    pass: [
      { text: 'Fees rose by 4% in May.' },
      { text: 'Fees rose by 4 percent in May.', stylebook: 'afp' },
      { text: 'It fell by 4 percentage points.' },
      { text: '“It was 4 percent,” Ann Poe said.' },
      { text: 'Open again. 4 percent stayed away.' },
    ],
  },
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…]["”’)]?)\s*$/u.test(text.slice(Math.max(0, at - 6), at))
}
