import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const money = /(?<![\p{L}\p{N}])((?:US|A|C)?[$£€])(\d[\d,]*(?:\.\d+)?)(?:([ -]?)(million|billion|trillion|mn|bn|tn|m|b|M|B|MM))(?![\p{L}\p{N}])/gu
const dollars = /(?<![\p{L}\p{N}$£€.,])(\d[\d,]*(?:\.\d+)?) (million|billion|trillion) (dollars|euros|pounds)(?![\p{L}])/gu
const long: Readonly<Record<string, string>> = { million: 'million', mn: 'million', m: 'million', M: 'million', MM: 'million', billion: 'billion', bn: 'billion', b: 'billion', B: 'billion', trillion: 'trillion', tn: 'trillion' }
const short: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' }
const signs: Readonly<Record<string, string>> = { dollars: '$', euros: '€', pounds: '£' }

export const moneyForm: BlockRule = {
  id: 'money-form',
  scope: 'block',
  category: 'numbers',
  title: 'Sum of money not in the house’s form',
  rationale: 'AP Stylebook, monetary units: `$15 million`. BBC News style guide: `£5m` in headlines, spelled out in text. Guardian style guide: `£50tn`; m, bn and tn for money and things, million and billion for people. A suggestion: a sum joined to a noun may stand otherwise.',
  severity: 'suggestion',
  appliesTo: [...sentenceKinds, 'headline'],
  wakes: { signs: ['money'], words: ['million', 'billion', 'trillion'] },
  check: (block, { stylebook: { figures, shortName }, quoted }) => {
    const form = block.kind === 'headline' ? figures.moneyInHeadlines : figures.moneyInText
    if (form === null || !/illion|[$£€]/u.test(block.text)) return []
    const say = (text: string, index: number, written: string) =>
      text === written || overlapsAny(quoted, index, index + text.length) ? [] : [found(block, index, index + text.length, `${shortName} writes this sum “${written}”.`, [replaceWith('Write it in the house’s form', block, index, index + text.length, written)])]
    return [
      ...matchesOf(block.text, money).flatMap(({ 0: text, 1: sign = '', 2: figure = '', 3: gap = '', 4: unit = '', index }) => {
        const name = long[unit] ?? unit
        // `$15-million bridge` keeps its hyphen where the house spells the unit out.
        return gap === '-' && form === 'spelled' ? [] : say(text, index, form === 'spelled' ? `${sign}${figure} ${name}` : `${sign}${figure}${short[name] ?? unit}`)
      }),
      ...matchesOf(block.text, dollars).flatMap(({ 0: text, 1: figure = '', 2: unit = '', 3: coin = '', index }) => say(text, index, `${signs[coin] ?? ''}${figure}${form === 'spelled' ? ` ${unit}` : (short[unit] ?? unit)}`)),
    ]
  },
  examples: {
    match: [
      { text: 'The bridge cost $15m in all.', finds: '$15m', fixed: 'The bridge cost $15 million in all.' },
      { text: 'The bridge cost 15 million dollars in all.', finds: '15 million dollars', fixed: 'The bridge cost $15 million in all.' },
      { kind: 'headline', text: 'Bridge costs £5 million', stylebook: 'bbc', fixed: 'Bridge costs £5m' },
      { text: 'The bridge cost £5m.', stylebook: 'bbc', fixed: 'The bridge cost £5 million.' },
      { text: 'The bridge cost £50 billion.', stylebook: 'guardian', fixed: 'The bridge cost £50bn.' },
    ],
    pass: [
      { text: 'The bridge cost $15 million in all.' },
      { text: 'The bridge cost £50bn, and five million people use it.', stylebook: 'guardian' },
      { kind: 'headline', text: 'Bridge costs £5m', stylebook: 'bbc' },
      { text: 'The bridge cost $15m in all.', stylebook: 'afp' },
      { text: '“It cost $15m,” Ann Poe said.' },
    ],
  },
}
