import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
const tens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ')
/** What is counted: people and plain things, no measures, ages, money or scores, which take figures in every house. */
const counted =
  'people|men|women|children|boys|girls|students|pupils|teachers|officers|soldiers|workers|passengers|protesters|residents|candidates|members|lawmakers|lawyers|witnesses|victims|suspects|players|countries|cities|towns|villages|houses|homes|cars|ships|ferries|bridges|schools|books|songs|films|reasons|questions|stories|meetings|attempts|brothers|sisters|sons|daughters|friends|colleagues|companies|firms|shops|hospitals|groups|cases'
const small = new RegExp(`(?<![\\p{L}\\p{N}.,:$£€/-])(?<! (?:to|and|or|–) )([1-9]) (?=(?:\\p{Ll}+ )?(?:${counted})(?![\\p{L}-]))`, 'gu')
const large = new RegExp(`(?<![\\p{L}\\p{N}-])(${tens.join('|')}) (?=(?:${counted})(?![\\p{L}-]))`, 'gu')

export const numberWords: BlockRule = {
  id: 'number-words',
  scope: 'block',
  category: 'numbers',
  title: 'Number not in the house’s form',
  rationale: 'AP Stylebook, numerals; BBC News and Guardian style guides: one to nine in words, 10 and up in figures; figures always for ages, per cent, money, measures and scores. Reuters the same, known only second-hand. Only counted people and things are looked at; a suggestion, for a series may mix both.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  wakes: { signs: ['figure'], words: tens },
  check: (block, { stylebook, quoted }) => {
    if (!stylebook.figures.wordsToNine) return []
    const { text } = block
    const found9 = /\d/u.test(text) ? matchesOf(text, small) : []
    const use = (index: number, written: string, better: string) =>
      overlapsAny(quoted, index, index + written.length) ? [] : [found(block, index, index + written.length, `${stylebook.shortName} writes “${better}” here.`, [replaceWith(`Write “${better}”`, block, index, index + written.length, better)])]
    return [
      ...found9.flatMap(({ 1: figure = '', index }) => use(index, figure, words[Number(figure)] ?? figure)),
      ...matchesOf(text, large).flatMap(({ 1: word = '', index }) => use(index, word, String(tens.indexOf(word) + 10))),
    ]
  },
  examples: {
    match: [
      { text: 'The ferry took 7 people over.', finds: '7', fixed: 'The ferry took seven people over.' },
      { text: 'The ferry took twelve people over.', finds: 'twelve', fixed: 'The ferry took 12 people over.' },
      { text: 'The ferry took 7 people over.', stylebook: 'guardian', finds: '7' },
    ],
    pass: [
      { text: 'The ferry took seven people over and 12 cars back.' },
      { text: 'The ferry took 7 people over.', stylebook: 'afp' },
      { text: 'The boy is 7 years old and the rope 7 miles long.' },
      { text: 'Twelve people crossed.' },
      { text: '“We took 7 people over,” Ann Poe said.' },
      { text: 'The ferry took 5 to 7 people over.' },
    ],
  },
}
