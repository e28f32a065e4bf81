import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const living = '(?:\\p{Ll}+ )?(?:people|men|women|children|voters|refugees|viewers|users|workers|customers|residents|members|animals|birds|Britons|Americans|Europeans)'
const ofPeople = new RegExp(`(?<![\\p{L}\\p{N}.,$£€])(\\d[\\d,]*(?:\\.\\d+)?) ?(m|bn)(?= ${living}(?!\\p{L}))`, 'gu')
const ofThings = /(?<![\p{L}\p{N}.,$£€])(\d[\d,]*(?:\.\d+)?)[ \u00a0](million|billion|trillion)(?= (?:tonnes?|tons?|barrels?|litres?|miles?|kilometres?|acres?|hectares?|homes?|houses?|cars?|vehicles?|doses?|trees?|copies|shares?|votes?|litres|bottles?|flights?|jobs?)(?!\p{L}))/gu
const long: Readonly<Record<string, string>> = { m: 'million', bn: 'billion' }
const short: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' }

export const millionForm: BlockRule = {
  id: 'million-form',
  scope: 'block',
  category: 'numbers',
  title: 'Millions not in the house’s form',
  rationale: 'Guardian style guide, millions: m, bn and tn for money and things, million and billion for people. A suggestion; sums of money have a rule of their own.',
  severity: 'suggestion',
  appliesTo: [...sentenceKinds, 'headline'],
  wakes: { signs: ['figure'] },
  check: (block, { stylebook: { figures, shortName }, quoted }) => {
    if (!figures.shortMillions || !/\d ?(?:m|bn|million|billion|trillion)\b/u.test(block.text)) return []
    const say = (text: string, index: number, better: string) =>
      overlapsAny(quoted, index, index + text.length) ? [] : [found(block, index, index + text.length, `${shortName} writes “${better}” here.`, [replaceWith('Write it in the house’s form', block, index, index + text.length, better)])]
    return [
      ...(block.kind === 'headline' ? [] : matchesOf(block.text, ofPeople).flatMap(({ 0: text, 1: figure = '', 2: unit = '', index }) => say(text, index, `${figure} ${long[unit] ?? unit}`))),
      ...matchesOf(block.text, ofThings).flatMap(({ 0: text, 1: figure = '', 2: unit = '', index }) => say(text, index, `${figure}${short[unit] ?? unit}`)),
    ]
  },
  examples: {
    match: [
      { text: 'The bridge serves 5m people a year.', stylebook: 'guardian', finds: '5m', fixed: 'The bridge serves 5 million people a year.' },
      { text: 'The harbour moved 5 million tonnes.', stylebook: 'guardian', fixed: 'The harbour moved 5m tonnes.' },
    ],
    pass: [
      { text: 'The bridge serves 5 million people and 5m tonnes a year.', stylebook: 'guardian' },
      { text: 'The harbour moved 5 million tonnes.', stylebook: 'bbc' },
      { text: 'The rope is 5m long.', stylebook: 'guardian' },
      { text: '“It moved 5 million tonnes,” Ann Poe said.', stylebook: 'guardian' },
    ],
  },
}
