import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'
import { wordBefore } from '../text/sentences.ts'
import { isAbbreviation } from '../text/abbreviations.ts'

const atStart = /^\s{0,4}(\d[\d,.]*%?)(?= \p{Ll})/gu
const afterStop = /[.!?]["”’)]? (\d[\d,]*(?:\.\d+)?%?)(?= \p{Ll})/gu

export const sentenceStartFigure: BlockRule = {
  id: 'sentence-start-figure',
  scope: 'block',
  category: 'numbers',
  title: 'Sentence starts with a figure',
  rationale: 'AP Stylebook, numerals: spell out a number at the start of a sentence or recast it, years excepted. BBC News style guide: never a figure, headlines too, and a percentage in words there. Guardian style guide: in words. A suggestion: the sentence mostly wants recasting.',
  severity: 'suggestion',
  appliesTo: [...bodyKinds.filter((kind) => kind !== 'list-item'), 'standfirst', 'headline'],
  wakes: { signs: ['figure'] },
  check: (block, { stylebook: { figures, shortName }, quoted }) => {
    if (block.kind === 'headline' ? !figures.headlineStart : !figures.sentenceStart) return []
    const { text } = block
    const from = block.dateline?.end ?? 0
    return [...matchesOf(text, atStart), ...matchesOf(text, afterStop)].flatMap(({ 0: all, 1: figure = '', index }) => {
      const end = index + all.length
      const start = end - figure.length
      if (start < from || (figures.yearMayStart && /^(?:1\d|20)\d{2}$/u.test(figure)) || overlapsAny(quoted, start, end)) return []
      if (index > 0 && isAbbreviation(wordBefore(text, index))) return []
      return [found(block, start, end, `${shortName} starts no ${block.kind} with a figure: write “${figure}” in words or recast.`.replace(/no (?:paragraph|block-quote|standfirst)/u, 'no sentence'))]
    })
  },
  examples: {
    match: [
      { text: '12 people crossed the bridge.', finds: '12' },
      { text: 'The bridge is open. 40 ferries stop on Friday.', stylebook: 'guardian', finds: '40' },
      { kind: 'headline', text: '12 ferries stop', stylebook: 'bbc', finds: '12' },
      { text: '12% of the ferries stop.', stylebook: 'bbc', finds: '12%' },
    ],
    pass: [
      { text: 'Twelve people crossed the bridge.' },
      { text: '1976 was a dry year.' },
      { kind: 'headline', text: '12 ferries stop', stylebook: 'ap' },
      { text: '12 people crossed the bridge.', stylebook: 'reuters' },
      { text: 'She said: “It is so. 12 people crossed.”' },
      { text: 'The ferry is No. 12 and the bridge opens Jan. 12 at last.' },
    ],
  },
}
