import { found, replaceWith } from '../found.ts'
import type { BlockContext, BlockRule, RawFinding } from '../rule.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { overlapsAny } from '../text/spans.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { startsSentence } from '../text/sentences.ts'

const words = /(?<![\p{L}\p{N}.,$£€-])(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,4})?)[ \u00a0-](per ?cent)(?![\p{L}-])/giu
const sign = /(?<![\p{L}\p{N}.,$£€-])(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,4})?) ?%(?![\p{L}\p{N}-])/gu

/** As French and the International System write it. */
const apart = /(?<![\p{L}\p{N}.,$£€-])(\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,4})?)[ \u00a0\u202f]%(?![\p{L}\p{N}-])/gu

export const percentSign: BlockRule = {
  id: 'percent-sign',
  scope: 'block',
  category: 'numbers',
  title: 'Percentage not in the house’s form',
  rationale: 'AP Stylebook, percent (since 2019), and BBC News style guide, numbers: the sign right after a figure, `4%`; so in the Guardian’s published copy. AFP: the word percent after a figure, known only second-hand. A suggestion: much good copy is older than the rule. The start of a sentence is left alone.',
  severity: 'suggestion',
  appliesTo: [...bodyKinds, 'standfirst', 'caption'],
  wakes: { signs: ['percent'], words: ['percent', 'cent'] },
  check: (block, { stylebook, quoted }) => {
    const { percentWord } = stylebook.figures
    if (percentWord !== null) return inWords(block, stylebook.shortName, percentWord, quoted)
    if (!stylebook.percentSign) return []
    return [...matchesOf(block.text, words), ...matchesOf(block.text, apart)].flatMap(({ 0: text, 1: figure = '', index }) => {
      const end = index + text.length
      if ((startsSentence(block.text, index) && !text.endsWith('%')) || overlapsAny(quoted, index, end)) return []
      return [found(block, index, end, `${stylebook.shortName} writes “${figure}%”.`, [replaceWith('Use the sign', block, index, end, `${figure}%`)])]
    })
  },
  examples: {
    match: [
      { text: 'Fees rose by 4 percent in May.', finds: '4 percent', fixed: 'Fees rose by 4% in May.' },
      { text: 'Fees rose by 4.5 per cent in May.', stylebook: 'bbc', fixed: 'Fees rose by 4.5% in May.' },
      { text: 'Fees rose by 4.5 % in May.', finds: '4.5 %', fixed: 'Fees rose by 4.5% in May.' },
      { text: 'Fees rose by 4.5% in May.', stylebook: 'afp', finds: '4.5%', fixed: 'Fees rose by 4.5 percent in May.' },
      { text: 'Fees rose by 4 per cent in May.', stylebook: 'afp', fixed: 'Fees rose by 4 percent in May.' },
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

/** Figures with the sign, or with `per cent`, where the house writes the one word. */
function inWords(block: TextBlock, shortName: string, word: string, quoted: BlockContext['quoted']): RawFinding[] {
  return [...matchesOf(block.text, sign), ...matchesOf(block.text, words)].flatMap(({ 0: text, 1: figure = '', 2: written = '', index }) => {
    const end = index + text.length
    if (written.toLowerCase() === word || overlapsAny(quoted, index, end)) return []
    return [found(block, index, end, `${shortName} writes “${figure} ${word}”.`, [replaceWith('Use the word', block, index, end, `${figure} ${word}`)])]
  })
}
